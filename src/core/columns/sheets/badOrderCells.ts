import type { FinishedAmounts } from "../values/amountColumns";
import type { BadCell } from "../book";
import { NO_DAY } from "../values/cell";
import type { FinishedDates } from "../values/dateColumn";
import type { OrderField } from "../fields";
import type { SourceMap } from "../recognition";

/** How many cells that could not be understood a book remembers of each sheet. */
export const MOST_BAD_CELLS = 1000;

/** The order columns once they are read, where they concern cells that could not be understood. */
export interface OrderCells {
  source: SourceMap;
  row: Int32Array;
  day: Int32Array;
  paid: FinishedDates | undefined;
  ordered: FinishedDates | undefined;
  amounts: FinishedAmounts;
  amountFields: readonly OrderField[];
}

/** The first cells of orders that hold no date or no amount where one is needed, sorted by row. */
export function badOrderCells(cells: OrderCells): BadCell[] {
  return [...badDates(cells), ...badAmounts(cells)]
    .sort((a, b) => a.row - b.row)
    .slice(0, MOST_BAD_CELLS);
}

/** The paid date is to blame where it is unreadable or the only one, else the order date. */
function badDates({ source, row, day, paid, ordered }: OrderCells): BadCell[] {
  const bad: BadCell[] = [];
  for (let i = 0; i < day.length && bad.length < MOST_BAD_CELLS; i++) {
    if (day[i] !== NO_DAY) continue;
    const ofPaid = paid?.days[i] === NO_DAY || !ordered;
    const field = ofPaid ? "paidDate" : "orderDate";
    const text = (ofPaid ? paid : ordered)?.badTexts.get(i) ?? "";
    bad.push(cell(source, "badDate", field, row[i] ?? 0, text));
  }
  return bad;
}

function badAmounts({ source, row, amounts, amountFields }: OrderCells): BadCell[] {
  return Array.from(amounts.bad, ([i, { text, part }]) =>
    cell(source, "badAmount", amountFields[part] ?? "amount", row[i] ?? 0, text)
  );
}

function cell(
  { sheet, firstColumn, columns }: SourceMap,
  kind: BadCell["kind"],
  field: OrderField,
  row: number,
  text: string
): BadCell {
  const offset = columns.find((match) => match.field === field)?.column ?? 0;
  return { kind, sheet, row, column: firstColumn + offset, text };
}
