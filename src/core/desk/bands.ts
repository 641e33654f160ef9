import type { Models } from "../models";
import type { Band } from "./desk";

/** The time line's customers by status at each month's end, as the Churn page has them. */
export function statusBands({ timeLine }: Pick<Models, "timeLine">): Band[] {
  return timeLine.map(({ until, states }) => ({ until, ...states }));
}
