import type { Cell } from "../core/columns/cell";
import type { WrittenColumnKey } from "../core/writtenColumns";
import type { Block } from "./block";
import { headerCells } from "./block";
import type { FollowUpField } from "./bookRecord";
import { hasChoices } from "./followUpColumns";
import type { FollowUpTarget } from "./followUpColumns";
import { runsOf } from "./formatRuns";
import type { FormatRun } from "./formatRuns";
import type { Target, WritePlan } from "./planColumns";
import { readColumn } from "./readCells";
import type { Session } from "./session";

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

/** Reads what the run is about to change; `texts` takes the cells. Writes nothing. */
export async function captureColumns(
  session: Session,
  plan: WritePlan,
  ids: readonly Cell[],
  formattedRows: number,
  appended: string[],
  texts: Map<string, string>
): Promise<ColumnsBefore> {
  const { block, idColumn, idHeader, targets } = plan;
  const kept: KeptColumn[] = [];
  const old = targets.filter(({ existing }) => existing !== undefined);
  if (old.length > 0) texts.set(IDS_TEXT, JSON.stringify(ids));
  for (const [i, { key, column, existing }] of old.entries()) {
    session.progress("saving", i, targets.length, block.sheet);
    texts.set(
      columnText(key),
      JSON.stringify(await readColumn(session, block, column, "formulas"))
    );
    const formatsFrom = Math.min(formattedRows, block.dataRows);
    const formats =
      formatsFrom < block.dataRows
        ? runsOf((await formatsOf(session, block, column)).slice(formatsFrom))
        : [];
    const centred = plan.centred.has(key);
    kept.push({ key, header: existing?.header ?? "", formatsFrom, formats, centred });
  }
  const fresh = targets.filter(({ existing }) => existing === undefined);
  const added = await captureAdded(session, block, [...fresh, ...plan.followUps], plan.centred);
  session.progress("saving", targets.length, targets.length, block.sheet);
  return { block, idColumn, idHeader, kept, added, appended };
}

const formatsOf = async (session: Session, block: Block, column: number) =>
  (await readColumn(session, block, column, "numberFormat")).map(String);

async function captureAdded(
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
