import type { ChurnMonth } from "../../churn/churnMonth";
import { monthEnds } from "../../churn/monthEnds";
import { reactivations } from "../../churn/reactivations";
import { silentAttrition, type SilentLoss } from "../../churn/silentAttrition";
import { groupTables } from "./churnGroups";
import { overdueTable, reactivatedTable, rhythmTable, silentTable } from "./churnLists";
import { flowTable, stateTable } from "./churnMonths";
import { inducementTable, reasonTable } from "./churnReasons";
import type { Report } from "../report";
import type { ReportData } from "../reportData";
import { shareOf } from "../table";

/** With fewer customers to lose than this a rate says little. */
const ENOUGH_FOR_A_RATE = 20;

/** Who is leaving: month by month, by group, for what reason, out of the own rhythm, silently; and who came back. */
export function churnReport(data: ReportData): Report {
  const { facts, settings, asOf, timeLine: months, text } = data;
  const losses = silentAttrition(facts, asOf);
  const [start = asOf] = monthEnds(asOf, settings.churnMonths + 1);
  return {
    key: "churn",
    title: text("report.churn"),
    asOf,
    finding: finding(data, months, losses),
    tables: [
      stateTable(data, months),
      flowTable(data, months),
      ...groupTables(data),
      reasonTable(data),
      inducementTable(data),
      rhythmTable(data),
      overdueTable(data),
      silentTable(data, losses),
      reactivatedTable(data, reactivations(facts, settings.churnDays, start)),
    ],
  };
}

function finding(data: ReportData, months: ChurnMonth[], losses: SilentLoss[]): string {
  const { facts, settings, asOf, text } = data;
  const [firstDay] = facts.orders.day;
  if (firstDay === undefined) return text("churn.findingNoOrders");
  const days = asOf - firstDay;
  if (days <= settings.churnDays && losses.length === 0) {
    return text("churn.findingYoung", { days, limit: settings.churnDays });
  }
  const sum = (value: (month: ChurnMonth) => number) =>
    months.reduce((total, month) => total + value(month), 0);
  const atRisk = sum((month) => month.atRisk);
  const churned = sum((month) => month.churned);
  const most = months.reduce((highest, month) => Math.max(highest, month.atRisk), 0);
  const params = {
    months: months.length,
    churned,
    returned: sum((month) => month.returned),
    most,
    rate: text.percent(shareOf(churned, atRisk) ?? 0),
    silent: losses.length,
    money: text.money(losses.reduce((total, { lost }) => total + lost, 0)),
  };
  if (atRisk === 0) return text("churn.findingNobody", params);
  if (most < ENOUGH_FOR_A_RATE) return text("churn.findingFew", params);
  return text(losses.length > 0 ? "churn.finding" : "churn.findingNoSilent", params);
}
