import type { HotPath } from "./hotPath";
import { review } from "./paths/review";
import { scoring } from "./paths/scoring";

/** Every hot path, in the order in which they are measured and told. */
export const PATHS: readonly HotPath[] = [scoring, review];
