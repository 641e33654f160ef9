/** Sections in which the settings are shown. */
export const SETTING_GROUPS = ["scores", "value", "orders", "life", "churn", "followUp"] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** How a tunable is edited: numbers have a unit and an inclusive range, choices a list, the rest its own editor. */
export type TunableKind =
  | { type: "integer"; unit: "days" | "months" | "contacts" | "orders"; min: number; max: number }
  | {
      type: "decimal";
      unit: "percent" | "money" | "times" | "points" | "units";
      min: number;
      max: number;
    }
  | { type: "choice"; options: readonly string[] }
  | { type: "numberChoice"; options: readonly number[] }
  | { type: "switch" }
  | { type: "textList"; maxItems: number; maxLength: number }
  | { type: "text"; maxLength: number }
  | { type: "day" }
  | { type: "months" }
  | { type: "cuts" }
  | { type: "segmentMap" }
  | { type: "stages" }
  | { type: "stageLimits" }
  | { type: "playbook" }
  | { type: "assignmentRules" };

/** One setting as data; its label in both languages is found under `label` in `text/`, what it does under `<label>.effect`. */
export interface Tunable {
  /** Path in `Settings`, as `statusBounds.active`. */
  key: string;
  label: string;
  group: SettingGroup;
  /** May be absent from the settings. */
  optional?: true;
  kind: TunableKind;
}

/** A hundred years: longer than any book, short enough that a typing error is noticed. */
const MAX_DAYS = 36_500;
const days: TunableKind = { type: "integer", unit: "days", min: 1, max: MAX_DAYS };
const points: TunableKind = { type: "decimal", unit: "points", min: 0, max: 1000 };
const percent = (min: number, max: number): TunableKind => ({
  type: "decimal",
  unit: "percent",
  min,
  max,
});
const MOST_MONEY = 1e12;
const money: TunableKind = { type: "decimal", unit: "money", min: 0, max: MOST_MONEY };

/** Settings of one section: `?` after the key marks those that may be absent. */
function section(group: SettingGroup, tunables: Record<string, TunableKind>): Tunable[] {
  return Object.entries(tunables).map(([path, kind]) => {
    const key = path.replace("?", "");
    const tunable: Tunable = { key, label: `settings.${key}`, group, kind };
    return path.endsWith("?") ? { ...tunable, optional: true } : tunable;
  });
}

/** Every tunable of the analysis, in the order in which they are shown. */
export const TUNABLES: readonly Tunable[] = [
  ...section("scores", {
    bins: { type: "numberChoice", options: [3, 4, 5] },
    cuts: { type: "cuts" },
    monetary: { type: "choice", options: ["net", "aov", "profit"] },
    "windowMonths?": { type: "numberChoice", options: [12, 24] },
    frequencyWithinCategory: { type: "switch" },
    segmentModel: { type: "choice", options: ["eleven", "eight", "own"] },
    segmentMap: { type: "segmentMap" },
    eightClassCut: { type: "choice", options: ["mean", "median", "fixed"] },
    "eightClassFixed.recency": days,
    "eightClassFixed.frequency": { type: "integer", unit: "orders", min: 1, max: 1_000_000 },
    "eightClassFixed.monetary": money,
  }),
  ...section("value", {
    valueBasis: { type: "choice", options: ["net", "profit", "score"] },
    "valueWeights.sales": points,
    "valueWeights.expected": points,
    "valueWeights.profit": points,
    "valueWeights.credit": points,
    "valueWeights.reference": points,
    "tierShares.top": percent(0.1, 50),
    "tierShares.large": percent(0.1, 50),
    "tierShares.medium": percent(0.1, 50),
    highValueShare: percent(1, 100),
    "retention?": percent(0, 100),
    "lifetime.service": money,
    "lifetime.units": { type: "decimal", unit: "units", min: 0, max: 1_000_000 },
  }),
  ...section("orders", {
    cancelledStatuses: { type: "textList", maxItems: 200, maxLength: 100 },
    dropDuplicates: { type: "switch" },
    "currency?": { type: "text", maxLength: 20 },
    "dateOrder?": { type: "choice", options: ["dmy", "mdy"] },
  }),
  ...section("life", {
    stages: { type: "stages" },
    stageLimits: { type: "stageLimits" },
    dueSoonShare: percent(1, 100),
    cleanUpDays: days,
    statusBasis: { type: "choice", options: ["days", "gaps"] },
    "statusBounds.active": days,
    "statusBounds.silent": days,
    "statusBounds.sleeping": days,
  }),
  ...section("churn", {
    churnDays: days,
    churnMonths: { type: "integer", unit: "months", min: 1, max: 60 },
    "rhythm.atRisk": { type: "decimal", unit: "times", min: 1, max: 100 },
    "rhythm.overdue": { type: "decimal", unit: "times", min: 1, max: 100 },
    compareWith: { type: "choice", options: ["lastReview", "month", "quarter", "year", "day"] },
    "compareDay?": { type: "day" },
  }),
  ...section("followUp", {
    peakMonths: { type: "months" },
    playbook: { type: "playbook" },
    nudgeDays: days,
    birthdayDays: days,
    "contactCap.contacts": { type: "integer", unit: "contacts", min: 1, max: 100 },
    "contactCap.days": days,
    assignmentRules: { type: "assignmentRules" },
    "userName?": { type: "text", maxLength: 60 },
  }),
];
