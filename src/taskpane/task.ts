import { analyzeBook } from "../core/analyze";
import { previewEffect } from "../core/compare/previewEffect";
import { explainCustomer } from "../core/why/explainCustomer";
import type { AnalysisRequest } from "../core/review";

/** What a worker is asked to work out. */
export type Task =
  | { kind: "analyze"; request: AnalysisRequest }
  | { kind: "explain"; request: AnalysisRequest; id: string }
  | { kind: "preview"; before: AnalysisRequest; after: AnalysisRequest };

/** Does it; in the worker's thread. */
export function workOut(task: Task) {
  switch (task.kind) {
    case "analyze":
      return analyzeBook(task.request);
    case "explain":
      return explainCustomer(task.request, task.id);
    case "preview":
      return previewEffect(task.before, task.after);
  }
}
