import type { ReviewResult } from "../../excel/job";
import type { WorkbookState } from "../../host/model/state";
import { Shelf, SHELF } from "../data/shelf";
import type { HotPath } from "../hotPath";
import { reviewed } from "../reviewed";

interface Shop {
  shelf: Shelf;
  workbook: WorkbookState;
}

/** One order in a hundred is edited. */
const EVERY = 100;
const AMOUNT = 2;

function edit({ sheets: [orders] }: WorkbookState): void {
  if (!orders) return;
  const { cells } = orders;
  for (let row = 1; row < cells.rowCount; row += EVERY)
    cells.setValue(row, AMOUNT, Number(cells.value(row, AMOUNT)) + 1);
}

/** A review again after an edit to 1 % of the orders, next to the first one of such a book. */
export const refresh: HotPath<Shop, ReviewResult> = {
  name: "refresh",
  floorIs: "a full run",
  async setup(scale) {
    const shelf = new Shelf(scale, SHELF);
    const workbook = shelf.take();
    await reviewed(workbook);
    return { shelf, workbook };
  },
  floor: ({ shelf }) => reviewed(shelf.take()),
  run({ workbook }) {
    edit(workbook);
    return reviewed(workbook);
  },
  notes: (_, { timingsMs: { read, analyze, write } }) =>
    `read ${Math.round(read)}, analyze ${Math.round(analyze)}, write ${Math.round(write)} ms`,
};
