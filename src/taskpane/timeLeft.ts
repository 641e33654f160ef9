import type { Progress } from "../excel/job";

/** A phase as it was last told of, and where it began to count. */
export interface Pace {
  phase: Progress["phase"];
  /** Milliseconds on any clock. */
  beganAt: number;
  at: number;
  /** Units done when it began and now, of a total. */
  from: number;
  done: number;
  total: number;
}

/** Less than this of a phase, or of a second, says nothing about the rest. */
const LEAST_SHARE = 0.1;
const LEAST_MS = 2000;
/** Shorter waits are not worth a word. */
const LEAST_LEFT_SECONDS = 5;

/** The pace after another report; a phase that begins counts from there. */
export function paceAfter(before: Pace | undefined, progress: Progress, now: number): Pace {
  const { phase, done, total } = progress;
  const goesOn = before?.phase === phase && before.total === total && done >= before.done;
  return goesOn
    ? { ...before, at: now, done }
    : { phase, beganAt: now, at: now, from: done, done, total };
}

/**
 * Seconds until the phase is done if it goes on as it went so far, in steps that the eye can rest on: 5, 10, 15 … 30, 40 … 60, then whole minutes.
 * Undefined while that cannot be told: nothing counted, too little done, or nearly there.
 */
export function secondsLeft({ beganAt, at, from, done, total }: Pace): number | undefined {
  const went = at - beganAt;
  const made = done - from;
  if (total <= 1 || went < LEAST_MS || made < total * LEAST_SHARE) return undefined;
  const seconds = (((total - done) / made) * went) / 1000;
  if (seconds < LEAST_LEFT_SECONDS) return undefined;
  const step = seconds < 30 ? 5 : seconds < 60 ? 10 : 60;
  return Math.ceil(seconds / step) * step;
}
