import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { pAlive } from "./bgnbd";
import { fitBgNbd, type BgNbdFit } from "./fitBgNbd";
import { expectedWithin } from "./forecast";
import { purchaseDays, type PurchaseDays } from "./purchaseDays";
import { LEAST_WEEKS, type Refusal } from "./refusal";
import { DAYS_A_WEEK, repeatDays, type RepeatDays } from "./repeatDays";
import { trackWeeks, type TrackedWeek } from "./trackWeeks";

/** Share of the weeks on which the check is fitted. */
const FITTED_SHARE = 2 / 3;
/** A shorter rest says little. */
export const LEAST_HELD_OUT_WEEKS = 4;
/** Customers with so many repeats and more are one class. */
export const LAST_CLASS = 7;

export type HoldoutRefusal = Refusal | "noHoldout";

/** Customers by the repeats they had when the first part ended. */
export interface HoldoutClass {
  /** 0 … LAST_CLASS */
  repeats: number;
  customers: number;
  /** Orders (purchase days) in the rest of the time, of all of them together. */
  actual: number;
  expected: number;
}

/** The model fitted on the first part of the book, held against the rest. */
export interface Holdout {
  fit: BgNbdFit;
  /** Last day of the first part. */
  cut: Day;
  /** Whole weeks of both parts. */
  fittedWeeks: number;
  heldOutWeeks: number;
  /** Sums over the customers of the first part. */
  actual: number;
  expected: number;
  classes: HoldoutClass[];
  weeks: TrackedWeek[];
}

/**
 * Fits on the first two thirds of the weeks, at least 26, and predicts the rest for the customers known by then. What was not known at the
 * cut (later orders, later refunds) has no part in the fit. Refused where the first part is too small to be fitted and where fewer than 4 weeks are left.
 *
 * @param whole the purchases up to `asOf`
 */
export function holdout(
  facts: Facts,
  whole: PurchaseDays,
  asOf: Day
): Holdout | { off: HoldoutRefusal } {
  const first = firstDayOf(whole, asOf);
  const weeks = Math.floor((asOf - first) / DAYS_A_WEEK);
  const fittedWeeks = Math.max(LEAST_WEEKS, Math.floor(weeks * FITTED_SHARE));
  const cut = first + fittedWeeks * DAYS_A_WEEK;
  const heldOutWeeks = Math.floor((asOf - cut) / DAYS_A_WEEK);
  if (heldOutWeeks < LEAST_HELD_OUT_WEEKS) return { off: "noHoldout" };
  const until = cut + heldOutWeeks * DAYS_A_WEEK;

  const summary = repeatDays(purchaseDays(facts, cut), cut);
  const fit = fitBgNbd(summary);
  if ("off" in fit) return fit;
  const classes = classesOf(summary, whole, fit, cut, until);
  return {
    fit,
    cut,
    fittedWeeks,
    heldOutWeeks,
    actual: classes.reduce((sum, { actual }) => sum + actual, 0),
    expected: classes.reduce((sum, { expected }) => sum + expected, 0),
    classes,
    weeks: trackWeeks(summary, whole, fit, first, cut, until),
  };
}

/** The day of the oldest purchase; `asOf` without any. */
function firstDayOf({ start, count, day }: PurchaseDays, asOf: Day): Day {
  let first = asOf;
  for (let c = 0; c < count.length; c++)
    if ((count[c] ?? 0) > 0) first = Math.min(first, day[start[c] ?? 0] ?? asOf);
  return first;
}

function classesOf(
  { length, customer, frequency, recency, age }: RepeatDays,
  whole: PurchaseDays,
  fit: BgNbdFit,
  cut: Day,
  until: Day
): HoldoutClass[] {
  const classes = Array.from({ length: LAST_CLASS + 1 }, (_, repeats) => ({
    repeats,
    customers: 0,
    actual: 0,
    expected: 0,
  }));
  const within = expectedWithin(fit, until - cut);
  for (let i = 0; i < length; i++) {
    const c = customer[i] ?? 0;
    const x = frequency[i] ?? 0;
    const own = classes[Math.min(x, LAST_CLASS)];
    if (!own) continue;
    const alive = pAlive(fit, x, (recency[i] ?? 0) / DAYS_A_WEEK, (age[i] ?? 0) / DAYS_A_WEEK);
    own.customers++;
    own.expected += alive * within(x, age[i] ?? 0);
    const end = (whole.start[c] ?? 0) + (whole.count[c] ?? 0);
    for (let k = end - 1; k >= (whole.start[c] ?? 0) && (whole.day[k] ?? 0) > cut; k--)
      if ((whole.day[k] ?? 0) <= until) own.actual++;
  }
  return classes;
}
