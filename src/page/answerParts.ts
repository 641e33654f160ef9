import type { WorkerAnswer } from "./workerQueue";

/**
 * An answer in the messages in which it is sent: the columns of an analysis one by one, then the rest of it. The page stands still while it
 * unpacks a message, and all columns of a large book at once would take it a noticeable time.
 */
export function* answerParts(answer: WorkerAnswer): Generator<WorkerAnswer> {
  if ("result" in answer && answer.result.ok && "columns" in answer.result.value) {
    const { columns, ...rest } = answer.result.value;
    for (const column of columns) yield { column };
    yield { result: { ok: true, value: { ...rest, columns: [] } } };
  } else yield answer;
}
