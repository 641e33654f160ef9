import { bandOfGap, GAP_BANDS, type RepurchaseGaps } from "../../churn/repurchaseGaps";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf, type ColumnOf } from "../table";

/** The book's rhythm in one row. */
export function gapFigures({ text }: ReportData, gaps: RepurchaseGaps): TableBlock {
  const days = (key: "median" | "p80" | "p90", header: string): ColumnOf<RepurchaseGaps> => [
    key,
    header,
    "days",
    (of) => of[key],
  ];
  return tableOf({
    key: "rhythm",
    title: text("cohorts.rhythm"),
    note: text("cohorts.rhythmNote"),
    columns: [
      ["gaps", text("head.gaps"), "integer", (of) => of.gaps],
      ["customers", text("head.repeatBuyers"), "integer", (of) => of.customers],
      days("median", text("head.medianDays")),
      days("p80", text("head.p80Days")),
      days("p90", text("head.p90Days")),
    ],
    items: gaps.gaps > 0 ? [gaps] : [],
    whenEmpty: text("cohorts.noGaps"),
    charts: [],
  });
}

/** How the gaps are spread, and into which bands P80 and P90 fall. */
export function gapTable({ text }: ReportData, of: RepurchaseGaps): TableBlock {
  const { gaps, bands, p80, p90 } = of;
  const marks = (band: number) =>
    text.list([
      ...(p80 !== undefined && bandOfGap(p80) === band ? [text("cohorts.p80")] : []),
      ...(p90 !== undefined && bandOfGap(p90) === band ? [text("cohorts.p90")] : []),
    ]);
  const items = GAP_BANDS.map((band, k) => ({
    band,
    marks: marks(k),
    count: bands[k] ?? 0,
    upTo: bands.slice(0, k + 1).reduce((sum, count) => sum + count, 0),
  }));
  return tableOf({
    key: "gaps",
    title: text("cohorts.gaps"),
    columns: [
      ["band", text("head.gapBand"), "text", ({ band }) => text(`band.${band}`)],
      ["count", text("head.gaps"), "integer", ({ count }) => count],
      ["share", text("head.gapShare"), "percent", ({ count }) => shareOf(count, gaps)],
      ["upTo", text("head.cumulativeShare"), "percent", ({ upTo }) => shareOf(upTo, gaps)],
      ["marks", text("cohorts.marks"), "text", (item) => item.marks],
    ],
    items: gaps > 0 ? items : [],
    whenEmpty: text("cohorts.noGaps"),
    charts: [
      {
        key: "gaps",
        type: "columnClustered",
        title: text("cohorts.gapChart"),
        category: "band",
        categoryAxisTitle: text("head.gapBand"),
        valueAxisTitle: text("head.gaps"),
        secondaryAxisTitle: text("head.cumulativeShare"),
        series: [
          { column: "count", color: NEUTRAL_COLOR },
          { column: "upTo", type: "line", axis: "secondary", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}
