import { NO_DAY, type Day } from "../columns/values/cell";
import { dateOfDay, dayOfDate } from "../columns/values/civil";
import type { FollowUp } from "./followUp";

/** The last day of the month of a day. */
export function endOfMonth(day: Day): Day {
  const { year, month } = dateOfDay(day);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return (dayOfDate(nextYear, next, 1) ?? day + 1) - 1;
}

/**
 * Customers who are due up to a day, by index into `Book.customers`: by priority, within it by rule in the order of the playbook, then by due
 * day, then by net amount, the greatest first.
 */
export function dueUntil(
  { dueBy, priority, rule }: Pick<FollowUp, "dueBy" | "priority" | "rule">,
  net: Float64Array,
  until: Day
): number[] {
  const due: number[] = [];
  dueBy.forEach((day, c) => {
    if (day !== NO_DAY && day <= until) due.push(c);
  });
  const at = (values: ArrayLike<number>, c: number) => values[c] ?? 0;
  return due.sort(
    (a, b) =>
      at(priority, a) - at(priority, b) ||
      at(rule, a) - at(rule, b) ||
      at(dueBy, a) - at(dueBy, b) ||
      at(net, b) - at(net, a) ||
      a - b
  );
}
