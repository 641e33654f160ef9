import type { Report } from "../../core/report/report";
import type { Language } from "../../core/settings";
import { readArchive } from "./archive";
import type { SheetPlace } from "./bookRecord";
import { DRAWN_TEXT, latestText } from "./lastingTexts";
import type { Session } from "../session/session";

/** Reports as the last run drew them, with the language of what they do not say themselves. */
export interface DrawnReports {
  language: Language;
  reports: Report[];
}

/** The reports as the last run drew them; undefined when that is not known any more. */
export async function readDrawn(
  session: Session,
  archive: SheetPlace | undefined
): Promise<DrawnReports | undefined> {
  if (!archive) return undefined;
  const json = await latestText(await readArchive(session, archive), DRAWN_TEXT);
  try {
    return parseDrawn(json);
  } catch {
    return undefined;
  }
}

export const parseDrawn = (json: string | undefined) =>
  json === undefined ? undefined : (JSON.parse(json) as DrawnReports);
