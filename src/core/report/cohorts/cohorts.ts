import { cohorts, type Cohort } from "../../churn/cohorts";
import { repurchaseGaps } from "../../churn/repurchaseGaps";
import { retentionCurve, type Retention } from "../../churn/retentionCurve";
import { seriesTables } from "./churnSeries";
import { countGrid, GRID_MONTHS, revenueGrid, shareGrid } from "./cohortGrids";
import { ACCENT_COLOR } from "../palette";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { gapFigures, gapTable } from "./repurchase";
import { tableOf } from "../table";

/** Whether customers come back: by the month of their first order, group by group month by month (as wide a grid), and after how many days. */
export function cohortsReport(data: ReportData): Report {
  const { facts, asOf, text } = data;
  const grid = cohorts(facts, asOf, GRID_MONTHS);
  const curve = retentionCurve(facts, asOf);
  const gaps = repurchaseGaps(facts);
  return {
    key: "cohorts",
    title: text("report.cohorts"),
    asOf,
    finding: finding(data, grid, curve),
    tables: [
      curveTable(data, curve),
      shareGrid(data, grid),
      countGrid(data, grid),
      revenueGrid(data, grid),
      ...seriesTables(data),
      gapFigures(data, gaps),
      gapTable(data, gaps),
    ],
  };
}

/** Says counts beside the shares: of few customers a share alone would say too much. */
function finding({ text }: ReportData, grid: Cohort[], curve: Retention[]): string {
  if (grid.length === 0) return text("cohorts.findingNoOrders");
  const [next] = curve;
  if (!next) return text("cohorts.findingYoung");
  const later = curve[11] ?? curve[5] ?? curve[2];
  const first = {
    customers: next.customers,
    ordered: next.ordered,
    share: text.percent(next.share),
  };
  if (!later) return text("cohorts.findingNext", first);
  return text("cohorts.finding", {
    ...first,
    months: later.months,
    laterCustomers: later.customers,
    laterOrdered: later.ordered,
    laterShare: text.percent(later.share),
  });
}

function curveTable({ text }: ReportData, curve: Retention[]): TableBlock {
  return tableOf({
    key: "curve",
    title: text("cohorts.curve"),
    note: text("cohorts.curveNote"),
    columns: [
      [
        "month",
        text("cohorts.monthsSince"),
        "text",
        ({ months }) => text("cohorts.month", { month: months }),
      ],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      ["ordered", text("cohorts.ordered"), "integer", ({ ordered }) => ordered],
      ["share", text("cohorts.share"), "percent", ({ share }) => share],
    ],
    items: curve,
    whenEmpty: text("cohorts.noCurve"),
    charts: [
      {
        key: "curve",
        type: "line",
        title: text("cohorts.curveChart"),
        category: "month",
        categoryAxisTitle: text("cohorts.monthsSince"),
        valueAxisTitle: text("cohorts.share"),
        series: [{ column: "share", color: ACCENT_COLOR }],
      },
    ],
  });
}
