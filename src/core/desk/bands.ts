import type { Models } from "../models";
import type { Band } from "./desk";

/** The customers by status at each month's end, as the time line has them. */
export function statusBands({ twoYears }: Pick<Models, "twoYears">): Band[] {
  return twoYears.map(({ until, states }) => ({ until, ...states }));
}
