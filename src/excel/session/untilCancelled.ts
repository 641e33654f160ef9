import { Halt } from "./halt";

/** What the work comes to; halts with `cancelledByUser` as soon as the job is cancelled, whatever the work does. */
export async function untilCancelled<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined
): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => reject(new Halt({ kind: "cancelledByUser" }));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([work, cancelled]);
}
