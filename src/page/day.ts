import type { Day } from "../core/columns/values/cell";

const MS_PER_DAY = 86_400_000;

/** The user's calendar day at `now`, by the clock on the wall and not by UTC. */
export const localDay = (now: Date): Day =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;

/** `YYYY-MM-DD`, as `<input type="date">` holds it. */
export const toIsoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** The day of a complete `YYYY-MM-DD`; undefined while it is being typed, or when there is no such day. */
export function fromIsoDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || toIsoDay(ms / MS_PER_DAY) !== text ? undefined : ms / MS_PER_DAY;
}
