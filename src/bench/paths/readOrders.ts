import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import { findSources } from "../../excel/find/findSources";
import type { Sources } from "../../excel/find/findSources";
import { readBook } from "../../excel/read/readBook";
import type { ReadBook } from "../../excel/read/readBook";
import { openSession } from "../../excel/session/session";
import { connectNode } from "../../host/bridge/node";
import type { Batch } from "../../host/protocol/wire";
import { recordBatches, replayBatches } from "../bareTransport";
import { shopBook } from "../data/shop";
import { shopWorkbook } from "../data/shopWorkbook";
import type { HotPath } from "../hotPath";

interface OpenShop {
  sources: Sources;
  batches: Batch[];
}

const read = (sources: Sources): Promise<ReadBook> =>
  readBook(openSession({ language: "en" }), sources, DEFAULT_SETTINGS);

/** Orders of four columns through office.js into columns. */
export const readOrders: HotPath<OpenShop, ReadBook> = {
  name: "read columns",
  floorIs: "bare transport",
  async setup(scale) {
    const workbook = shopWorkbook(shopBook(scale));
    connectNode(workbook);
    const found = await findSources(openSession({ language: "en" }), undefined, []);
    const sources = { ...found };
    delete sources.customers;
    return { sources, batches: await recordBatches(workbook, () => read(sources)) };
  },
  floor: ({ batches }) => replayBatches(batches),
  run: ({ sources }) => read(sources),
  notes: ({ batches }, { book }) => `${book.orders?.length ?? 0} rows, ${batches.length} batches`,
};
