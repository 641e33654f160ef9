import { firstCellOf } from "../cells/block";
import type { Report } from "../../core/report/report";
import type { ReportPlace } from "../memory/bookRecord";
import type { Session } from "../session/session";
import { freeName, isSameSheet, listSheets } from "../cells/sheets";
import { WORDS } from "../text/words";

/** The sheets that earlier runs made for these reports and that are still there. Hidden ones count too. */
export async function findReportSheets(
  session: Session,
  places: readonly ReportPlace[]
): Promise<ReportPlace[]> {
  const sheets = await listSheets(session);
  const firstCells = await session.step(async (context) => {
    const cells = sheets.map(({ id }) =>
      context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, 1, 1)
    );
    cells.forEach((cell) => cell.load("values"));
    await context.sync();
    return cells.map(firstCellOf);
  });
  return places.flatMap((place) => {
    const sheet = sheets.find((candidate, i) => isSameSheet(candidate, firstCells[i], place));
    return sheet ? [{ ...place, sheetId: sheet.id, sheet: sheet.name }] : [];
  });
}

/**
 * A place for every report: its own sheet from an earlier run, else a name for a new one (`sheetId` is `""`). A sheet of the user's that
 * has the name keeps it. Makes nothing yet.
 */
export async function nameReports(
  session: Session,
  reports: readonly Pick<Report, "key" | "title">[],
  known: readonly ReportPlace[],
  reserved: readonly string[]
): Promise<ReportPlace[]> {
  const taken = [...reserved, ...(await listSheets(session)).map(({ name }) => name)];
  return reports.map(({ key, title }) => {
    const earlier = known.find((place) => place.key === key);
    if (earlier) return { ...earlier, title };
    const sheet = freeName(WORDS[session.language][`sheet.${key}`], taken);
    taken.push(sheet);
    return { key, title, sheet, sheetId: "" };
  });
}
