import type { Day } from "../core/columns/values/cell";

const DAY_MS = 86_400_000;

/** Reads `2006-12-31`; undefined for anything else, days that no month has included. */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time / DAY_MS) !== text ? undefined : time / DAY_MS;
}

export const isoDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day that the user's own calendar shows at `now`. */
export const localDay = (now: Date): Day =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS;
