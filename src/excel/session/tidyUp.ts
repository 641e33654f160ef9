import { problemOf } from "./halt";

/** Takes away what a failed step has left. When that fails too it stays: the error that is on its way already says what matters. */
export async function tidyUp(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!problemOf(error)) throw error;
  }
}
