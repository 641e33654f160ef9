import type { Result } from "../core/problem";
import type { Analysis, Analyzer } from "../core/review";
import { buffersOf } from "./buffersOf";

/** What the worker sends back: what the analysis returned, or how it broke. */
export type WorkerAnswer = { result: Result<Analysis> } | { broken: string };

/** The worker failed: it could not be loaded, ran out of memory, or has a bug. */
export class WorkerFailure extends Error {
  override name = "WorkerFailure";
}

/** What of a `Worker` is used here. */
export type AnalysisWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

const CANCELLED: Result<Analysis> = { ok: false, problem: { kind: "cancelledByUser" } };

/**
 * An analyzer that runs in a worker of its own, so that the pane stays alive. The orders (nearly all of
 * a book) are transferred, not copied, and gone afterwards; the customers stay, since what comes back is written by them.
 * @param spawn makes the worker
 * @param signal ends the worker at once; the analysis then comes to `cancelledByUser`
 * @throws WorkerFailure (as a rejection) when the worker breaks
 */
export function analyzeInWorker(spawn: () => AnalysisWorker, signal: AbortSignal): Analyzer {
  return (request) =>
    new Promise<Result<Analysis>>((resolve, reject) => {
      if (signal.aborted) return resolve(CANCELLED);
      const worker = spawn();
      const end = (settle: () => void) => {
        signal.removeEventListener("abort", abort);
        worker.terminate();
        settle();
      };
      const abort = () => end(() => resolve(CANCELLED));
      const fail = (detail: string) => end(() => reject(new WorkerFailure(detail)));
      signal.addEventListener("abort", abort);
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
        "result" in data ? end(() => resolve(data.result)) : fail(data.broken);
      worker.onerror = (event) => fail(event.message || "worker could not be started");
      worker.onmessageerror = () => fail("answer could not be read");
      worker.postMessage(request, buffersOf(request.book.orders));
    });
}
