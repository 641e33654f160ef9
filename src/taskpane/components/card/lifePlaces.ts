import type { Day } from "../../../core/columns/values/cell";
import type { LifeEvent } from "../../../core/why/explanation";

/** Where things of a life are along its line: 0 at the first event, 1 on the day of the card. */
export interface LifePlaces {
  first: Day;
  last: Day;
  /** One for each event. */
  places: number[];
  /** Stays in a stage, from the day it was entered to the next stage or the day of the card. */
  stays: { label: string; day: Day; from: number; to: number }[];
}

/** @param events oldest first, at least one */
export function lifePlaces(events: readonly LifeEvent[], asOf: Day): LifePlaces {
  const days = events.map(({ day }) => day);
  const first = Math.min(...days);
  const last = Math.max(asOf, ...days);
  const place = (day: Day) => (last > first ? (day - first) / (last - first) : 1);
  const stages = events.filter(({ kind }) => kind === "stage");
  return {
    first,
    last,
    places: days.map(place),
    stays: stages.map(({ label, day }, at) => ({
      label,
      day,
      from: place(day),
      to: place(stages[at + 1]?.day ?? last),
    })),
  };
}

/** Radius in pixels of an order's dot: its area is as the amount, but none is too small to be seen; a refund is the smallest. */
export function dotRadius(amount: number, largest: number): number {
  if (amount <= 0 || largest <= 0) return SMALLEST;
  return Math.max(SMALLEST, LARGEST * Math.sqrt(amount / largest));
}

const SMALLEST = 3;
export const LARGEST = 12;
