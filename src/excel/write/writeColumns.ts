import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import { contiguousRuns, dataCells, delivered, headerCells, watchPlace } from "../cells/block";
import type { Block } from "../cells/block";
import { Halt } from "../session/halt";
import { headerAlignment } from "./columnLook";
import { fillFollowUps } from "../find/followUpColumns";
import { columnCells } from "../cells/columnCells";
import { charactersOf, pointsFor } from "../cells/layout";
import type { Target } from "../find/nameColumns";
import type { WritePlan } from "./planColumns";
import { safeCell } from "../cells/safeText";
import type { Session } from "../session/session";

export interface ColumnsToWrite {
  plan: WritePlan;
  /** For each data row its index in the columns' values; -1 leaves the row blank. */
  valueOfRow: Int32Array;
  /** Columns that hold already what they would be given; they are left alone. */
  unchanged: ReadonlySet<WrittenColumnKey>;
  /** What the id cells said when they were read. */
  ids: readonly Cell[];
  /** Rows below this one never had a format of ours; 0 unless the columns stood there before. */
  formattedRows: number;
  date1904: boolean;
}

/**
 * Writes header, number format and values of every column of the plan that changes. Right before the values of a chunk are written its ids are read
 * again: when rows were sorted, inserted or deleted meanwhile it halts with `sheetChanged` instead of writing beside the wrong customer.
 */
export async function writeColumns(session: Session, job: ColumnsToWrite): Promise<Block> {
  const { plan } = job;
  const targets = plan.targets.filter(({ key }) => !job.unchanged.has(key));
  const block = await writeHeads(session, job, targets);

  if (targets.length === 0) return block;
  const cellsAt = new Map(
    targets.map(({ column, content }) => [
      column,
      columnCells(content, job.valueOfRow, job.date1904),
    ])
  );
  const runs = contiguousRuns([...cellsAt.keys()]).map(({ first, count }) => ({
    ...{ first, count },
    cells: rows(first, count, (column) => cellsAt.get(column) ?? blank),
  }));
  const contents = targets.map(({ content }) => content);
  const weight = { cells: targets.length + 1, bytes: bytesPerRow(contents) };
  await session.inChunks(block.dataRows, weight, async (from, count) => {
    session.progress("writing", from, block.dataRows, block.sheet);
    await session.step(async (context) => {
      await watchIds(context, block, plan.idColumn, job.ids.slice(from, from + count), from);
      context.application.suspendApiCalculationUntilNextSync();
      for (const { first, count: width, cells } of runs)
        dataCells(context, block, from, count, first, width).values = rows(from, count, (row) =>
          cells.map((cell) => safeCell(cell(row)))
        );
      await context.sync();
    });
  });
  session.progress("writing", block.dataRows, block.dataRows, block.sheet);
  return block;
}

async function watchIds(
  context: Excel.RequestContext,
  block: Block,
  idColumn: number,
  expected: readonly Cell[],
  from: number
): Promise<void> {
  const check = watchPlace(context, block);
  const ids = dataCells(context, block, from, expected.length, idColumn);
  ids.load("values");
  await context.sync();
  check();
  const now = delivered<Cell>(ids.values);
  if (expected.some((id, i) => now[i]?.[0] !== id)) {
    throw new Halt({ kind: "sheetChanged", sheet: block.sheet });
  }
}

/**
 * Headers; then the Table takes in the columns beside it; then, where we have not been before, number formats: a column that joins a Table may
 * take on its neighbour's. A text column has its format before its values.
 */
async function writeHeads(
  session: Session,
  { plan, formattedRows }: ColumnsToWrite,
  targets: readonly Target[]
): Promise<Block> {
  const { block } = plan;
  const grown = { ...block, columnCount: block.columnCount + plan.added };
  await session.step(async (context) => {
    for (const { header, column, content, existing } of targets) {
      if (existing?.header === header) continue;
      const cell = headerCells(context, block, column);
      cell.values = [[safeCell(header)]];
      if (existing) continue;
      if (block.tableId === undefined) cell.format.font.bold = true;
      cell.format.columnWidth = pointsFor(widest(header, content));
      cell.format.horizontalAlignment = headerAlignment(content);
    }
    fillFollowUps(context, block, plan.followUps, session.language);
    if (plan.added > 0) takeIn(context, grown);
    for (const { column, content, existing } of targets) {
      const from = existing ? Math.min(formattedRows, block.dataRows) : 0;
      if (from === block.dataRows) continue;
      const cells = dataCells(context, block, from, block.dataRows - from, column);
      cells.numberFormat = content.numberFormat as unknown as string[][]; // one value for the whole range goes as one action
      if (plan.centred.has(content.key))
        cells.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    }
    await context.sync();
  });
  return grown;
}

/** Queues the Table's growing to all of a block. */
function takeIn(context: Excel.RequestContext, block: Block): void {
  if (block.tableId === undefined) return;
  const { headerRow, firstColumn, columnCount, dataRows, totalRows } = block;
  const whole = context.workbook.worksheets
    .getItem(block.sheetId)
    .getRangeByIndexes(headerRow, firstColumn, 1 + dataRows + totalRows, columnCount);
  context.workbook.tables.getItem(block.tableId).resize(whole);
}

const SAMPLED = 200;

function widest(header: string, { values, holdsDays, numberFormat }: WrittenColumn): number {
  if (holdsDays) return Math.max(charactersOf(header), numberFormat.length);
  return values
    .slice(0, SAMPLED)
    .reduce<number>(
      (most, value) => Math.max(most, charactersOf(String(value))),
      charactersOf(header)
    );
}

/** Estimated JSON of one row of all columns. */
function bytesPerRow(columns: readonly WrittenColumn[]): number {
  const encoder = new TextEncoder();
  const sample = rows(0, SAMPLED, (i) => columns.map(({ values }) => values[i] ?? ""));
  return Math.ceil(encoder.encode(JSON.stringify(sample)).length / SAMPLED) + 8 * columns.length;
}

const blank = (): Cell => "";

/** `make(i)` of the `count` numbers from `from` on. Several times as fast as `Array.from`, which counts for millions of cells. */
function rows<T>(from: number, count: number, make: (i: number) => T): T[] {
  const made: T[] = [];
  for (let i = from; i < from + count; i++) made.push(make(i));
  return made;
}
