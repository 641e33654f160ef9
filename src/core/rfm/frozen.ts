import type { Day } from "../columns/values/cell";
import type { History, ReviewRecord } from "../history/history";
import type { Settings } from "../settings";
import type { FrozenCuts } from "./cutDimension";
import type { Passing } from "./score";

/**
 * The cuts of the last review of an earlier day. A dimension is left out when it was not cut then, or when it was measured otherwise: with
 * other bins, window or currency, or with another M. Undefined without an earlier review.
 *
 * @param settings with the M that is really used
 */
export function frozenCuts(
  { reviews }: History,
  settings: Settings,
  asOf: Day
): FrozenCuts | undefined {
  const earlier = reviews.filter((review) => review.asOf < asOf);
  const last = earlier.at(-1);
  if (!last) return undefined;
  const frozen: FrozenCuts = {
    origin: { rule: "frozen", passing: passingOf(earlier), asOf: last.asOf },
    cuts: {},
  };
  const then = last.settings;
  const alike =
    then.bins === settings.bins &&
    then.windowMonths === settings.windowMonths &&
    then.currency === settings.currency;
  if (!alike) return frozen;
  const { recency, frequency, monetary, frequencyByCategory } = last.cuts;
  const whole = (cuts: number[]) => cuts.length === settings.bins - 1;
  if (whole(recency)) frozen.cuts.recency = recency;
  if (whole(frequency)) frozen.cuts.frequency = frequency;
  if (whole(monetary) && then.monetary === settings.monetary) frozen.cuts.monetary = monetary;
  if (frequencyByCategory) frozen.cuts.frequencyByCategory = frequencyByCategory;
  return frozen;
}

/** Frozen cuts score as they did when they were first made. */
function passingOf(reviews: readonly ReviewRecord[]): Passing {
  const made = reviews.filter(({ settings }) => settings.cuts.kind !== "frozen").at(-1);
  return made?.settings.cuts.kind === "fixed" ? "reached" : "below";
}
