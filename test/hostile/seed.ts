import type fc from "fast-check";
import { SEED } from "../seed";

const { PERENNIAL_PATH: path, PERENNIAL_RUNS: runs } = process.env;

/**
 * How a generated test runs: with few cases, always the same, unless told otherwise. A failure prints the seed and the path to its shrunk case:
 * `PERENNIAL_SEED=… PERENNIAL_PATH=… npx jest test/hostile` shows it again. The long run: `PERENNIAL_RUNS=10000 PERENNIAL_SEED=$RANDOM npx jest test/hostile`.
 */
export function generated<T>(fewest: number): fc.Parameters<T> {
  return {
    numRuns: runs === undefined ? fewest : Number(runs),
    seed: SEED,
    ...(path !== undefined && { path }),
  };
}

/** Milliseconds: as long as ten thousand cases may take. */
export const LONG_RUN = 12 * 3_600_000;
