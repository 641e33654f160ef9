import type { Clockwork } from "../../../src/excel/session/clockwork";
import { stoppedClock } from "../clock";

/** A clock that stands still, whose watchdogs strike as soon as a test says that nothing will come any more. */
export function impatientClock() {
  const { clockwork, delays } = stoppedClock();
  const watchdogs = new Set<() => void>();
  const impatient: Clockwork = {
    after(ms, act) {
      if (ms < 30_000) return clockwork.after(ms, act);
      watchdogs.add(act);
      return () => void watchdogs.delete(act);
    },
    elapsedMs: () => 0,
  };
  return {
    clockwork: impatient,
    /** Waits between attempts, in milliseconds. */
    delays,
    strikeSoon: () => void setImmediate(() => [...watchdogs].forEach((act) => act())),
  };
}
