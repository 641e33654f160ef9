import type { Day } from "../core/columns/values/cell";
import { fromIsoDay } from "../page/day";

/** Both readings of a text such as `3/4/2024`: the question shows them side by side. Undefined when it is no such text. */
export function dateReadings(sample: string): { dmy: Day; mdy: Day } | undefined {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?!\d)/.exec(sample);
  if (!parts) return undefined;
  const [first = "", second = "", lastPart = ""] = parts.slice(1);
  const year = lastPart.length === 2 ? `20${lastPart}` : lastPart;
  const two = (text: string) => text.padStart(2, "0");
  const dmy = fromIsoDay(`${year}-${two(second)}-${two(first)}`);
  const mdy = fromIsoDay(`${year}-${two(first)}-${two(second)}`);
  return dmy === undefined || mdy === undefined ? undefined : { dmy, mdy };
}
