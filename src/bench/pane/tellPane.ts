import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { shopFile } from "../data/shopFile";
import { measurePane } from "./measurePane";
import type { PaneMeasurement } from "./measurePane";

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

/** Measures a run in the pane on a made-up shop's book and tells what was seen. */
export async function tellPane(orders: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "perennial-bench-"));
  const file = path.join(folder, "shop.xlsx");
  try {
    fs.writeFileSync(file, await shopFile(orders));
    console.log(linesOf(await measurePane(file, process.cwd()), orders).join("\n"));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function linesOf(
  { seconds, pane, cancelMs, heapBefore, heapAfter }: PaneMeasurement,
  orders: number
): string[] {
  const tasks = [...pane.longTasks].sort((a, b) => b - a);
  const perSecond = pane.painted / (pane.paintedMs / 1000);
  return [
    `run in the pane   ${orders.toLocaleString("en")} orders in ${seconds.toFixed(1)} s`,
    `tasks over 50 ms  ${tasks.length}; the longest ${tasks.slice(0, 5).join(", ")} ms`,
    `progress          ${perSecond.toFixed(1)} different states painted a second; longest gap between frames ${Math.round(pane.frameGap)} ms`,
    `cancel            answered after ${cancelMs} ms`,
    `memory            ${megabytes(heapBefore)} before, ${megabytes(heapAfter)} after the run`,
  ];
}
