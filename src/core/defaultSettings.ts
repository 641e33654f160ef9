import { CANCELLED_STATUSES } from "./columns/values/cancelledStatuses";
import { DEFAULT_PLAYBOOK } from "./followup/defaultPlaybook";
import type { Settings } from "./settings";
import { STAGE_PRESETS } from "./stages";

/** The definition's defaults. Frozen: copy before changing. */
export const DEFAULT_SETTINGS: Settings = deepFreeze({
  cuts: { kind: "percentile" },
  bins: 5,
  monetary: "net",
  frequencyWithinCategory: false,
  segmentModel: "eleven",
  segmentMap: [],
  eightClassCut: "mean",
  eightClassFixed: { recency: 90, frequency: 2, monetary: 1000 },

  valueBasis: "net",
  valueWeights: { sales: 40, expected: 20, profit: 20, credit: 10, reference: 10 },
  tierShares: { top: 1, large: 4, medium: 15 },
  highValueShare: 80,
  lifetime: { service: 0, units: 10 },

  cancelledStatuses: [...CANCELLED_STATUSES],
  dropDuplicates: false,

  stages: STAGE_PRESETS.pipeline.map((stage) => ({ ...stage })),
  statusBasis: "days",
  statusBounds: { active: 45, silent: 90, sleeping: 180 },
  stageLimits: { prospect: 15, interested: 30, firstTime: 45 },
  dueSoonShare: 80,
  cleanUpDays: 180,

  churnDays: 180,
  churnMonths: 12,
  rhythm: { atRisk: 2, overdue: 3 },

  compareWith: "lastReview",

  peakMonths: [],
  playbook: DEFAULT_PLAYBOOK.map((rule) => ({ ...rule })),
  nudgeDays: 7,
  birthdayDays: 14,
  contactCap: { contacts: 2, days: 7 },
  assignmentRules: [],
});

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) {
    if (typeof inner === "object" && inner !== null) deepFreeze(inner);
  }
  return Object.freeze(value);
}
