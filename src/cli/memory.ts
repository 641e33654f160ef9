import v8 from "node:v8";
import vm from "node:vm";
import type { Phase } from "../excel/job";

/** Resident bytes below which garbage does not matter. */
const ROOMY = 180 * 2 ** 20;

/** Phases at whose beginning most of what the one before needed has become garbage. */
const WORTHWHILE: readonly Phase[] = ["analyzing", "reporting"];

/**
 * Collects garbage at the beginning of some phases of a big book. Left alone, V8 lets it pile up while there is memory, and
 * 100,000 orders then take 360 MB instead of 290, for a gain of 0.15 s.
 */
export function createCollector(): (phase: Phase) => void {
  const done = new Set<Phase>();
  return (phase) => {
    if (done.has(phase) || !WORTHWHILE.includes(phase)) return;
    done.add(phase);
    if (process.memoryUsage.rss() < ROOMY) return;
    v8.setFlagsFromString("--expose-gc");
    (vm.runInNewContext("gc") as () => void)();
  };
}
