import type { Problem } from "../../problem";
import { a1 } from "./address";
import type { FinishedDates } from "./dateColumn";
import type { Field } from "../fields";
import type { SourceMap } from "../recognition";

/**
 * The question to ask when nothing in a date column says which number is the month, with the first such cell.
 *
 * @param rowNumbers zero-based sheet row of each value
 */
export function ambiguousDates(
  source: SourceMap,
  field: Field,
  dates: FinishedDates | undefined,
  rowNumbers: Int32Array
): Problem | undefined {
  const match = source.columns.find((column) => column.field === field);
  if (!dates?.ambiguous || !match) return undefined;
  const { firstIndex, samples } = dates.ambiguous;
  return {
    kind: "ambiguousDates",
    sheet: source.sheet,
    address: a1(rowNumbers[firstIndex] ?? 0, source.firstColumn + match.column),
    column: match.header,
    samples,
  };
}
