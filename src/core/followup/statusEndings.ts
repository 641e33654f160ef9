import type { Standing } from "../standing";

/** A customer whose status ends soon, by index into `Book.customers`. */
export interface StatusEnding {
  customer: number;
  /** Days until the status has become the next one, at least 1. */
  days: number;
}

/** Everybody whose activity status becomes the next one within `nudgeDays`, the soonest first; equals stay in the order of the book. */
export function statusEndings(
  { nextBoundary }: Pick<Standing, "nextBoundary">,
  nudgeDays: number
): StatusEnding[] {
  const endings: StatusEnding[] = [];
  nextBoundary.forEach((days, customer) => {
    if (days >= 0 && days <= nudgeDays) endings.push({ customer, days });
  });
  return endings.sort((a, b) => a.days - b.days || a.customer - b.customer);
}
