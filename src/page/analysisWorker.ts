import type { AnalysisWorker } from "./workerQueue";

/** A fresh worker; all pages share one file of code for it. */
export const spawnAnalysisWorker = (): AnalysisWorker =>
  new Worker(/* webpackChunkName: "analysis" */ new URL("./analysis.worker.ts", import.meta.url));
