import { a1 } from "../../core/columns/values/address";
import type { Cell } from "../../core/columns/values/cell";
import { describePlaybookProblem } from "../../core/followup/describePlaybookProblem";
import type { PlaybookRule } from "../../core/followup/playbook";
import { readPlaybookRows } from "../../core/followup/readPlaybookRows";
import type { Notice } from "../../core/problem";
import type { TableBlock } from "../../core/report/report";
import { createText } from "../../core/text/text";
import { delivered } from "../cells/block";
import type { BookRecord } from "../memory/bookRecord";
import { TABLE_PREFIX } from "../cells/layout";
import { findReportSheets } from "../draw/reportSheets";
import type { Session } from "../session/session";

const KEY = "playbook";

/** What the user has made of the Playbook page's first table since it was drawn. */
export type EditedPlaybook =
  | { kind: "untouched" }
  | { kind: "edited"; rules: PlaybookRule[] }
  | { kind: "broken"; notices: Notice[] };

/**
 * @param drawn The table as it was drawn; a page of which that is not known counts as edited.
 */
export async function readPlaybook(
  session: Session,
  record: BookRecord | undefined,
  drawn: TableBlock | undefined
): Promise<EditedPlaybook> {
  const places = record?.reports.filter(({ key }) => key === KEY) ?? [];
  const [page] = places.length > 0 ? await findReportSheets(session, places) : [];
  const table = page && (await readFirstTable(session, page.sheetId));
  if (!page || !table || isAsDrawn(table.rows, drawn)) return { kind: "untouched" };
  const reading = readPlaybookRows(table.rows);
  if (reading.ok) return { kind: "edited", rules: reading.rules };
  const text = createText(session.language);
  const notices = reading.problems.map((problem): Notice => {
    const row = "row" in problem ? problem.row : 0;
    return {
      ...{ kind: "badPlaybook", count: 1, sheet: page.sheet },
      addresses: [a1(table.headerRow + row, table.firstColumn)],
      facts: { problem: describePlaybookProblem(problem, text) },
    };
  });
  return { kind: "broken", notices };
}

/** The uppermost of our Tables on the page. */
async function readFirstTable(session: Session, sheetId: string) {
  return session.step(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheetId);
    tables.load("items/name");
    await context.sync();
    const ours = tables.items.filter(({ name }) => name.startsWith(`${TABLE_PREFIX}${KEY}_`));
    const ranges = ours.map((table) => table.getRange().load("rowIndex,columnIndex,values"));
    if (ranges.length > 0) await context.sync();
    const [first] = ranges.sort((a, b) => a.rowIndex - b.rowIndex);
    return (
      first && {
        headerRow: first.rowIndex,
        firstColumn: first.columnIndex,
        rows: delivered<Cell>(first.values),
      }
    );
  });
}

function isAsDrawn(rows: readonly Cell[][], drawn: TableBlock | undefined): boolean {
  if (!drawn) return false;
  const before = [drawn.columns.map(({ header }) => header), ...drawn.rows];
  return JSON.stringify(before) === JSON.stringify(rows);
}
