import type { Clockwork } from "../../src/excel/session/clockwork";

/** A clock that stands still; delays are over at once and written down. Delays from `hangFrom` ms on (a watchdog) never end. */
export function stoppedClock(hangFrom = 30_000) {
  const delays: number[] = [];
  const clockwork: Clockwork = {
    after(ms, act) {
      if (ms >= hangFrom) return () => undefined;
      delays.push(ms);
      const handle = setImmediate(act);
      return () => clearImmediate(handle);
    },
    elapsedMs: () => 0,
  };
  return { clockwork, delays };
}

/** A clock whose watchdogs strike when the test says so. */
export function strikingClock() {
  const waiting = new Set<() => void>();
  const clockwork: Clockwork = {
    after(_ms, act) {
      waiting.add(act);
      return () => waiting.delete(act);
    },
    elapsedMs: () => 0,
  };
  return { clockwork, strike: () => [...waiting].forEach((act) => act()) };
}
