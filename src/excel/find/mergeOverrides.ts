import type { MapOverride } from "../job";

/** Corrections given now win over what the workbook remembers of the same field. */
export function mergeOverrides(
  remembered: readonly MapOverride[],
  given: readonly MapOverride[]
): MapOverride[] {
  const isGiven = (one: MapOverride) =>
    given.some(({ kind, field }) => kind === one.kind && field === one.field);
  return [...remembered.filter((one) => !isGiven(one)), ...given];
}
