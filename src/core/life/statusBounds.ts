import { repurchaseGaps } from "../churn/repurchaseGaps";
import type { Facts } from "../facts";
import { round6 } from "../math/round6";
import type { Settings } from "../settings";

/** Fewer gaps than this tell no rhythm: P90 would be the word of one or two customers. */
export const LEAST_BOOK_GAPS = 20;

/** Inclusive upper bounds in whole days since the last order, strictly rising, and what they are taken from. */
export interface StatusBounds {
  active: number;
  silent: number;
  sleeping: number;
  /** `days`: those of the settings, also where the book has too few gaps for its own. */
  basis: Settings["statusBasis"];
}

/** Percentiles in days of the book's repurchase gaps. */
export interface GapPercentiles {
  gaps: number;
  p80?: number;
  p90?: number;
}

/** The bounds of the activity statuses: the days of the settings or, if they say so, those of the book's own repurchase gaps. */
export function statusBoundsOf(
  facts: Facts,
  settings: Pick<Settings, "statusBasis" | "statusBounds">
): StatusBounds {
  const { statusBasis, statusBounds } = settings;
  const fixed: StatusBounds = { ...statusBounds, basis: "days" };
  return statusBasis === "days" ? fixed : (boundsOfGaps(repurchaseGaps(facts)) ?? fixed);
}

/**
 * P80, P90 and 2 × P90 of the gaps, rounded up to whole days; where two of them fall on one day the later bound is a day more, so that no
 * status is empty by definition. Undefined with fewer than `LEAST_BOOK_GAPS` gaps.
 */
export function boundsOfGaps({ gaps, p80, p90 }: GapPercentiles): StatusBounds | undefined {
  if (gaps < LEAST_BOOK_GAPS || p80 === undefined || p90 === undefined) return undefined;
  const active = wholeDays(p80);
  const silent = Math.max(wholeDays(p90), active + 1);
  const sleeping = Math.max(wholeDays(2 * p90), silent + 1);
  return { active, silent, sleeping, basis: "gaps" };
}

/** Rounded up, but not by the noise of the interpolation. */
const wholeDays = (days: number) => Math.ceil(round6(days));
