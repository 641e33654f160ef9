import type { WorkbookState } from "../../../src/host/model/state";

/** The same workbook once more, its ids and the number of the next one included. Nobody may be connected to it. */
export const copyOf = (workbook: WorkbookState): WorkbookState => copied(workbook) as WorkbookState;

function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copied(one)]));
  if (value instanceof Set) return new Set([...value].map(copied));
  const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) copy[key] = copied(one);
  return copy;
}
