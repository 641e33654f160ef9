import { analyzeBook } from "../core/analyze";
import { previewEffect } from "../core/compare/previewEffect";
import type { AnalysisRequest } from "../core/review";
import { createExplainer, explainCustomer } from "../core/why/explainCustomer";

/** What a worker is asked to work out. */
export type Task =
  | { kind: "analyze"; request: AnalysisRequest }
  | { kind: "explain"; request: AnalysisRequest; id: string }
  /** By the book of the analysis before. */
  | { kind: "explainKept"; id: string }
  | { kind: "preview"; before: AnalysisRequest; after: AnalysisRequest };

/**
 * Does one task after the other, in the worker's thread; the book of the last analysis stays here, and from the first customer who is explained by it
 * also what all explanations have in common.
 */
export function createWorkroom() {
  let kept: AnalysisRequest | undefined;
  let explainer: ReturnType<typeof createExplainer> | undefined;
  return (task: Task) => {
    switch (task.kind) {
      case "analyze":
        kept = task.request;
        explainer = undefined;
        return analyzeBook(task.request);
      case "explain":
        return explainCustomer(task.request, task.id);
      case "explainKept":
        if (!kept) throw new Error("nothing was analyzed here");
        explainer ??= createExplainer(kept);
        return explainer.ok ? explainer.value(task.id) : explainer;
      case "preview":
        return previewEffect(task.before, task.after);
    }
  };
}
