import type { Cell } from "../../core/columns/values/cell";
import type { Block } from "../cells/block";
import { hold, watchHeaders } from "../cells/heldBlock";
import type { FormatRun } from "../cells/formatRuns";
import type { Session } from "../session/session";

const RUN_BYTES = 400;

/** Number formats of one column from data row `from` downwards. Halts with `sheetChanged` when another column stands there. */
export async function putBackFormats(
  session: Session,
  block: Block,
  name: { column: number; headers: readonly Cell[] },
  from: number,
  runs: readonly FormatRun[]
): Promise<void> {
  await session.inChunks(runs.length, { cells: 1, bytes: RUN_BYTES }, (first, count) =>
    session.step(async (context) => {
      const held = hold(context, block, [name.column]);
      const check = watchHeaders(held, block, [name]);
      await context.sync();
      check();
      let row = from + runs.slice(0, first).reduce((sum, [, rows]) => sum + rows, 0);
      for (const [format, rows] of runs.slice(first, first + count)) {
        held.data(row, rows, name.column).numberFormat = format as unknown as string[][];
        row += rows;
      }
      await context.sync();
    })
  );
}
