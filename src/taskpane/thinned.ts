import type { Progress } from "../excel/job";

const PROGRESS_EVERY_MS = 100;

/** Passes on the first report of each phase at once, and the others no more often than the eye can follow. */
export function thinned(report: (progress: Progress) => void): (progress: Progress) => void {
  let phase: Progress["phase"] | undefined;
  let last = -Infinity;
  return (progress) => {
    const at = performance.now();
    if (progress.phase === phase && at - last < PROGRESS_EVERY_MS) return;
    phase = progress.phase;
    last = at;
    report(progress);
  };
}
