/** How a tunable is edited: numbers have a unit and an inclusive range, choices a list, the rest its own editor. */
export type TunableKind =
  | { type: "integer"; unit: "days" | "months"; min: number; max: number }
  | { type: "choice"; options: readonly string[] }
  | { type: "switch" }
  | { type: "textList"; maxItems: number; maxLength: number }
  | { type: "text"; maxLength: number }
  | { type: "cuts" };

/** One setting as data; its label and explanation in both languages are found under `label` in `text/`. */
export interface Tunable {
  /** Path in `Settings`, as `statusBounds.active`. */
  key: string;
  label: string;
  /** May be absent from the settings. */
  optional?: true;
  kind: TunableKind;
}

/** A hundred years: longer than any book, short enough that a typing error is noticed. */
const MAX_DAYS = 36_500;
const days: TunableKind = { type: "integer", unit: "days", min: 1, max: MAX_DAYS };

const tunable = (key: string, kind: TunableKind): Tunable => ({
  key,
  label: `settings.${key}`,
  kind,
});
const optional = (key: string, kind: TunableKind): Tunable => ({
  ...tunable(key, kind),
  optional: true,
});

/** Every tunable of the analysis, in the order in which they are shown. */
export const TUNABLES: readonly Tunable[] = [
  tunable("cuts", { type: "cuts" }),
  tunable("segmentModel", { type: "choice", options: ["eleven", "eight"] }),
  tunable("eightClassCut", { type: "choice", options: ["mean", "median"] }),
  tunable("cancelledStatuses", { type: "textList", maxItems: 200, maxLength: 100 }),
  tunable("dropDuplicates", { type: "switch" }),
  optional("currency", { type: "text", maxLength: 20 }),
  optional("dateOrder", { type: "choice", options: ["dmy", "mdy"] }),
  tunable("statusBounds.active", days),
  tunable("statusBounds.silent", days),
  tunable("statusBounds.sleeping", days),
  optional("stageLimits.prospect", days),
  optional("stageLimits.interested", days),
  optional("stageLimits.firstTime", days),
  optional("stageLimits.repeat", days),
  tunable("churnDays", days),
  tunable("churnMonths", { type: "integer", unit: "months", min: 1, max: 60 }),
];
