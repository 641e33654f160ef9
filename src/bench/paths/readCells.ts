import { readColumns } from "../../excel/cells/readCells";
import { findSources } from "../../excel/find/findSources";
import { openSession } from "../../excel/session/session";
import { connectNode } from "../../host/bridge/node";
import type { Block } from "../../excel/cells/block";
import type { Batch } from "../../host/protocol/wire";
import { recordBatches, replayBatches } from "../bareTransport";
import { shopBook } from "../data/shop";
import { shopWorkbook } from "../data/shopWorkbook";
import type { HotPath } from "../hotPath";

interface Sheet {
  block: Block;
  batches: Batch[];
}

/** @returns how many rows have come */
async function read(block: Block): Promise<number> {
  const columns = Array.from({ length: block.columnCount }, (_, i) => block.firstColumn + i);
  let count = 0;
  await readColumns(openSession({ language: "en" }), block, columns, (rows) => {
    count += rows.length;
  });
  return count;
}

/** The cells of orders of four columns through office.js, chunk by chunk. */
export const readCells: HotPath<Sheet, number> = {
  name: "read cells",
  floorIs: "bare transport",
  async setup(scale) {
    const workbook = shopWorkbook(shopBook(scale));
    connectNode(workbook);
    const { orders } = await findSources(openSession({ language: "en" }), undefined, []);
    if (!orders) throw new Error("the made-up orders were not found");
    const { block } = orders;
    return { block, batches: await recordBatches(workbook, () => read(block)) };
  },
  floor: ({ batches }) => replayBatches(batches),
  run: ({ block }) => read(block),
  notes: ({ block, batches }, rows) =>
    `${rows} rows × ${block.columnCount} columns, ${batches.length} batches`,
};
