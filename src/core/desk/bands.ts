import { countMonth } from "../churn/churnMonth";
import { walkMonths } from "../churn/walkMonths";
import type { Day } from "../columns/cell";
import { boundsOverTime } from "../life/boundsOverTime";
import { ordersOverTime } from "../life/ordersOverTime";
import type { StatusBounds } from "../life/statusBounds";
import type { Models } from "../models";
import type { Band } from "./desk";

/** Two years, so that a season can be told from a change, whatever the Churn page shows. */
export const BAND_MONTHS = 24;

/** The customers by status at each month's end, as the time line has them and, where that is shorter, as it would go on into the past. */
export function statusBands(
  models: Pick<Models, "timeLine" | "facts" | "settings" | "asOf">
): Band[] {
  const { timeLine, facts, settings, asOf } = models;
  if (settings.churnMonths >= BAND_MONTHS)
    return timeLine.slice(-BAND_MONTHS).map(({ until, states }) => ({ until, ...states }));
  const bands: Band[] = [];
  const boundsOf = boundsByDay(models);
  walkMonths(facts, { ...settings, churnMonths: BAND_MONTHS }, asOf, (month) => {
    if (bands.length === 0) boundsOf(month.from);
    const { until, states } = countMonth(month, boundsOf(month.until));
    bands.push({ until, ...states });
  });
  return bands;
}

/** Bounds of the statuses on ascending days; the orders need looking at only where the bounds are the book's own. */
function boundsByDay({
  facts,
  settings,
}: Pick<Models, "facts" | "settings">): (day: Day) => StatusBounds {
  const { statusBounds } = settings;
  if (settings.statusBasis === "days") return () => ({ ...statusBounds, basis: "days" });
  const ordersUntil = ordersOverTime(facts);
  const boundsOf = boundsOverTime(facts, settings);
  return (day) => boundsOf(ordersUntil(day));
}
