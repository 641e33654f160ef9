import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Result } from "../core/problem";
import type { AnalysisRequest, Analyzer } from "../core/review";
import type { Explanation } from "../core/why/explanation";
import { buffersOf } from "./buffersOf";
import type { Task } from "./task";
import { openWorker } from "./workerQueue";
import type { AnalysisWorker, WorkerQueue } from "./workerQueue";

/** What the core works out for the pane. */
export interface Computing {
  analyze: Analyzer;
  explain: (request: AnalysisRequest, id: string) => Promise<Result<Explanation>>;
  preview: (before: AnalysisRequest, after: AnalysisRequest) => Promise<Result<SettingsEffect>>;
}

/**
 * Works things out in a worker of their own, so that the pane stays alive. The orders (nearly all of
 * a book) are transferred, not copied, and gone afterwards; the customers stay, since what comes back is written by them.
 * @param spawn makes the worker
 * @param signal ends the worker at once; the work then comes to `cancelledByUser`
 * @param how.keep takes over the worker of an analysis, with the book in it; absent: it is ended like the others
 * @param how.numbersIn as in `AnalysisRequest`
 * @throws WorkerFailure (as a rejection) when the worker breaks
 */
export function computeInWorker(
  spawn: () => AnalysisWorker,
  signal: AbortSignal,
  how: { keep?: (worker: WorkerQueue) => void; numbersIn?: string | undefined } = {}
): Computing {
  const { keep, numbersIn } = how;
  const local = (request: AnalysisRequest): AnalysisRequest =>
    numbersIn === undefined ? request : { ...request, numbersIn };
  async function run<T>(task: Task, orders: unknown, done = (worker: WorkerQueue) => worker.end()) {
    const cancelled: Result<T> = { ok: false, problem: { kind: "cancelledByUser" } };
    if (signal.aborted) return cancelled;
    const worker = openWorker(spawn);
    let abort = () => {};
    const aborted = new Promise<Result<T>>((resolve) => {
      abort = () => {
        worker.end();
        resolve(cancelled);
      };
      signal.addEventListener("abort", abort);
    });
    try {
      const answer = worker.ask<T>(task, buffersOf(orders));
      const result = await Promise.race([answer, aborted]);
      if (!signal.aborted) done(worker);
      return result;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
  return {
    analyze: (request) =>
      run({ kind: "analyze", request: local(request) }, request.book.orders, keep),
    explain: (request, id) =>
      run({ kind: "explain", request: local(request), id }, request.book.orders),
    preview: (before, after) =>
      run(
        { kind: "preview", before, after },
        { before: before.book.orders, after: after.book.orders }
      ),
  };
}
