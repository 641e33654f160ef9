const EVERY_MS = 100;

/**
 * Passes on the first report of each phase at once, and the others no more often than the eye can follow.
 *
 * @param quietMs so long nothing is passed on: what is done by then needs no progress
 */
export function thinned<Report extends { phase: string }>(
  pass: (report: Report) => void,
  quietMs = 0
): (report: Report) => void {
  const start = performance.now();
  let phase: string | undefined;
  let last = -Infinity;
  return (report) => {
    const at = performance.now();
    if (at - start < quietMs) return;
    if (report.phase === phase && at - last < EVERY_MS) return;
    phase = report.phase;
    last = at;
    pass(report);
  };
}
