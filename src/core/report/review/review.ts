import { dueUntil, endOfMonth } from "../../followup/dueList";
import { stalledList } from "../../dwell/stalledList";
import { nothingBefore } from "../comparedWith";
import { joinSentences } from "../../text/joinSentences";
import type { Report } from "../report";
import type { ReportData } from "../reportData";
import { countTable, moneyTable, statusTable } from "./reviewFigures";
import { fallenTable, monthTable, risenTable } from "./reviewMovers";
import { actionTable, ownerTable } from "./reviewWork";

/** The month on one page: what changed since the last review, who moved, who is leaving, and what there is to do. */
export function reviewReport(data: ReportData): Report {
  const until = endOfMonth(data.asOf);
  return {
    key: "review",
    title: data.text("report.review"),
    asOf: data.asOf,
    onePage: true,
    finding: finding(data, until),
    tables: [
      countTable(data),
      moneyTable(data),
      statusTable(data),
      fallenTable(data),
      risenTable(data),
      monthTable(data),
      ownerTable(data),
      actionTable(data, until),
    ],
  };
}

function finding(data: ReportData, until: number): string {
  const { facts, comparison, dwell, followUp, totals, timeLine, text } = data;
  const work = {
    stalled: stalledList(dwell).length,
    due: dueUntil(followUp, facts.perCustomer.net, until).length,
    until: text.date(until),
  };
  if (totals.customers.scored === 0) return text("review.findingNoOrders", work);
  const now = {
    ...work,
    active: totals.status.active,
    buyers: totals.customers.scored,
    churned: timeLine.at(-1)?.churned ?? 0,
  };
  if (!comparison)
    return joinSentences(text, text("review.findingFirst", now), nothingBefore(data));
  const { earlier, lists } = comparison;
  return text("review.finding", {
    ...now,
    day: text.date(earlier.day),
    net: text.money(facts.net - comparison.facts.net),
    orders: facts.orders.day.filter((day) => day > earlier.day).length,
    up: lists.up.length,
    down: lists.down.length,
  });
}
