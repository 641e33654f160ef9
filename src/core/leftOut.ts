import type { Coded, Orders } from "./columns/book";
import type { Day } from "./columns/cell";
import { NO_DAY } from "./columns/cell";
import { normalizeId } from "./columns/normalizeId";
import { phrasesOf } from "./columns/phrases";
import type { LeftOutReason, Problem } from "./problem";
import { LEFT_OUT_REASONS } from "./problem";
import type { Settings } from "./settings";

const CODE = Object.fromEntries(LEFT_OUT_REASONS.map((reason, i) => [reason, i + 1])) as Record<
  LeftOutReason,
  number
>;

/**
 * Why each row of orders is left out at `asOf`: 0 used, k: `LEFT_OUT_REASONS[k - 1]`, the first reason that applies.
 *
 * An order id stands on two customers when rows that no earlier reason took out say so: a row that is cancelled, in the future or without a
 * customer does not make its order doubtful. A row without a currency is taken to be in the book's only one; where the remaining rows
 * name several, it is in none of them. Duplicates stay unless they are to be dropped.
 *
 * @returns `mixedCurrencies` when the remaining rows are in several currencies and none was chosen: they are never added up
 */
export function leaveOut(
  orders: Orders,
  settings: Settings,
  asOf: Day
): { ok: true; value: Uint8Array } | { ok: false; problem: Problem } {
  const reason = rowReasons(orders, settings, asOf);
  leaveOutSharedOrders(orders, reason);
  const problem = leaveOutCurrencies(orders, reason, settings.currency);
  if (problem) return { ok: false, problem };
  if (settings.dropDuplicates) {
    orders.duplicate.forEach((repeated, i) => {
      if (repeated === 1 && reason[i] === 0) reason[i] = CODE.duplicate;
    });
  }
  return { ok: true, value: reason };
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

function leaveOutCurrencies(
  { currency, source }: Orders,
  reason: Uint8Array,
  chosen: string | undefined
): Problem | undefined {
  if (!currency) return undefined;
  const { codes, labels } = currency;
  const seen = new Set<number>();
  for (let i = 0; i < codes.length; i++) if (reason[i] === 0) seen.add(codes[i] ?? -1);
  seen.delete(-1);
  if (chosen === undefined) {
    if (seen.size < 2) return undefined;
    const currencies = [...seen].map((code) => labels[code] ?? "").sort();
    return { kind: "mixedCurrencies", sheet: source.sheet, currencies };
  }
  const wanted = labels.findIndex((label) => normalizeId(label) === normalizeId(chosen));
  const blankToo = seen.size === 0 || (seen.size === 1 && seen.has(wanted));
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? -1;
    const keep = code === -1 ? blankToo : code === wanted;
    if (reason[i] === 0 && !keep) reason[i] = CODE.otherCurrency;
  }
  return undefined;
}
