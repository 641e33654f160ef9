import type { Day } from "../columns/values/cell";
import { dateOfDay } from "../columns/values/civil";
import type { Season } from "./playbook";

/** How long before a peak it begins to matter. */
const MONTHS_BEFORE = 2;

/**
 * The season of a day: peak in a peak month, before the peak in the two months ahead of one (in November for a peak in January), else off
 * season. Without peak months it is off season all year.
 *
 * @param peakMonths months of the year, 1 … 12
 */
export function seasonOf(day: Day, peakMonths: readonly number[]): Season {
  const { month } = dateOfDay(day);
  if (peakMonths.includes(month)) return "peak";
  for (let ahead = 1; ahead <= MONTHS_BEFORE; ahead++) {
    if (peakMonths.includes(((month - 1 + ahead) % 12) + 1)) return "beforePeak";
  }
  return "offSeason";
}
