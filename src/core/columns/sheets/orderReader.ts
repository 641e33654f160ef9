import type { Problem } from "../../problem";
import { ambiguousDates } from "../values/ambiguousDates";
import { currencyOf } from "../values/amount";
import { createAmountReader } from "../values/amountColumns";
import { badOrderCells, MOST_BAD_CELLS } from "./badOrderCells";
import type { BadCell, Orders } from "../book";
import type { Cell } from "../values/cell";
import { NO_DAY } from "../values/cell";
import { BLANK_DAY, DateColumn } from "../values/dateColumn";
import type { FinishedDates } from "../values/dateColumn";
import { CodedColumn, Dictionary } from "../values/dictionary";
import { repeatedRows } from "./duplicates";
import { FieldColumns } from "./fieldColumns";
import { Growing } from "../values/growing";
import { cellText } from "../values/normalizeId";
import { orderColumns } from "./orderColumns";
import { mixCell } from "../values/rowHash";
import type { ReadingOptions, SheetReader } from "./sheetReader";
import { isBlankRow } from "./sheetReader";

/** An order sheet once it is read; `orders.customer` still holds codes of `customerKeys`. */
export interface OrdersPart {
  orders: Orders;
  /** Normalised ids by code, and how they were first written. */
  customerKeys: string[];
  customerIds: string[];
  /** The currencies were told by signs beside the amounts. */
  bySigns: boolean;
  /** First 1,000, sorted by row. */
  badCells: BadCell[];
  problems: Problem[];
}

const DETAILS = ["quantity", "profit", "category"] as const;

/**
 * Reads orders. The day of a row is its paid date if there is one, else its order date. The amount is the net amount column if there is one,
 * else the amount column, else quantity × unit price × (1 − discount). Without a currency column the signs
 * beside amounts tell the currencies. A row is a duplicate when every cell that is read, the product
 * among them, is equal to that of a row above.
 */
export function createOrderReader({
  source,
  settings,
  date1904,
}: ReadingOptions): SheetReader<OrdersPart> {
  const at = orderColumns(source);
  const row = new Growing(Int32Array);
  const customer = new Growing(Int32Array);
  const customers = new Dictionary();
  const customerKeys: string[] = [];
  const customerIds: string[] = [];
  const order = new Growing(Int32Array);
  const givenOrder = new Growing(Int32Array);
  const orders = new Dictionary();
  const paid = at.paid < 0 ? undefined : new DateColumn(date1904);
  const ordered = at.ordered < 0 ? undefined : new DateColumn(date1904);
  const amounts = createAmountReader(at.amounts.length);
  const amountCells: Cell[] = [];
  const status = at.status < 0 ? undefined : new CodedColumn();
  const currency = new CodedColumn();
  const details = new FieldColumns(source, DETAILS, { placeOf: at.placeOf, date1904 });
  const further = new Growing(Int32Array);

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
    currency.push(at.currency < 0 ? currencyOf(cellAt(at.money)) : cellAt(at.currency));
    details.push(cells);
    let hash = 0;
    for (const place of at.further) hash = mixCell(hash, cellAt(place));
    further.push(hash);
  }

  function finish(): OrdersPart {
    const rowNumbers = row.toArray();
    const dates = {
      paid: paid?.finish(settings.dateOrder),
      ordered: ordered?.finish(settings.dateOrder),
    };
    const day = paidElseOrdered(rowNumbers.length, dates.paid, dates.ordered);
    const money = amounts.finish();
    const currencies = currency.finish();
    const texts = {
      status: status?.finish(),
      currency: at.currency < 0 && currencies.labels.length === 0 ? undefined : currencies,
    };
    const customerCodes = customer.toArray();
    const { numbers, texts: labels, badCells } = details.finish(rowNumbers, settings);
    const compared = [customerCodes, givenOrder.toArray(), day, further.toArray()];
    if (texts.status) compared.push(texts.status.codes);
    if (texts.currency) compared.push(texts.currency.codes);
    return {
      orders: {
        source,
        length: rowNumbers.length,
        row: rowNumbers,
        customer: customerCodes,
        order: order.toArray(),
        orderCount: orders.size,
        day,
        amount: money.amounts,
        ...(texts.status && { status: texts.status }),
        ...(texts.currency && { currency: texts.currency }),
        ...(numbers.quantity && { quantity: numbers.quantity }),
        ...(numbers.profit && { profit: numbers.profit }),
        ...(labels.category && { category: labels.category }),
        repeated: repeatedRows(compared, money.amounts),
      },
      customerKeys,
      customerIds,
      bySigns: at.currency < 0,
      badCells: [
        ...badOrderCells({
          source,
          row: rowNumbers,
          day,
          ...dates,
          amounts: money,
          amountFields: at.amountFields,
        }),
        // a quantity that makes up the amount is told as such
        ...badCells.filter(({ column }) => !at.amountOffsets.has(column - source.firstColumn)),
      ]
        .sort((a, b) => a.row - b.row)
        .slice(0, MOST_BAD_CELLS),
      problems: [
        ambiguousDates(source, "paidDate", dates.paid, rowNumbers),
        ambiguousDates(source, "orderDate", dates.ordered, rowNumbers),
      ].filter((problem) => problem !== undefined),
    };
  }

  return {
    neededColumns: at.needed,
    append(rows, firstSheetRow) {
      for (let i = 0; i < rows.length; i++) {
        const cells = rows[i] ?? [];
        if (!isBlankRow(cells)) appendRow(cells, firstSheetRow + i);
      }
    },
    finish,
  };
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
