import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Result } from "../core/problem";
import type { Analysis } from "../core/review";
import type { WrittenColumn } from "../core/writtenColumns";
import type { Explanation } from "../core/why/explanation";
import type { Task } from "./task";

/** What the worker sends back: what the task came to, without columns of an analysis that were sent before; or how it broke. */
export type WorkerAnswer =
  | { column: WrittenColumn }
  | { result: Result<Analysis | Explanation | SettingsEffect> }
  | { broken: string };

/** The worker failed: it could not be loaded, ran out of memory, or has a bug. */
export class WorkerFailure extends Error {
  override name = "WorkerFailure";
}

/** What of a `Worker` is used here. */
export type AnalysisWorker = Pick<
  Worker,
  "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror"
>;

export interface WorkerQueue {
  /** @throws WorkerFailure (as a rejection) when the worker breaks before it answers; it is ended then */
  ask: <T>(task: Task, moved: ArrayBuffer[]) => Promise<Result<T>>;
  /** What was not answered by now never is. */
  end: () => void;
}

/** A worker and the questions that it has not answered yet; it answers them in their order. */
export function openWorker(spawn: () => AnalysisWorker): WorkerQueue {
  const worker = spawn();
  const waiting: {
    resolve: (result: Result<never>) => void;
    reject: (failure: WorkerFailure) => void;
  }[] = [];
  const fail = (detail: string) => {
    worker.terminate();
    waiting.splice(0).forEach(({ reject }) => reject(new WorkerFailure(detail)));
  };
  const columns: WrittenColumn[] = [];
  const whole = ({ result }: Extract<WorkerAnswer, { result: unknown }>) => {
    const sent = columns.splice(0);
    if (result.ok && "columns" in result.value) result.value.columns.unshift(...sent);
    return result;
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    if ("broken" in data) fail(data.broken);
    else if ("column" in data) columns.push(data.column);
    // the answer is of the question's kind
    else waiting.shift()?.resolve(whole(data) as Result<never>);
  };
  worker.onerror = (event) => fail(event.message || "worker could not be started");
  worker.onmessageerror = () => fail("answer could not be read");
  return {
    ask: <T>(task: Task, moved: ArrayBuffer[]) =>
      new Promise<Result<T>>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(task, moved);
      }),
    end: () => worker.terminate(),
  };
}
