import type { Language } from "../../core/settings";
import { ChunkSize } from "./chunks";
import type { RowWeight } from "./chunks";
import { systemClockwork } from "./clockwork";
import type { Clockwork } from "./clockwork";
import type { Phase, RunOptions } from "../job";
import { run } from "./run";
import type { Batch } from "./run";

/** One job's way to Excel: its steps, its chunk size, its progress. */
export interface Session {
  language: Language;
  clockwork: Clockwork;
  /** One `Excel.run`; may be repeated, so it must come to the same when it is. */
  step<T>(batch: Batch<T>): Promise<T>;
  /** Consecutive pieces of `total` rows, as large as Excel carries. */
  inChunks(
    total: number,
    weight: RowWeight,
    work: (from: number, count: number) => Promise<void>
  ): Promise<void>;
  progress(phase: Phase, done: number, total: number, what?: string): void;
  /** The same job past the point where it may be cancelled: it waits for a cell that is being edited, and goes to its end. */
  unstoppable(): Session;
  /** The same job with another language for the words that stand in cells. */
  speaking(language: Language): Session;
}

export function openSession(options: RunOptions): Session {
  const clockwork = options.clockwork ?? systemClockwork;
  const size = new ChunkSize(clockwork, options.chunks);
  const patience = {
    clockwork,
    ...(options.silentAfterSeconds !== undefined && {
      silentAfterSeconds: options.silentAfterSeconds,
    }),
  };
  const session = (how: object, language: Language): Session => ({
    language,
    clockwork,
    step: (batch) => run(batch, { ...patience, ...how }),
    inChunks: (total, weight, work) => size.each(total, weight, work),
    progress: (phase, done, total, what) =>
      options.onProgress?.({ phase, done, total, ...(what !== undefined && { what }) }),
    unstoppable: () => session({ waitForCellEdit: true }, language),
    speaking: (other) => session(how, other),
  });
  return session(options.signal ? { signal: options.signal } : {}, options.language);
}
