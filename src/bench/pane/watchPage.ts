/** What was seen of one page or frame since it was watched. Times in milliseconds. */
export interface Seen {
  /** Tasks over 50 ms, as the browser tells them. */
  longTasks: number[];
  /** Longest time between two frames. */
  frameGap: number;
  /** Different texts beside the progress bar that were painted. */
  painted: number;
  /** From the first to the last of them. */
  paintedMs: number;
}

interface Watching extends Seen {
  first: number;
  text: string;
}

/** Begins to watch the page in which it runs; it must not need anything outside itself. */
export const watchPage = (): void => {
  const seen: Watching = {
    ...{ longTasks: [], frameGap: 0, painted: 0, paintedMs: 0, first: 0, text: "" },
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask" });
  let last = performance.now();
  const look = (now: number) => {
    seen.frameGap = Math.max(seen.frameGap, now - last);
    last = now;
    const text = document.querySelector('main:has([role="progressbar"])')?.textContent ?? "";
    if (text !== "" && text !== seen.text) {
      seen.text = text;
      if (seen.painted++ === 0) seen.first = now;
      seen.paintedMs = now - seen.first;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { seen });
};

export const readSeen = (): Seen => (window as unknown as { seen: Seen }).seen;
