import type { HotPath } from "./hotPath";
import { readCells } from "./paths/readCells";
import { readOrders } from "./paths/readOrders";
import { review } from "./paths/review";
import { scoring } from "./paths/scoring";
import { writingColumns } from "./paths/writeColumns";

/** Every hot path, in the order in which they are measured and told. */
export const PATHS: readonly HotPath[] = [scoring, review, readCells, readOrders, writingColumns];
