import type { Result } from "../core/problem";
import type { Explanation } from "../core/why/explanation";
import type { Computing } from "../page/computeInWorker";
import { computeInWorker } from "../page/computeInWorker";
import type { AnalysisWorker, WorkerQueue } from "../page/workerQueue";

/** The book of the last analysis, for as long as it is worth keeping: customers are explained by it without reading it again. */
export interface KeptAnalysis {
  /** Undefined when no book is kept. */
  explain: (id: string) => Promise<Result<Explanation>> | undefined;
  forget: () => void;
}

/**
 * Computing whose last analysis is kept in its worker; the next one takes its place.
 * @param numbersIn as in `AnalysisRequest`; asked when something is to be worked out
 */
export function keepAnalysis(
  spawn: () => AnalysisWorker,
  numbersIn: () => string | undefined = () => undefined
): {
  computing: (signal: AbortSignal) => Computing;
  kept: KeptAnalysis;
} {
  let worker: WorkerQueue | undefined;
  const forget = () => {
    worker?.end();
    worker = undefined;
  };
  return {
    computing: (signal) => {
      const computing = computeInWorker(spawn, signal, {
        keep: (next) => (worker = next),
        numbersIn: numbersIn(),
      });
      return {
        ...computing,
        analyze: (request) => {
          forget(); // two books at a time may be more than there is room for
          return computing.analyze(request);
        },
      };
    },
    kept: { explain: (id) => worker?.ask<Explanation>({ kind: "explainKept", id }, []), forget },
  };
}
