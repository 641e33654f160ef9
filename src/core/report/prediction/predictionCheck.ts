import {
  LAST_CLASS,
  LEAST_HELD_OUT_WEEKS,
  type Holdout,
  type HoldoutClass,
} from "../../predict/holdout";
import { LEAST_WEEKS } from "../../predict/refusal";
import type { TrackedWeek } from "../../predict/trackWeeks";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf } from "../table";

/** Weeks shown: enough for a curve. */
const MOST_WEEKS = 26;

/** At most so many of them at equal distances, the last one included. */
function spread(weeks: readonly TrackedWeek[]): TrackedWeek[] {
  const step = Math.ceil(weeks.length / MOST_WEEKS);
  return weeks.filter((_, i) => (weeks.length - 1 - i) % step === 0);
}

function checkOf({ prediction }: ReportData): Holdout | undefined {
  const { models } = prediction;
  return "off" in models || "off" in models.holdout ? undefined : models.holdout;
}

/** Why there is no check. */
function whyNone({ prediction, text }: ReportData, reason: string): string {
  const { models } = prediction;
  if ("off" in models) return reason;
  const { holdout } = models;
  if ("off" in holdout && holdout.off === "noHoldout")
    return text("prediction.noHoldout", { least: LEAST_HELD_OUT_WEEKS, fitted: LEAST_WEEKS });
  return text("prediction.holdoutOff");
}

/** Number of repeats of a class; the last one is open. */
export function repeatsName({ text }: ReportData, repeats: number): string {
  return repeats < LAST_CLASS ? String(repeats) : text("prediction.andMore", { count: LAST_CLASS });
}

/** Actual against expected orders in the weeks held out, by earlier repeats. */
export function holdoutClassTable(data: ReportData, reason: string): TableBlock {
  const { text } = data;
  const check = checkOf(data);
  const note =
    check &&
    text("prediction.classesNote", {
      fitted: check.fittedWeeks,
      day: text.date(check.cut),
      weeks: check.heldOutWeeks,
    });
  return tableOf<HoldoutClass>({
    key: "classes",
    title: text("prediction.classes"),
    ...(note && { note }),
    columns: [
      [
        "repeats",
        text("prediction.repeatsBefore"),
        "text",
        ({ repeats }) => repeatsName(data, repeats),
      ],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      ["actual", text("prediction.actual"), "integer", ({ actual }) => actual],
      ["expected", text("prediction.expected"), "tenths", ({ expected }) => expected],
      [
        "actualMean",
        text("prediction.actualMean"),
        "decimal",
        ({ actual, customers }) => shareOf(actual, customers),
      ],
      [
        "expectedMean",
        text("prediction.expectedMean"),
        "decimal",
        ({ expected, customers }) => shareOf(expected, customers),
      ],
    ],
    items: check?.classes ?? [],
    whenEmpty: whyNone(data, reason),
    charts: [
      {
        key: "classes",
        type: "columnClustered",
        title: text("prediction.classesChart"),
        category: "repeats",
        categoryAxisTitle: text("prediction.repeatsBefore"),
        valueAxisTitle: text("prediction.perCustomer"),
        series: [
          { column: "actualMean", color: NEUTRAL_COLOR },
          { column: "expectedMean", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}

/** Cumulative repeat orders by week, as they came and as expected. */
export function holdoutWeekTable(data: ReportData, reason: string): TableBlock {
  const { text } = data;
  const check = checkOf(data);
  const note = check && text("prediction.weeksNote", { day: text.date(check.cut) });
  return tableOf<TrackedWeek>({
    key: "weeks",
    title: text("prediction.weeks"),
    ...(note && { note }),
    columns: [
      ["week", text("prediction.week"), "integer", ({ week }) => week],
      ["until", text("head.until"), "date", ({ until }) => until],
      ["actual", text("prediction.actual"), "integer", ({ actual }) => actual],
      ["expected", text("prediction.expected"), "tenths", ({ expected }) => expected],
      [
        "part",
        text("prediction.part"),
        "text",
        ({ heldOut }) => text(heldOut ? "prediction.heldOut" : "prediction.fitted"),
      ],
    ],
    items: check ? spread(check.weeks) : [],
    whenEmpty: whyNone(data, reason),
    charts: [
      {
        key: "weeks",
        type: "line",
        title: text("prediction.weeksChart"),
        category: "week",
        categoryAxisTitle: text("prediction.week"),
        valueAxisTitle: text("prediction.repeats"),
        series: [
          { column: "actual", color: NEUTRAL_COLOR },
          { column: "expected", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}
