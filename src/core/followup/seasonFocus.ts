import type { Facts } from "../facts";
import type { Standing } from "../standing";
import type { Season } from "./playbook";

/** The stage that a lead begins in. */
const FIRST_STAGE = 0;

/**
 * Whom a season is about: the peak about existing customers, the months before it about interested leads (those who have left the first
 * stage) and first-time customers, the off season about prospects (leads in the first stage).
 */
export function seasonFocus(
  season: Season,
  { perCustomer }: Pick<Facts, "perCustomer">,
  { pipeline }: Pick<Standing, "pipeline">,
  lead: Uint8Array
): (customer: number) => boolean {
  const { orderCount } = perCustomer;
  switch (season) {
    case "peak":
      return (c) => (orderCount[c] ?? 0) > 0;
    case "beforePeak":
      return (c) => orderCount[c] === 1 || (lead[c] === 1 && pipeline[c] !== FIRST_STAGE);
    case "offSeason":
      return (c) => lead[c] === 1 && pipeline[c] === FIRST_STAGE;
  }
}
