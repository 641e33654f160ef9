import type { Day } from "../columns/values/cell";
import { dateOfDay, isoOfDay } from "../columns/values/civil";

/** `count` points in time, oldest first: the last is `asOf` itself, before it the ends of the months before that of `asOf`. */
export function monthEnds(asOf: Day, count: number): Day[] {
  const points: Day[] = [];
  for (let point = asOf; points.length < count; point -= dateOfDay(point).date) points.push(point);
  return points.reverse();
}

/** The month of a day as `2006-12`. */
export function monthName(day: Day): string {
  return isoOfDay(day).slice(0, 7);
}
