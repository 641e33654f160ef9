/** On which one page tells the others that it has written to the workbook. */
const CHANNEL = "perennial.written";

export function tellWritten(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("written");
  channel.close();
}

/** Calls back when another page has written; returns what ends that. */
export function onWrittenElsewhere(written: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = written;
  return () => channel.close();
}
