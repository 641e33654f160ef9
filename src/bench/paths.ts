import type { HotPath } from "./hotPath";
import { cohorts } from "./paths/cohorts";
import { columns } from "./paths/columns";
import { FILE_PATHS } from "./paths/files";
import { growth } from "./paths/growth";
import { prediction } from "./paths/prediction";
import { readCells } from "./paths/readCells";
import { readOrders } from "./paths/readOrders";
import { refresh } from "./paths/refresh";
import { review } from "./paths/review";
import { scoring } from "./paths/scoring";
import { timeLine } from "./paths/timeLine";
import { wholeRun } from "./paths/wholeRun";
import { writingColumns } from "./paths/writeColumns";

/** Every hot path, in the order in which they are measured and told. */
export const PATHS: readonly HotPath[] = [
  scoring,
  review,
  timeLine,
  cohorts,
  prediction,
  growth,
  columns,
  readCells,
  readOrders,
  writingColumns,
  wholeRun,
  refresh,
  ...FILE_PATHS,
];
