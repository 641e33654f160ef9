import { answerParts } from "./answerParts";
import { createWorkroom, type Task } from "./task";
import type { WorkerAnswer } from "./workerQueue";

const workOut = createWorkroom();

const answerTo = (task: Task): WorkerAnswer => {
  try {
    return { result: workOut(task) };
  } catch (error) {
    return { broken: String(error) };
  }
};

/** Each task is answered once, in the order in which they come. */
self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  for (const part of answerParts(answerTo(data))) self.postMessage(part);
});
