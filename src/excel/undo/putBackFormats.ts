import { dataCells } from "../cells/block";
import type { Block } from "../cells/block";
import type { FormatRun } from "../cells/formatRuns";
import type { Session } from "../session/session";

const RUN_BYTES = 400;

/** Number formats of one column from data row `from` downwards. */
export async function putBackFormats(
  session: Session,
  block: Block,
  column: number,
  from: number,
  runs: readonly FormatRun[]
): Promise<void> {
  await session.inChunks(runs.length, { cells: 1, bytes: RUN_BYTES }, (first, count) =>
    session.step(async (context) => {
      let row = from + runs.slice(0, first).reduce((sum, [, rows]) => sum + rows, 0);
      for (const [format, rows] of runs.slice(first, first + count)) {
        dataCells(context, block, row, rows, column).numberFormat = format as unknown as string[][];
        row += rows;
      }
      await context.sync();
    })
  );
}
