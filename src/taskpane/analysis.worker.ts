import { analyzeBook } from "../core/analyze";
import type { AnalysisRequest } from "../core/review";
import type { WorkerAnswer } from "./analyzeInWorker";

const answerTo = (request: AnalysisRequest): WorkerAnswer => {
  try {
    return { result: analyzeBook(request) };
  } catch (error) {
    return { broken: String(error) };
  }
};

/** A worker does one analysis: it answers once, and the page ends it. */
self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  self.postMessage(answerTo(data));
});
