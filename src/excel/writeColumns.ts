import type { Cell } from "../core/columns/cell";
import type { WrittenColumn } from "../core/writtenColumns";
import { contiguousRuns, dataCells, delivered, headerCells, watchPlace } from "./block";
import type { Block } from "./block";
import { Halt } from "./halt";
import { charactersOf, pointsFor } from "./layout";
import type { WritePlan } from "./planColumns";
import { safeCell } from "./safeText";
import type { Session } from "./session";

export interface ColumnsToWrite {
  plan: WritePlan;
  columns: readonly WrittenColumn[];
  /** For each data row its index in the columns' values; -1 leaves the row blank. */
  valueOfRow: Int32Array;
  /** What the id cells said when they were read. */
  ids: readonly Cell[];
  /** Rows below this one never had a format of ours; 0 unless the columns stood there before. */
  formattedRows: number;
}

/**
 * Writes header, number format and values of every column of the plan. Right before the values of a chunk are written its ids are read
 * again: when rows were sorted, inserted or deleted meanwhile it halts with `sheetChanged` instead of writing beside the wrong customer.
 */
export async function writeColumns(session: Session, job: ColumnsToWrite): Promise<Block> {
  const { plan } = job;
  const block = await writeHeads(session, job);

  const runs = contiguousRuns(plan.targets.map(({ column }) => column));
  const columnAt = new Map(plan.targets.map((target, i) => [target.column, job.columns[i]]));
  const weight = { cells: plan.targets.length + 1, bytes: bytesPerRow(job.columns) };
  await session.inChunks(block.dataRows, weight, async (from, count) => {
    session.progress("writing", from, block.dataRows, block.sheet);
    await session.step(async (context) => {
      await watchIds(context, block, plan.idColumn, job.ids.slice(from, from + count), from);
      context.application.suspendApiCalculationUntilNextSync();
      for (const { first, count: width } of runs) {
        const cells = rows(from, count, (row) => {
          const at = job.valueOfRow[row] ?? -1;
          return rows(first, width, (column) =>
            at < 0 ? "" : safeCell(columnAt.get(column)?.values[at])
          );
        });
        dataCells(context, block, from, count, first, width).values = cells;
      }
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
  { plan, columns, formattedRows }: ColumnsToWrite
): Promise<Block> {
  const { block } = plan;
  const grown = { ...block, columnCount: block.columnCount + plan.added };
  await session.step(async (context) => {
    plan.targets.forEach((target, i) => {
      if (target.existing?.header === target.header) return;
      const header = headerCells(context, block, target.column);
      header.values = [[safeCell(target.header)]];
      if (target.existing) return;
      if (block.tableId === undefined) header.format.font.bold = true;
      header.format.columnWidth = pointsFor(widest(target.header, columns[i]));
    });
    if (plan.added > 0) takeIn(context, grown);
    plan.targets.forEach((target, i) => {
      const column = columns[i];
      const from = target.existing ? Math.min(formattedRows, block.dataRows) : 0;
      if (!column || from === block.dataRows) return;
      dataCells(context, block, from, block.dataRows - from, target.column).numberFormat =
        column.numberFormat as unknown as string[][]; // one value for the whole range goes as one action
    });
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

function widest(header: string, column: WrittenColumn | undefined): number {
  const values = column?.values.slice(0, SAMPLED) ?? [];
  return values.reduce<number>(
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

const rows = <T>(from: number, count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(from + i));
