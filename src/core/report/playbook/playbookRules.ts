import { PLAYBOOK_COLUMNS, playbookCells } from "../../followup/playbookCells";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";

/** Table of the page in which the playbook is edited. */
export const PLAYBOOK_TABLE = "rules";

/** The playbook as a table that the user edits and `readPlaybookRows` reads. */
export function rulesTable({ settings, text }: ReportData): TableBlock {
  return {
    key: PLAYBOOK_TABLE,
    title: text("playbook.rules"),
    note: text("playbook.rulesNote"),
    columns: PLAYBOOK_COLUMNS.map(([key, header]) => ({
      key,
      header: text(header),
      format: key === "everyDays" ? "integer" : "text",
    })),
    rows: settings.playbook.map((rule) => playbookCells(rule, text)),
    whenEmpty: text("playbook.noRules"),
    charts: [],
  };
}
