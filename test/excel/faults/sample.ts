import fc from "fast-check";
import { SEED } from "../../seed";

const { PERENNIAL_RUNS: runs } = process.env;

/** So many of all cases, in their order; `PERENNIAL_RUNS=…` takes more of them, `PERENNIAL_RUNS=all` every one. */
export function sampleOf<T>(cases: readonly T[], fewest: number): T[] {
  const wanted = runs === "all" ? cases.length : Number(runs ?? fewest);
  if (wanted >= cases.length) return [...cases];
  const drawn = fc.shuffledSubarray([...cases.keys()], { minLength: wanted, maxLength: wanted });
  const [indices = []] = fc.sample(drawn, { seed: SEED, numRuns: 1 });
  return indices.sort((a, b) => a - b).flatMap((index) => cases[index] ?? []);
}
