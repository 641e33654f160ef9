import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Result } from "../core/problem";
import type { Analysis, AnalysisRequest, Analyzer } from "../core/review";
import type { Explanation } from "../core/why/explanation";
import { buffersOf } from "./buffersOf";
import type { Task } from "./task";

/** What the core works out for the pane. */
export interface Computing {
  analyze: Analyzer;
  explain: (request: AnalysisRequest, id: string) => Promise<Result<Explanation>>;
  preview: (before: AnalysisRequest, after: AnalysisRequest) => Promise<Result<SettingsEffect>>;
}

/** What the worker sends back: what the task came to, or how it broke. */
export type WorkerAnswer =
  { result: Result<Analysis | Explanation | SettingsEffect> } | { broken: string };

/** The worker failed: it could not be loaded, ran out of memory, or has a bug. */
export class WorkerFailure extends Error {
  override name = "WorkerFailure";
}

/** What of a `Worker` is used here. */
export type AnalysisWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

/**
 * Works things out in a worker of their own, so that the pane stays alive. The orders (nearly all of
 * a book) are transferred, not copied, and gone afterwards; the customers stay, since what comes back is written by them.
 * @param spawn makes the worker
 * @param signal ends the worker at once; the work then comes to `cancelledByUser`
 * @throws WorkerFailure (as a rejection) when the worker breaks
 */
export function computeInWorker(spawn: () => AnalysisWorker, signal: AbortSignal): Computing {
  const run = <T>(task: Task, orders: unknown) =>
    new Promise<Result<T>>((resolve, reject) => {
      const cancelled = () => resolve({ ok: false, problem: { kind: "cancelledByUser" } });
      if (signal.aborted) return cancelled();
      const worker = spawn();
      const end = (settle: () => void) => {
        signal.removeEventListener("abort", abort);
        worker.terminate();
        settle();
      };
      const abort = () => end(cancelled);
      const fail = (detail: string) => end(() => reject(new WorkerFailure(detail)));
      signal.addEventListener("abort", abort);
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
        // a worker answers the one task that it was given
        "result" in data ? end(() => resolve(data.result as Result<T>)) : fail(data.broken);
      worker.onerror = (event) => fail(event.message || "worker could not be started");
      worker.onmessageerror = () => fail("answer could not be read");
      worker.postMessage(task, buffersOf(orders));
    });
  return {
    analyze: (request) => run({ kind: "analyze", request }, request.book.orders),
    explain: (request, id) => run({ kind: "explain", request, id }, request.book.orders),
    preview: (before, after) =>
      run(
        { kind: "preview", before, after },
        { before: before.book.orders, after: after.book.orders }
      ),
  };
}
