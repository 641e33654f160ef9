import type { OfferedValue } from "./offeredValues";

/**
 * The texts that a filter is to keep: what is chosen among what the search shows, as in Excel. Undefined when that is
 * everything, so that the column needs no filter.
 */
export function chosenValues(
  values: readonly OfferedValue[],
  matching: readonly OfferedValue[],
  chosen: ReadonlySet<string>
): string[] | undefined {
  const kept = matching.filter(({ text }) => chosen.has(text)).map(({ text }) => text);
  return kept.length === values.length ? undefined : kept;
}
