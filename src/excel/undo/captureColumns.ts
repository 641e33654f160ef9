import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import type { Block } from "../cells/block";
import { headerCells } from "../cells/block";
import { requireHeaders } from "../cells/heldBlock";
import type { FollowUpField } from "../memory/bookRecord";
import { columnCells } from "../cells/columnCells";
import { Halt } from "../session/halt";
import { hasChoices } from "../find/followUpColumns";
import type { FollowUpTarget } from "../find/followUpColumns";
import { runsOf } from "../cells/formatRuns";
import type { FormatRun } from "../cells/formatRuns";
import type { Target } from "../find/nameColumns";
import type { WritePlan } from "../write/planColumns";
import { readColumn } from "../cells/readCells";
import type { Session } from "../session/session";

/** A column that was there before the run; its cells are in the archive. */
export interface KeptColumn {
  key: WrittenColumnKey;
  header: string;
  /** Number formats of the rows from `formatsFrom` on, which the run formats. */
  formatsFrom: number;
  formats: FormatRun[];
  /** The run centres these rows, which were not aligned. */
  centred: boolean;
}

/** A column that the run adds: what its cells looked like while they were empty. */
export interface AddedColumn {
  key: WrittenColumnKey | FollowUpField;
  header: string;
  column: number;
  /** Points; absent: the sheet's standard width. */
  width?: number;
  bold: boolean;
  headerFormat: string;
  headerAlignment: Excel.RangeFormat["horizontalAlignment"];
  formats: FormatRun[];
  /** The run centres the cells, which were not aligned. */
  centred: boolean;
  /** The run gives the cells a list to choose from. */
  hasChoices: boolean;
}

/** The customer sheet before the run, as far as the run changes it. */
export interface ColumnsBefore {
  block: Block;
  idColumn: number;
  idHeader: string;
  kept: KeptColumn[];
  added: AddedColumn[];
  /** Ids that the run appends below. */
  appended: string[];
}

export const IDS_TEXT = "ids";
export const columnText = (key: WrittenColumnKey) => `column ${key}`;

/** What is to be written into the customer sheet. */
interface Writing {
  plan: WritePlan;
  /** For each data row, those to come included, its index in the columns' values; -1 leaves the row blank. */
  valueOfRow: Int32Array;
  ids: readonly Cell[];
  formattedRows: number;
  appended: string[];
  date1904: boolean;
}

/** What the run is about to change. */
export interface Captured {
  before: ColumnsBefore;
  /** Columns that hold already what they would be given. */
  unchanged: Set<WrittenColumnKey>;
  /** Cells of header and data rows whose content the run changes. */
  cells: number;
}

/** Reads what stands where the run is to write, and so finds what it changes; `texts` takes the cells. Writes nothing. */
export async function captureColumns(
  session: Session,
  { plan, valueOfRow, ids, formattedRows, appended, date1904 }: Writing,
  texts: Map<string, string>
): Promise<Captured> {
  const { block, idColumn, idHeader, targets } = plan;
  const kept: KeptColumn[] = [];
  const unchanged = new Set<WrittenColumnKey>();
  let cells = appended.length + plan.followUps.length;
  const old = targets.filter(({ existing }) => existing !== undefined);
  for (const [i, { key, column, content, header, existing }] of old.entries()) {
    session.progress("saving", i, targets.length, block.sheet);
    const now = await readColumn(session, block, column, "formulas");
    const cellOf = columnCells(content, valueOfRow, date1904);
    const differing =
      Number(existing?.header !== header) +
      countRows(valueOfRow, (row) => cellOf(row) !== (now[row] ?? ""));
    const formatsFrom = Math.min(formattedRows, block.dataRows);
    if (differing === 0 && formatsFrom === valueOfRow.length) {
      unchanged.add(key);
      continue;
    }
    cells += differing;
    texts.set(columnText(key), JSON.stringify(now));
    const formats =
      formatsFrom < block.dataRows
        ? runsOf((await formatsOf(session, block, column)).slice(formatsFrom))
        : [];
    const centred = plan.centred.has(key);
    kept.push({ key, header: existing?.header ?? "", formatsFrom, formats, centred });
  }
  if (kept.length > 0) texts.set(IDS_TEXT, JSON.stringify(ids));
  const fresh = targets.filter(({ existing }) => existing === undefined);
  const added = await captureAdded(session, block, [...fresh, ...plan.followUps], plan.centred);
  await requireUnmoved(session, plan, ids, kept.length > 0);
  for (const { content } of fresh) cells += filledCells(content, valueOfRow, date1904);
  session.progress("saving", targets.length, targets.length, block.sheet);
  return {
    before: { block, idColumn, idHeader, kept, added, appended },
    unchanged,
    cells,
  };
}

/** Halts with `sheetChanged` when rows or columns were moved since they were planned: what was read then belongs to other customers, or to other columns. */
async function requireUnmoved(
  session: Session,
  { block, idColumn, idHeader, targets }: WritePlan,
  ids: readonly Cell[],
  withRows: boolean
): Promise<void> {
  const names = targets.map(({ column, existing }) => ({
    column,
    headers: [existing?.header ?? ""],
  }));
  await requireHeaders(session, block, [{ column: idColumn, headers: [idHeader] }, ...names]);
  if (!withRows) return;
  const now = await readColumn(session, block, idColumn, "values");
  if (now.some((id, row) => id !== ids[row]))
    throw new Halt({ kind: "sheetChanged", sheet: block.sheet });
}

/** Cells that a new column fills, its header included. */
export function filledCells(
  content: WrittenColumn,
  valueOfRow: Int32Array,
  date1904: boolean
): number {
  const cellOf = columnCells(content, valueOfRow, date1904);
  return 1 + countRows(valueOfRow, (row) => cellOf(row) !== "");
}

function countRows({ length }: Int32Array, counts: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < length; row++) if (counts(row)) count++;
  return count;
}

const formatsOf = async (session: Session, block: Block, column: number) =>
  (await readColumn(session, block, column, "numberFormat")).map(String);

/** What cells look like that columns are to be added to. */
export async function captureAdded(
  session: Session,
  block: Block,
  targets: readonly (Target | FollowUpTarget)[],
  centred: ReadonlySet<WrittenColumnKey | FollowUpField>
): Promise<AddedColumn[]> {
  const { looks, usedEnd } = await session.step(async (context) => {
    const used = context.workbook.worksheets.getItem(block.sheetId).getUsedRangeOrNullObject();
    used.load("columnIndex,columnCount");
    const headers = targets.map(({ column }) => {
      const header = headerCells(context, block, column);
      header.load(
        "numberFormat,format/columnWidth,format/useStandardWidth,format/horizontalAlignment,format/font/bold"
      );
      return header;
    });
    await context.sync();
    return {
      usedEnd: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      looks: headers.map(({ numberFormat, format }) => ({
        headerFormat: String(numberFormat[0]?.[0] ?? "General"),
        ...(!format.useStandardWidth && { width: format.columnWidth }),
        bold: format.font.bold,
        headerAlignment: format.horizontalAlignment,
      })),
    };
  });
  const added: AddedColumn[] = [];
  for (const [i, { key, header, column }] of targets.entries()) {
    const look = looks[i];
    if (!look) continue;
    // nothing there has a format, not even the whole column: no need to read a long list of "General"
    const untouched = column >= usedEnd && look.headerFormat === "General";
    const formats: FormatRun[] = untouched
      ? [["General", block.dataRows] as FormatRun].filter(([, rows]) => rows > 0)
      : runsOf(await formatsOf(session, block, column));
    added.push({
      key,
      header,
      column,
      ...look,
      formats,
      centred: centred.has(key),
      hasChoices: hasChoices(key),
    });
  }
  return added;
}
