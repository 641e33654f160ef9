import type { WorkerAnswer } from "./computeInWorker";
import { workOut, type Task } from "./task";

const answerTo = (task: Task): WorkerAnswer => {
  try {
    return { result: workOut(task) };
  } catch (error) {
    return { broken: String(error) };
  }
};

/** A worker does one task: it answers once, and the page ends it. */
self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  self.postMessage(answerTo(data));
});
