import type { Timings } from "./jsonReport";

/** Adds up the milliseconds of the steps of a run. */
export class Stopwatch {
  readonly timings: Timings = { open: 0, read: 0, analyze: 0, write: 0, save: 0 };
  private since = performance.now();

  /** Counts the time since the last call of any method to `step`. */
  lap(step: keyof Timings): void {
    const now = performance.now();
    this.timings[step] += now - this.since;
    this.since = now;
  }

  /** Counts what somebody else measured since then. */
  add(measured: Partial<Timings>): void {
    for (const [step, ms] of Object.entries(measured)) this.timings[step as keyof Timings] += ms;
    this.since = performance.now();
  }
}
