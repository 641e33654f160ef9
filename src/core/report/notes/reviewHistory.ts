import { MOST_REVIEWS, type ReviewRecord } from "../../history/history";
import { recordOf } from "../../history/remember";
import { LEFT_OUT_REASONS } from "../../problem";
import { settingAt } from "../../settingPath";
import { messageOf } from "../../text/text";
import { TUNABLES } from "../../tunables";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

type Remembered = Omit<ReviewRecord, "at"> & {
  /** Keys of the settings in which it differs from the review before it. */
  changed: string[];
};

/** This review and those that the workbook remembers, the newest first: what each came to, by which cuts and settings, and without which rows. */
export function reviewHistoryTable(data: ReportData): TableBlock {
  const { text } = data;
  const cutsOf = (
    letter: string,
    dimension: "recency" | "frequency" | "monetary"
  ): ColumnOf<Remembered> => [
    dimension,
    text("notes.cutsOf", { letter }),
    "text",
    ({ cuts }) => cuts[dimension].map((cut) => text.number(cut)).join(" / "),
  ];
  return tableOf<Remembered>({
    key: "reviews",
    title: text("notes.reviews"),
    note: text("notes.reviewsNote", { most: MOST_REVIEWS }),
    columns: [
      ["day", text("notes.reviewedAsOf"), "date", ({ asOf }) => asOf],
      ["customers", text("head.customers"), "integer", ({ totals }) => totals.customers.total],
      ["orders", text("head.orders"), "integer", ({ totals }) => totals.orders],
      ["net", text("head.net"), "money", ({ totals }) => totals.net],
      cutsOf("R", "recency"),
      cutsOf("F", "frequency"),
      cutsOf("M", "monetary"),
      ["leftOut", text("notes.rowsLeftOut"), "text", leftOutText(data)],
      ["changed", text("notes.settingsChanged"), "text", changedText(data)],
    ],
    items: remembered(data),
    whenEmpty: "",
    charts: [],
  });
}

function remembered({ history, totals, settings }: ReportData): Remembered[] {
  const present = recordOf(totals, settings);
  const records = [...history.reviews.filter(({ asOf }) => asOf !== present.asOf), present].sort(
    (a, b) => a.asOf - b.asOf
  );
  return records
    .map((record, i) => ({ ...record, changed: changedSince(records[i - 1], record) }))
    .reverse();
}

type Judged = Pick<ReviewRecord, "settings">;

function changedSince(before: Judged | undefined, { settings }: Judged): string[] {
  if (!before) return [];
  const written = (of: Judged["settings"], key: string) => JSON.stringify(settingAt(of, key));
  return TUNABLES.map(({ key }) => key).filter(
    (key) => written(before.settings, key) !== written(settings, key)
  );
}

const leftOutText =
  ({ text }: ReportData) =>
  ({ leftOut }: Remembered): string =>
    text.list(
      LEFT_OUT_REASONS.filter((reason) => leftOut[reason] > 0).map((reason) =>
        text("notes.leftOutBy", { reason: text(`reason.${reason}`), rows: leftOut[reason] })
      )
    ) || text("settings.none");

const changedText =
  ({ text }: ReportData) =>
  ({ changed }: Remembered): string =>
    text.list(changed.map((key) => messageOf(`settings.${key}`, text) ?? key));
