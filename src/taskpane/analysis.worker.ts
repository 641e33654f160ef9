import { analyzeBook } from "../core/analyze";
import type { AnalysisRequest } from "../core/review";
import type { WorkerAnswer } from "./analyzeInWorker";

/** One worker is one analysis: it answers once and is ended by the page. */
self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest>) => {
  const answer = (message: WorkerAnswer) => self.postMessage(message);
  analyzeBook(data).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ broken: String(error) })
  );
});
