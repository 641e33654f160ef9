import type { Clockwork } from "./clockwork";
import { systemClockwork } from "./clockwork";
import { Halt, officeCode } from "./halt";

/** `repeated`: it was begun before and broke off; whatever part of it was done is still there. */
export type Batch<T> = (context: Excel.RequestContext, repeated: boolean) => Promise<T>;

export interface Patience {
  clockwork?: Clockwork;
  signal?: AbortSignal;
  /** After so many seconds without an answer the host counts as silent. Excel on the web itself would wait for ever. */
  silentAfterSeconds?: number;
  /** Waits until the user leaves the cell instead of failing at once. */
  waitForCellEdit?: boolean;
}

const SILENT_AFTER_SECONDS = 60;
const FIRST_DELAY_MS = 500;

/** How often a step is repeated after a code that may pass by itself. Every other code is final. */
const RETRIES: Record<string, number> = {
  ActivityLimitReached: 4,
  ServiceNotAvailable: 4,
  RequestAborted: 4,
  ConnectionFailure: 4,
  GeneralException: 2,
  InvalidRequestContext: 2, // on the web, when the user deletes some other sheet meanwhile
};

/**
 * The only `Excel.run`: one step of a job. `batch` may run more than once, so it must come to the same when it is repeated.
 * Ends with `Halt` when the job was cancelled or the host stays silent; other errors of Office.js come out as they are.
 */
export async function run<T>(batch: Batch<T>, patience: Patience = {}): Promise<T> {
  const clockwork = patience.clockwork ?? systemClockwork;
  for (let attempt = 0; ; attempt++) {
    if (patience.signal?.aborted) throw new Halt({ kind: "cancelledByUser" });
    try {
      return await watched((context) => batch(context, attempt > 0), patience, clockwork);
    } catch (error) {
      if (attempt >= (RETRIES[officeCode(error) ?? ""] ?? 0)) throw error;
      await pause(clockwork, FIRST_DELAY_MS * 2 ** attempt);
    }
  }
}

function watched<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  patience: Patience,
  clockwork: Clockwork
): Promise<T> {
  const seconds = patience.silentAfterSeconds ?? SILENT_AFTER_SECONDS;
  return new Promise<T>((resolve, reject) => {
    let givenUp: Halt | undefined;
    const stopWatch = clockwork.after(seconds * 1000, () => {
      givenUp = new Halt({ kind: "hostSilent", seconds });
      reject(givenUp);
    });
    const live = (context: Excel.RequestContext) => {
      // an answer that comes too late must not let the batch write on: by then the workbook is being put back
      const sync = context.sync.bind(context);
      context.sync = <V>(value?: V) => (givenUp ? Promise.reject<V>(givenUp) : sync<V>(value));
      return batch(context);
    };
    Excel.run({ delayForCellEdit: patience.waitForCellEdit ?? false }, live)
      .then(resolve, reject)
      .finally(stopWatch);
  });
}

function pause(clockwork: Clockwork, ms: number): Promise<void> {
  return new Promise((resolve) => void clockwork.after(ms, resolve));
}
