import type { Book, Coded, Orders } from "./columns/book";
import type { Day } from "./columns/values/cell";
import { NO_DAY } from "./columns/values/cell";
import { normalizeId } from "./columns/values/normalizeId";
import { phrasesOf } from "./columns/matching/phrases";
import { worthOfCurrencies } from "./leftOutCurrency";
import type { Worth } from "./leftOutCurrency";
import type { LeftOutReason, Result } from "./problem";
import { LEFT_OUT_REASONS } from "./problem";
import type { Settings } from "./settings";

const CODE = Object.fromEntries(LEFT_OUT_REASONS.map((reason, i) => [reason, i + 1])) as Record<
  LeftOutReason,
  number
>;

/** Which rows of orders are used, and what their money is worth. */
export interface Judged {
  /** 0 used, k: `LEFT_OUT_REASONS[k - 1]`, the first reason that applies. */
  reason: Uint8Array;
  /** What a unit of a row's money is worth in the currency of the reports; NaN where that is not known. */
  worth: (row: number) => number;
}

/**
 * Why each row of orders is left out at `asOf`, and what the money of the others is worth.
 *
 * An order id stands on two customers when rows that no earlier reason took out say so: a row that is cancelled, in the future or without a
 * customer does not make its order doubtful. Currencies are judged as `worthOfCurrencies` says. Duplicates stay unless they are to be dropped.
 *
 * @returns `mixedCurrencies` when the remaining rows are in several currencies and nothing says what they are worth: they are never added up
 */
export function leaveOut(
  orders: Orders,
  rates: Book["rates"],
  settings: Settings,
  asOf: Day
): Result<Judged> {
  const reason = rowReasons(orders, settings, asOf);
  leaveOutSharedOrders(orders, reason);
  const isUsed = (row: number) => reason[row] === 0;
  const found = worthOfCurrencies(orders, isUsed, rates, settings.currency);
  if (!found.ok) return found;
  const worth = worthOfRow(orders, found.value);
  for (let i = 0; i < orders.length; i++) {
    if (reason[i] !== 0) continue;
    if (Number.isNaN(worth(i))) reason[i] = CODE.otherCurrency;
  }
  if (settings.dropDuplicates)
    for (const row of orders.repeated) if (reason[row] === 0) reason[row] = CODE.duplicate;
  return { ok: true, value: { reason, worth } };
}

function worthOfRow({ currency }: Orders, worth: Worth | undefined): Judged["worth"] {
  if (!currency || !worth) return () => 1;
  const { codes } = currency;
  const { ofCode, ofBlank } = worth;
  return (row) => ofCode[codes[row] ?? -1] ?? ofBlank;
}

/** What a row by itself is left out for. */
function rowReasons(orders: Orders, settings: Settings, asOf: Day): Uint8Array {
  const { length, customer, day, amount, status } = orders;
  const cancelled = cancelledCodes(status, settings.cancelledStatuses);
  const reason = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const at = day[i] ?? NO_DAY;
    const money = amount[i] ?? NaN;
    if ((customer[i] ?? -1) < 0) reason[i] = CODE.missingCustomer;
    else if (at === NO_DAY) reason[i] = CODE.badDate;
    else if (money !== money) reason[i] = CODE.badAmount;
    else if (at > asOf) reason[i] = CODE.future;
    else if (cancelled[status?.codes[i] ?? -1] === 1) reason[i] = CODE.cancelled;
  }
  return reason;
}

/** A status is on the list as a whole or, where it says several things side by side (as `Cancelled 已取消`), by one of them. */
function cancelledCodes(status: Coded | undefined, list: readonly string[]): Uint8Array {
  const cancelled = new Set(list.map(normalizeId));
  return Uint8Array.from(status?.labels ?? [], (label) =>
    Number([label, ...phrasesOf(label)].some((phrase) => cancelled.has(normalizeId(phrase))))
  );
}

function leaveOutSharedOrders({ length, order, orderCount, customer }: Orders, reason: Uint8Array) {
  // codes are dense: as many orders as rows means that no two rows share one
  if (orderCount === length) return;
  const owner = new Int32Array(orderCount).fill(-1);
  const shared = new Uint8Array(orderCount);
  let any = false;
  for (let i = 0; i < length; i++) {
    if (reason[i] !== 0) continue;
    const id = order[i] ?? 0;
    const known = owner[id] ?? -1;
    if (known < 0) owner[id] = customer[i] ?? -1;
    else if (known !== customer[i]) {
      shared[id] = 1;
      any = true;
    }
  }
  if (!any) return;
  for (let i = 0; i < length; i++) {
    if (reason[i] === 0 && shared[order[i] ?? 0] === 1) reason[i] = CODE.orderOnTwoCustomers;
  }
}
