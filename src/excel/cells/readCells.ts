import type { Cell } from "../../core/columns/values/cell";
import { contiguousRuns, dataCells, delivered, watchPlace } from "./block";
import type { Block } from "./block";
import type { Session } from "../session/session";

/** Typical JSON of one cell, between a small number and a short text. */
const READ_BYTES = 20;

/**
 * Reads columns of a block chunk by chunk and hands over rows that hold only these columns, in ascending order.
 * @param columns Zero-based sheet columns.
 */
export async function readColumns(
  session: Session,
  block: Block,
  columns: readonly number[],
  take: (rows: Cell[][], from: number) => void | Promise<void>
): Promise<void> {
  const runs = contiguousRuns(columns);
  const cells = runs.reduce((total, run) => total + run.count, 0);
  await session.inChunks(
    block.dataRows,
    { cells, bytes: cells * READ_BYTES },
    async (from, count) => {
      const parts = await session.step(async (context) => {
        const check = watchPlace(context, block);
        const ranges = runs.map((run) => {
          const range = dataCells(context, block, from, count, run.first, run.count);
          range.load("values");
          return range;
        });
        await context.sync();
        check();
        return ranges.map((range) => delivered<Cell>(range.values));
      });
      await take(sideBySide(parts), from);
    }
  );
}

/** One property of one column, top to bottom. */
export async function readColumn(
  session: Session,
  block: Block,
  column: number,
  property: "values" | "formulas" | "numberFormat"
): Promise<Cell[]> {
  const cells: Cell[] = [];
  await session.inChunks(block.dataRows, { cells: 1, bytes: READ_BYTES }, async (from, count) => {
    const part = await session.step(async (context) => {
      const range = dataCells(context, block, from, count, column);
      range.load(property);
      await context.sync();
      return delivered<Cell>(range[property]);
    });
    for (const [cell] of part) cells.push(cell ?? "");
  });
  return cells;
}

function sideBySide(parts: Cell[][][]): Cell[][] {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? [];
  return first.map((row, i) => row.concat(...others.map((part) => part[i] ?? [])));
}
