import { stalledList } from "../../dwell/stalledList";
import { stageName } from "../../life/stageName";
import { ageingTable, durationsTable, figuresTable } from "./dwellGroups";
import { cleanUpTable, stalledTable, unapprovedTable } from "./dwellLists";
import type { Report } from "../report";
import type { ReportData } from "../reportData";

/** How long customers have been in their stage, how long a stage takes, who is stalled and why, and whom to give up. */
export function dwellReport(data: ReportData): Report {
  const { owner } = data.book.customers;
  return {
    key: "dwell",
    title: data.text("report.dwell"),
    asOf: data.asOf,
    finding: finding(data),
    tables: [
      figuresTable(data, "stage"),
      ageingTable(data, "stage"),
      durationsTable(data, "stage"),
      stalledTable(data),
      cleanUpTable(data),
      figuresTable(data, "owner"),
      ...(owner ? [ageingTable(data, "owner"), durationsTable(data, "owner")] : []),
      unapprovedTable(data),
    ],
  };
}

function finding({ book, dwell, standing, settings, text }: ReportData): string {
  const dated = dwell.days.reduce((count, days) => count + (days >= 0 ? 1 : 0), 0);
  const stalled = stalledList(dwell);
  const longest = stalled[0];
  if (dated === 0) return text("dwell.findingUndated");
  if (!longest) return text("dwell.findingNone", { dated });
  const stage = settings.stages[standing.pipeline[longest.customer] ?? -1];
  return text("dwell.finding", {
    stalled: stalled.length,
    dated,
    name: book.customers.name[longest.customer] ?? "",
    stage: stage ? stageName(stage, text) : "",
    days: text.integer(longest.days),
  });
}
