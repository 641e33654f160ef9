import type { Settings } from "../settings";
import { a1 } from "./address";
import { createAmountReader } from "./amountColumns";
import type { BadCell, Orders } from "./book";
import type { Cell } from "./cell";
import { NO_DAY } from "./cell";
import { BLANK_DAY, DateColumn } from "./dateColumn";
import type { FinishedDates } from "./dateColumn";
import { CodedColumn, Dictionary } from "./dictionary";
import { markDuplicates } from "./duplicates";
import type { OrderField } from "./fields";
import { Growing } from "./growing";
import { cellText } from "./normalizeId";
import type { Problem } from "../problem";
import type { SourceMap } from "./recognition";
import { mixCell } from "./rowHash";

/** An order sheet once it is read; `orders.customer` still holds codes of `customerKeys`. */
export interface OrdersPart {
  orders: Orders;
  /** Normalised ids by code, and how they were first written. */
  customerKeys: string[];
  customerIds: string[];
  /** First 1,000, sorted by row. */
  badCells: BadCell[];
  problems: Problem[];
}

/** Takes an order sheet chunk by chunk. */
export interface OrderReader {
  /** Offsets into the block of the columns it reads, ascending. */
  readonly neededColumns: number[];
  /** Rows with only the needed columns, in their order; `firstSheetRow` is zero-based. Blank rows are skipped. */
  append(rows: readonly (readonly Cell[])[], firstSheetRow: number): void;
  finish(): OrdersPart;
}

export interface ReadingOptions {
  source: SourceMap;
  settings: Settings;
  /** The workbook counts dates from 1904. */
  date1904: boolean;
}

const MAX_BAD_CELLS = 1000;

/**
 * Reads orders. The day of a row is its paid date if there is one, else its order date. The amount is the net amount column if there is one,
 * else the amount column, else quantity × unit price × (1 − discount); columns that do not matter are not read.
 */
export function createOrderReader({ source, settings, date1904 }: ReadingOptions): OrderReader {
  const offset = new Map(source.columns.map((match) => [match.field as OrderField, match.column]));
  const amountFields = amountFieldsOf(offset);
  const read = (
    [
      "customerId",
      "orderId",
      "paidDate",
      "orderDate",
      ...amountFields,
      "status",
      "currency",
    ] as const
  ).filter((field) => offset.has(field));
  const neededColumns = [...new Set(read.map((field) => offset.get(field) ?? 0))].sort(
    (a, b) => a - b
  );
  const placeOf = (field: OrderField) => neededColumns.indexOf(offset.get(field) ?? -1);

  const at = {
    customer: placeOf("customerId"),
    order: placeOf("orderId"),
    paid: placeOf("paidDate"),
    ordered: placeOf("orderDate"),
    amounts: amountFields.map(placeOf),
    status: placeOf("status"),
    currency: placeOf("currency"),
  };
  const hashed = [at.paid, at.ordered, ...(at.amounts.length > 1 ? at.amounts : [])].filter(
    (i) => i >= 0
  );

  const row = new Growing(Int32Array);
  const hash = new Growing(Int32Array);
  const customer = new Growing(Int32Array);
  const customers = new Dictionary();
  const customerKeys: string[] = [];
  const customerIds: string[] = [];
  const order = new Growing(Int32Array);
  const givenOrder = new Growing(Int32Array);
  const orders = new Dictionary();
  const paid = at.paid < 0 ? undefined : new DateColumn(date1904);
  const ordered = at.ordered < 0 ? undefined : new DateColumn(date1904);
  const amounts = createAmountReader(amountFields.length);
  const amountCells: Cell[] = [];
  const status = at.status < 0 ? undefined : new CodedColumn();
  const currency = at.currency < 0 ? undefined : new CodedColumn();

  function appendRow(cells: readonly Cell[], sheetRow: number): void {
    const cellAt = (place: number): Cell => cells[place] ?? "";
    row.push(sheetRow);
    const customerCell = cellAt(at.customer);
    customer.push(
      customers.codeOf(customerCell, (key) => {
        customerKeys.push(key);
        customerIds.push(cellText(customerCell));
      })
    );
    const given = at.order < 0 ? -1 : orders.codeOf(cellAt(at.order));
    givenOrder.push(given);
    order.push(given < 0 ? orders.fresh() : given);
    paid?.push(cellAt(at.paid));
    ordered?.push(cellAt(at.ordered));
    for (let part = 0; part < at.amounts.length; part++) {
      amountCells[part] = cellAt(at.amounts[part] ?? -1);
    }
    amounts.push(amountCells);
    status?.push(cellAt(at.status));
    currency?.push(cellAt(at.currency));
    let mixed = 0;
    for (const place of hashed) mixed = mixCell(mixed, cellAt(place));
    hash.push(mixed);
  }

  return {
    neededColumns,
    append(rows, firstSheetRow) {
      for (let i = 0; i < rows.length; i++) {
        const cells = rows[i] ?? [];
        if (!isBlank(cells)) appendRow(cells, firstSheetRow + i);
      }
    },
    finish() {
      const rowNumbers = row.toArray();
      const paidDates = paid?.finish(settings.dateOrder);
      const orderDates = ordered?.finish(settings.dateOrder);
      const { amounts: amount, bad: badAmounts } = amounts.finish();
      const day = paidElseOrdered(rowNumbers.length, paidDates, orderDates);
      const statusCodes = status?.finish();
      const currencyCodes = currency?.finish();
      const customerCodes = customer.toArray();
      const compared = [customerCodes, givenOrder.toArray(), day, hash.toArray()];
      if (statusCodes) compared.push(statusCodes.codes);
      if (currencyCodes) compared.push(currencyCodes.codes);

      const badCells: BadCell[] = [];
      const noteBad = (kind: BadCell["kind"], index: number, column: number, text: string) =>
        badCells.push({
          kind,
          sheet: source.sheet,
          row: rowNumbers[index] ?? 0,
          column: source.firstColumn + column,
          text,
        });
      for (let i = 0, found = 0; i < day.length && found < MAX_BAD_CELLS; i++) {
        if (day[i] !== NO_DAY) continue;
        found++;
        const badPaid = paidDates?.days[i] === NO_DAY || !orderDates;
        const dates = badPaid ? paidDates : orderDates;
        const column = offset.get(badPaid ? "paidDate" : "orderDate") ?? 0;
        noteBad("badDate", i, column, dates?.badTexts.get(i) ?? "");
      }
      for (const [i, { text, part }] of badAmounts) {
        noteBad("badAmount", i, offset.get(amountFields[part] ?? "amount") ?? 0, text);
      }

      const problems = [
        ambiguity(source, "paidDate", paidDates, rowNumbers),
        ambiguity(source, "orderDate", orderDates, rowNumbers),
      ].filter((problem) => problem !== undefined);

      return {
        orders: {
          source,
          length: rowNumbers.length,
          row: rowNumbers,
          customer: customerCodes,
          order: order.toArray(),
          orderCount: orders.size,
          day,
          amount,
          ...(statusCodes && { status: statusCodes }),
          ...(currencyCodes && { currency: currencyCodes }),
          duplicate: markDuplicates(compared, amount),
        },
        customerKeys,
        customerIds,
        badCells: badCells.sort((a, b) => a.row - b.row).slice(0, MAX_BAD_CELLS),
        problems,
      };
    },
  };
}

function amountFieldsOf(offset: ReadonlyMap<OrderField, number>): OrderField[] {
  if (offset.has("netAmount")) return ["netAmount"];
  if (offset.has("amount")) return ["amount"];
  return offset.has("discount") ? ["quantity", "unitPrice", "discount"] : ["quantity", "unitPrice"];
}

export function isBlank(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (typeof cell !== "string" || cell.trim() !== "") return false;
  return true;
}

/** A paid date that cannot be read is bad and does not fall back; only where there is none does the order date count. */
function paidElseOrdered(
  length: number,
  paid: FinishedDates | undefined,
  ordered: FinishedDates | undefined
): Int32Array {
  const day = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    let value = paid?.days[i] ?? BLANK_DAY;
    if (value === BLANK_DAY) value = ordered?.days[i] ?? BLANK_DAY;
    day[i] = value === BLANK_DAY ? NO_DAY : value;
  }
  return day;
}

/** The question to ask when nothing in a date column says which number is the month. */
export function ambiguity(
  source: SourceMap,
  field: SourceMap["columns"][number]["field"],
  dates: FinishedDates | undefined,
  rowNumbers: Int32Array
): Problem | undefined {
  const match = source.columns.find((column) => column.field === field);
  if (!dates?.ambiguous || !match) return undefined;
  const { firstIndex, samples } = dates.ambiguous;
  return {
    kind: "ambiguousDates",
    sheet: source.sheet,
    address: a1(rowNumbers[firstIndex] ?? 0, source.firstColumn + match.column),
    column: match.header,
    samples,
  };
}
