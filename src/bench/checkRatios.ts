import { EXPECTED_RATIOS } from "./expectedRatios";
import type { Measurement } from "./measure";

/** A ratio may grow by half before it counts as slower. */
const TOLERANCE = 1.5;
/** A path that seems slower is measured again: a busy machine slows one run, slower code every run. */
const ATTEMPTS = 3;

/**
 * Compares each path's ratio to its floor with the committed one, both in CPU time and the least of several runs. Times are never compared: they are the
 * machine's.
 *
 * @returns the exit status
 */
export async function checkRatios(
  only: readonly string[] | undefined,
  measure: (name: string) => Promise<Measurement>
): Promise<number> {
  let failed = 0;
  for (const [name, { ratio }] of Object.entries(EXPECTED_RATIOS)) {
    if (only && !only.includes(name)) continue;
    const most = TOLERANCE * ratio;
    let found = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && found > most; attempt++)
      found = Math.min(found, (await measure(name)).cpuRatio);
    if (found > most) failed++;
    console.log(
      `${found > most ? "SLOWER" : "ok"}  ${name}: ${found.toFixed(2)} × its floor, expected ${ratio}`
    );
  }
  return failed === 0 ? 0 : 1;
}
