import { orderLadder } from "../../life/orderLadder";
import { stageName } from "../../life/stageName";
import { TIERS } from "../../codes";
import { segmentName } from "../../text/text";
import { groupByCode, segmentGroups, stageGroups, statusGroups } from "../groups";
import { customersChart, groupColumns } from "../groupTable";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf } from "../table";
import { monthFlowTable, timeLineTable } from "./timeLineTable";

/** Who the customers are and where the money is: by status, segment, tier and pipeline stage, and the order ladder. */
export function overviewReport(data: ReportData): Report {
  return {
    key: "overview",
    title: data.text("report.overview"),
    asOf: data.asOf,
    finding: finding(data),
    tables: [
      figures(data),
      byStatus(data),
      bySegment(data),
      timeLineTable(data),
      monthFlowTable(data),
      byTier(data),
      byStage(data),
      ladderTable(data),
    ],
  };
}

function finding({ totals, text }: ReportData): string {
  const { scored, total } = totals.customers;
  if (scored === 0) return text("overview.findingNoOrders", { customers: total });
  const { active, lost } = totals.status;
  return text("overview.finding", {
    scored,
    active,
    activeShare: text.percent(active / scored),
    lost,
    lostShare: text.percent(lost / scored),
    net: text.money(totals.net),
  });
}

function figures({ totals, text }: ReportData): TableBlock {
  const { total, scored, prospects, netZero } = totals.customers;
  return tableOf({
    key: "figures",
    title: text("overview.figures"),
    columns: [
      ["customers", text("head.customers"), "integer", () => total],
      ["scored", text("head.buyers"), "integer", () => scored],
      ["prospects", text("head.noOrder"), "integer", () => prospects],
      ["netZero", text("head.netZero"), "integer", () => netZero],
      ["orders", text("head.orders"), "integer", () => totals.orders],
      ["net", text("head.net"), "money", () => totals.net],
      ["aov", text("head.aov"), "money", () => shareOf(totals.net, totals.orders)],
    ],
    items: [totals],
    whenEmpty: text("overview.noCustomers"),
    charts: [],
  });
}

function byStatus(data: ReportData): TableBlock {
  const { standing, totals, text } = data;
  const groups = statusGroups(data);
  return tableOf({
    key: "status",
    title: text("overview.byStatus"),
    note: text(
      standing.statusBounds.basis === "gaps" ? "overview.statusNoteGaps" : "overview.statusNote",
      { ...standing.statusBounds }
    ),
    columns: groupColumns(data, text("head.status"), (code) => text(`status.${code}`), groups),
    items: totals.customers.scored > 0 ? groups : [],
    whenEmpty: text("overview.noBuyers"),
    charts: [],
  });
}

function bySegment(data: ReportData): TableBlock {
  const { text } = data;
  const groups = segmentGroups(data);
  const segmented = groups.some(({ customers }) => customers > 0);
  return tableOf({
    key: "segments",
    title: text("overview.bySegment"),
    columns: groupColumns(data, text("head.segment"), (code) => segmentName(code, text), groups),
    items: segmented ? groups : [],
    whenEmpty: text("overview.noSegments"),
    charts: [
      customersChart(data, "segments", {
        type: "barClustered",
        title: text("overview.segmentChart", { day: text.date(data.asOf) }),
        categoryAxisTitle: text("head.segment"),
      }),
    ],
  });
}

function byTier(data: ReportData): TableBlock {
  const { standing, facts, text } = data;
  const groups = groupByCode(standing.tier, TIERS, facts.perCustomer.net);
  return tableOf({
    key: "tiers",
    title: text("overview.byTier"),
    columns: groupColumns(data, text("head.tier"), (code) => text(`tier.${code}`), groups),
    items: groups.some(({ customers }) => customers > 0) ? groups : [],
    whenEmpty: text("overview.noCustomers"),
    charts: [],
  });
}

function byStage(data: ReportData): TableBlock {
  const { settings, text } = data;
  const names = new Map(settings.stages.map((stage) => [stage.code, stageName(stage, text)]));
  const groups = stageGroups(data);
  return tableOf({
    key: "stages",
    title: text("overview.byStage"),
    columns: groupColumns(data, text("head.stage"), (code) => names.get(code) ?? code, groups),
    items: groups.some(({ customers }) => customers > 0) ? groups : [],
    whenEmpty: text("overview.noCustomers"),
    charts: [],
  });
}

function ladderTable({ facts, text }: ReportData): TableBlock {
  const { reached, stepRates } = orderLadder(facts.perCustomer.orderCount);
  const steps = reached.map((customers, i) => ({
    step: i + 1,
    customers,
    rate: i === 0 ? undefined : stepRates[i - 1],
  }));
  return tableOf({
    key: "ladder",
    title: text("overview.ladder"),
    note: text("overview.ladderNote"),
    columns: [
      ["step", text("head.step"), "text", ({ step }) => text("overview.step", { step })],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      ["rate", text("head.stepRate"), "percent", ({ rate }) => rate],
    ],
    items: reached[0] ? steps : [],
    whenEmpty: text("overview.noBuyers"),
    charts: [
      {
        key: "ladder",
        type: "columnClustered",
        title: text("overview.ladderChart"),
        category: "step",
        categoryAxisTitle: text("head.step"),
        valueAxisTitle: text("head.customers"),
        secondaryAxisTitle: text("head.stepRate"),
        series: [
          { column: "customers", color: NEUTRAL_COLOR },
          { column: "rate", type: "line", axis: "secondary", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}
