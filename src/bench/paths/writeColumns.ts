import { readColumn } from "../../excel/cells/readCells";
import { findSources } from "../../excel/find/findSources";
import { openSession } from "../../excel/session/session";
import { planColumns } from "../../excel/write/planColumns";
import { writeColumns } from "../../excel/write/writeColumns";
import type { ColumnsToWrite } from "../../excel/write/writeColumns";
import { connectNode } from "../../host/bridge/node";
import type { Batch } from "../../host/protocol/wire";
import { recordBatches, replayBatches } from "../bareTransport";
import { shopBook } from "../data/shop";
import { shopWorkbook } from "../data/shopWorkbook";
import type { HotPath } from "../hotPath";
import { reviewOf } from "./review";

const COLUMNS = 16;

interface Writing {
  job: ColumnsToWrite;
  batches: Batch[];
}

const write = (job: ColumnsToWrite) => writeColumns(openSession({ language: "en" }), job);

/** The first sixteen columns of a review beside every customer, through office.js. */
export const writingColumns: HotPath<Writing> = {
  name: "write columns",
  floorIs: "bare transport",
  async setup(scale) {
    const book = shopBook(scale);
    const workbook = shopWorkbook(book);
    const columns = reviewOf(book).columns.slice(0, COLUMNS);
    connectNode(workbook);
    const session = openSession({ language: "en" });
    const { customers } = await findSources(session, undefined, []);
    if (!customers) throw new Error("the made-up customers were not found");
    const plan = await planColumns(session, customers, columns, [], 0);
    const job: ColumnsToWrite = {
      plan,
      valueOfRow: Int32Array.from({ length: book.customers.length }, (_, i) => i),
      unchanged: new Set(),
      ids: await readColumn(session, plan.block, plan.idColumn, "values"),
      formattedRows: 0,
      date1904: false,
    };
    return { job, batches: await recordBatches(workbook, () => write(job)) };
  },
  floor: ({ batches }) => replayBatches(batches),
  run: ({ job }) => write(job),
  notes: ({ job, batches }) =>
    `${job.ids.length} rows × ${job.plan.targets.length} columns, ${batches.length} batches`,
};
