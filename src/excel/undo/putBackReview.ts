import type { SheetPlace } from "../memory/bookRecord";
import { firstRecord } from "../memory/bookRecord";
import type { BookRecord } from "../memory/bookRecord";
import { archiveTexts, forgetTexts } from "../memory/archive";
import type { TextOf } from "../memory/archive";
import { cellsText, putBackReport } from "./captureReports";
import { parseDrawn } from "../memory/drawnReports";
import { keepFilled } from "./keepFilled";
import { beforeName, DRAWN_TEXT, LASTING_TEXTS } from "../memory/lastingTexts";
import { undoStageLog } from "../records/logStages";
import { putBackColumns } from "./putBackColumns";
import { removeSheets } from "./removeSheets";
import { findReportSheets } from "../draw/reportSheets";
import type { RestorePoint } from "./restorePoint";
import type { Session } from "../session/session";

/**
 * Columns, sheets, pages and the archive's lasting texts as they were before a review, which is the newest run in the workbook.
 * @param record What the workbook remembers of it.
 * @returns What the workbook is to remember then; undefined: nothing. Preferences are no part of a run and stay.
 */
export async function putBackReview(
  session: Session,
  archive: SheetPlace,
  record: BookRecord,
  point: RestorePoint,
  textOf: TextOf
): Promise<BookRecord | undefined> {
  if (point.columns && record.customers) {
    await putBackColumns(session, point.columns, record.customers, textOf);
  }
  let made = await keepFilled(session, record);
  if (point.log) made = await undoStageLog(session, point.log, made, point.date1904);
  await removeSheets(session, made, point.sheetIds);
  const lasting = new Map<string, string>();
  for (const name of LASTING_TEXTS) {
    const text = await textOf(beforeName(name));
    if (text !== undefined) lasting.set(name, text);
  }
  await putBackPages(session, record, point, lasting.get(DRAWN_TEXT), textOf);
  if (!point.archiveIsNew) {
    await archiveTexts(session, archive, lasting);
    await forgetTexts(
      session,
      archive,
      (name) => LASTING_TEXTS.includes(name) && !lasting.has(name)
    );
  }
  const { preferences } = record;
  const before = point.record ?? (preferences && firstRecord(record.settings));
  return before && { ...before, ...(preferences && { preferences }) };
}

/** The pages that the review drew again, wherever they are; one that the user has deleted since stays deleted. */
async function putBackPages(
  session: Session,
  record: BookRecord,
  point: RestorePoint,
  drawnJson: string | undefined,
  textOf: TextOf
): Promise<void> {
  if (point.reports.length === 0) return;
  const drawn = parseDrawn(drawnJson);
  const inItsLanguage = drawn ? session.speaking(drawn.language) : session;
  const places = await findReportSheets(session, [...record.reports, ...point.reports]);
  for (const [i, page] of point.reports.entries()) {
    session.progress("reporting", i, point.reports.length, page.sheet);
    const place = places.find(({ key }) => key === page.key);
    if (!place) continue;
    const report = drawn?.reports.find(({ key }) => key === page.key);
    const cells = await textOf(cellsText(page.key));
    const now = { ...page, sheetId: place.sheetId };
    await putBackReport(inItsLanguage, now, report, cells, point.date1904);
  }
}
