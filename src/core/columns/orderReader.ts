import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { ambiguousDates } from "./ambiguousDates";
import { currencyOf } from "./amount";
import { createAmountReader } from "./amountColumns";
import { badOrderCells } from "./badOrderCells";
import type { BadCell, Orders } from "./book";
import type { Cell } from "./cell";
import { NO_DAY } from "./cell";
import { BLANK_DAY, DateColumn } from "./dateColumn";
import type { FinishedDates } from "./dateColumn";
import { CodedColumn, Dictionary } from "./dictionary";
import { markDuplicates } from "./duplicates";
import { Growing } from "./growing";
import { cellText } from "./normalizeId";
import { orderColumns } from "./orderColumns";
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

/**
 * Reads orders. The day of a row is its paid date if there is one, else its order date. The amount is the net amount column if there is one,
 * else the amount column, else quantity × unit price × (1 − discount). Without a currency column the signs
 * beside amounts tell the currencies, if there are several. A row is a duplicate when every cell that is read, the product
 * among them, is equal to that of a row above.
 */
export function createOrderReader({ source, settings, date1904 }: ReadingOptions): OrderReader {
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
      currency: at.currency < 0 && currencies.labels.length < 2 ? undefined : currencies,
    };
    const customerCodes = customer.toArray();
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
        duplicate: markDuplicates(compared, money.amounts),
      },
      customerKeys,
      customerIds,
      badCells: badOrderCells({
        source,
        row: rowNumbers,
        day,
        ...dates,
        amounts: money,
        amountFields: at.amountFields,
      }),
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
        if (!isBlank(cells)) appendRow(cells, firstSheetRow + i);
      }
    },
    finish,
  };
}

function isBlank(cells: readonly Cell[]): boolean {
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
