import { highValue } from "../../value/highValue";
import { lifetimeOf } from "../../value/lifetime";
import { lifetimeTierTable } from "./lifetimeTierTable";
import { lifetimeTopTable } from "./lifetimeTopTable";
import { paretoTable } from "./paretoTable";
import type { Report } from "../report";
import type { ReportData } from "../reportData";
import { serviceTable } from "./serviceTable";
import { tierTable } from "./tierTable";
import { valueCubeTable } from "./valueCubeTable";
import { valueScoreTable } from "./valueScoreTable";

/** The customer value pyramid, how many customers really bring most of the money, and what each is worth in other ways of counting. */
export function pyramidReport(data: ReportData): Report {
  const { book, facts, standing, settings, asOf, text } = data;
  const { net, values } = standing.measured;
  const sorted = Float64Array.from(values.customer, (c) => net[c] ?? 0)
    .sort()
    .reverse();
  const lifetime = lifetimeOf(book, facts, standing, settings, asOf);
  return {
    key: "pyramid",
    title: text("report.pyramid"),
    asOf,
    finding: finding(data, sorted),
    tables: [
      tierTable(data),
      paretoTable(data, sorted),
      serviceTable(data),
      valueScoreTable(data),
      valueCubeTable(data),
      lifetimeTierTable(data, lifetime),
      lifetimeTopTable(data, lifetime),
    ],
  };
}

/** The real share, whatever it is. */
function finding({ standing, settings, totals, text }: ReportData, sorted: Float64Array): string {
  const { windowFrom } = standing.measured;
  const best = highValue(sorted, settings.highValueShare / 100);
  if (best.members.length === 0) {
    if (sorted.length > 0) return text("pyramid.findingNoMoney");
    return totals.customers.scored > 0 && windowFrom !== undefined
      ? text("pyramid.findingNoneInWindow", { day: text.date(windowFrom) })
      : text("pyramid.findingNoOrders");
  }
  const facts = {
    customers: best.members.length,
    of: sorted.length,
    customerShare: text.percent(best.shareOfCustomers),
    netShare: text.percent(best.shareOfNet),
  };
  return windowFrom === undefined
    ? text("pyramid.finding", facts)
    : text("pyramid.findingWindow", { ...facts, day: text.date(windowFrom) });
}
