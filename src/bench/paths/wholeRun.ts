import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import type { ReviewResult } from "../../excel/job";
import { findSources } from "../../excel/find/findSources";
import { readBook } from "../../excel/read/readBook";
import { openSession } from "../../excel/session/session";
import { connectNode } from "../../host/bridge/node";
import type { WorkbookState } from "../../host/model/state";
import type { Batch } from "../../host/protocol/wire";
import { recordBatches, replayBatches } from "../bareTransport";
import { Shelf, SHELF } from "../data/shelf";
import type { HotPath } from "../hotPath";
import { reviewed } from "../reviewed";

interface Shop {
  shelf: Shelf;
  /** A workbook that is only read, and the batches that read it. */
  workbook: WorkbookState;
  reading: Batch[];
}

async function readWhole(): Promise<void> {
  const session = openSession({ language: "en" });
  await readBook(session, await findSources(session, undefined, []), DEFAULT_SETTINGS);
}

/** A book read, analyzed and written for the first time, next to the bare transport of what is read of it. */
export const wholeRun: HotPath<Shop, ReviewResult> = {
  name: "whole run",
  floorIs: "reading, bare",
  async setup(scale) {
    const shelf = new Shelf(scale, SHELF);
    const workbook = shelf.take();
    return { shelf, workbook, reading: await recordBatches(workbook, readWhole) };
  },
  async floor({ workbook, reading }) {
    connectNode(workbook);
    await replayBatches(reading);
  },
  run: ({ shelf }) => reviewed(shelf.take()),
  notes: (_, { timingsMs: { read, analyze, write } }) =>
    `read ${Math.round(read)}, analyze ${Math.round(analyze)}, write ${Math.round(write)} ms`,
};
