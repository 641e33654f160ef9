import { CANCELLED_STATUSES } from "./columns/cancelledStatuses";
import type { Settings } from "./settings";

/** The definition's defaults. Frozen: copy before changing. */
export const DEFAULT_SETTINGS: Settings = deepFreeze({
  cuts: { kind: "percentile" },
  segmentModel: "eleven",
  eightClassCut: "mean",
  cancelledStatuses: [...CANCELLED_STATUSES],
  dropDuplicates: false,
  statusBounds: { active: 45, silent: 90, sleeping: 180 },
  stageLimits: { prospect: 15, interested: 30, firstTime: 45 },
  churnDays: 180,
  churnMonths: 12,
});

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) {
    if (typeof inner === "object" && inner !== null) deepFreeze(inner);
  }
  return Object.freeze(value);
}
