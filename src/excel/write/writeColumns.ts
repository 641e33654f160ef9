import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import { contiguousRuns, watchPlace } from "../cells/block";
import type { Block } from "../cells/block";
import { hold, watchHeaders, watchIds, widthOf } from "../cells/heldBlock";
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
 * Writes header, number format and values of every column of the plan that changes. Right before the values of a chunk are written, and once more in the
 * batch that writes them, its ids are read again: when rows were sorted, inserted or deleted meanwhile it halts with `sheetChanged`, and what was
 * written beside the wrong customer is put back.
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
  const named = runs.flatMap(({ first }) =>
    targets
      .filter(({ column }) => column === first && block.tableId === undefined)
      .map(({ column, header }) => ({ column, headers: [header] }))
  );
  const contents = targets.map(({ content }) => content);
  const weight = { cells: targets.length + 1, bytes: bytesPerRow(contents) };
  await session.inChunks(block.dataRows, weight, async (from, count) => {
    session.progress("writing", from, block.dataRows, block.sheet);
    await session.step(async (context) => {
      const held = hold(context, block, [plan.idColumn, ...runs.map(({ first }) => first)]);
      const ids = job.ids.slice(from, from + count);
      const look = () => [
        watchPlace(context, block),
        watchHeaders(held, block, named),
        watchIds(held, block, plan.idColumn, ids, from),
      ];
      const before = look();
      await context.sync();
      before.forEach((check) => check());
      context.application.suspendApiCalculationUntilNextSync();
      for (const { first, count: width, cells } of runs)
        held.data(from, count, first, width).values = rows(from, count, (row) =>
          cells.map((cell) => safeCell(cell(row)))
        );
      const after = look();
      await context.sync();
      after.forEach((check) => check());
    });
  });
  session.progress("writing", block.dataRows, block.dataRows, block.sheet);
  return block;
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
  await session.step(async (context, repeated) => {
    const names = namesBefore(plan, targets);
    const { tableId } = block;
    const cells = hold(
      context,
      block,
      names.map(({ column }) => column)
    );
    const widen = tableId === undefined ? undefined : widthOf(context, tableId);
    const looks = [watchHeaders(cells, block, names)];
    if (!repeated) looks.push(watchPlace(context, block));
    await context.sync();
    looks.forEach((check) => check());
    for (const { header, column, content, existing } of targets) {
      if (existing?.header === header) continue;
      const cell = cells.header(column);
      cell.values = [[safeCell(header)]];
      if (existing) continue;
      if (block.tableId === undefined) cell.format.font.bold = true;
      cell.format.columnWidth = pointsFor(widest(header, content));
      cell.format.horizontalAlignment = headerAlignment(content);
    }
    fillFollowUps(cells, block, plan.followUps, session.language);
    widen?.(grown.columnCount);
    for (const { column, content, existing } of targets) {
      const from = existing ? Math.min(formattedRows, block.dataRows) : 0;
      if (from === block.dataRows) continue;
      const body = cells.data(from, block.dataRows - from, column);
      body.numberFormat = content.numberFormat as unknown as string[][]; // one value for the whole range goes as one action
      if (plan.centred.has(content.key))
        body.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    }
    await context.sync();
  });
  return grown;
}

/** What the columns that the run needs or makes may be called before it names them: as they were, blank, or as an attempt that broke off has named them. */
function namesBefore({ idColumn, idHeader, followUps }: WritePlan, targets: readonly Target[]) {
  return [
    { column: idColumn, headers: [idHeader] },
    ...targets.map(({ column, header, existing }) => ({
      column,
      headers: [existing?.header ?? "", header],
    })),
    ...followUps.map(({ column, header }) => ({ column, headers: ["", header] })),
  ];
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
