import type { Day } from "../../columns/values/cell";
import { dueUntil, endOfMonth } from "../../followup/dueList";
import { PRIORITIES } from "../../followup/followUp";
import { statusEndings } from "../../followup/statusEndings";
import { actionsTable, dueTable, groupsTable } from "./playbookActions";
import { birthdaysTable, endingsTable, tooManyTable } from "./playbookNudges";
import { rulesTable } from "./playbookRules";
import { targetList, targetsTable } from "./playbookTargets";
import type { Report } from "../report";
import type { ReportData } from "../reportData";

/** What to do next: the playbook itself, this month's actions, and whom not to forget. */
export function playbookReport(data: ReportData): Report {
  const { facts, followUp, standing, settings, asOf, text } = data;
  const until = endOfMonth(asOf);
  const due = dueUntil(followUp, facts.perCustomer.net, until);
  const endings = statusEndings(standing, settings.nudgeDays);
  return {
    key: "playbook",
    title: text("report.playbook"),
    asOf,
    finding: finding(data, due, endings.length, until),
    tables: [
      rulesTable(data),
      groupsTable(data, until),
      actionsTable(data, until),
      dueTable(data, due, until),
      endingsTable(data, endings),
      birthdaysTable(data),
      tooManyTable(data),
      targetsTable(data),
      targetList(data),
    ],
  };
}

function finding(
  { followUp, settings, text }: ReportData,
  due: readonly number[],
  endings: number,
  until: Day
): string {
  const count = (column: Iterable<number>) => {
    let filled = 0;
    for (const code of column) if (code >= 0) filled++;
    return filled;
  };
  const of = count(followUp.group);
  if (of === 0) return text("playbook.findingNobody");
  if (count(followUp.rule) === 0) return text("playbook.findingNoRules", { of });
  const high = PRIORITIES.indexOf("high");
  return text(due.length > 0 ? "playbook.finding" : "playbook.findingNone", {
    season: text(`season.${followUp.season}`),
    due: due.length,
    of,
    until: text.date(until),
    high: due.filter((c) => followUp.priority[c] === high).length,
    endings,
    days: settings.nudgeDays,
  });
}
