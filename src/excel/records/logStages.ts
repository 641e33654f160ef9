import { stageName } from "../../core/life/stageName";
import type { Analysis } from "../../core/review";
import type { Settings } from "../../core/settings";
import { createText } from "../../core/text/text";
import type { MadeSheet } from "../memory/bookRecord";
import { findBlocks } from "../find/candidates";
import type { Sources } from "../find/findSources";
import type { Session } from "../session/session";
import { freeName, listSheets } from "../cells/sheets";
import {
  appendToLog,
  makeStageLog,
  removeLogRows,
  stageLogHeaders,
  stageLogPlace,
} from "./stageLog";
import type { LogRow, StageLogPlace } from "./stageLog";
import { WORDS } from "../text/words";

/** The rows that a run adds to the stage log, and where. */
export interface StageLogging {
  rows: LogRow[];
  /** The log that is there; absent: the run makes one of the name `sheet`. */
  place?: StageLogPlace;
  sheet: string;
  /** What the first cell of a log that we make says. */
  title: string;
}

/** Undefined when nothing is to be logged. Writes nothing. */
export async function planStageLog(
  session: Session,
  { stageLog }: Sources,
  { stageChanges }: Pick<Analysis, "stageChanges">,
  settings: Settings
): Promise<StageLogging | undefined> {
  if (stageChanges.length === 0) return undefined;
  const text = createText(session.language);
  const names = new Map(settings.stages.map((stage) => [stage.code, stageName(stage, text)]));
  const rows = stageChanges.map(({ day, id, from, to, automatic }): LogRow => ({
    ...{ day, id, automatic },
    from: names.get(from) ?? from,
    to: names.get(to) ?? to,
    changedBy: settings.userName ?? "",
  }));
  const [title = ""] = stageLogHeaders(session);
  if (stageLog) return { rows, place: stageLogPlace(stageLog), sheet: stageLog.block.sheet, title };
  return { rows, sheet: await newLogName(session), title };
}

export async function newLogName(session: Session): Promise<string> {
  const taken = (await listSheets(session)).map(({ name }) => name);
  return freeName(WORDS[session.language]["sheet.stageLog"], taken);
}

/** @returns The sheet's id. */
export async function writeStageLog(
  session: Session,
  { rows, place, sheet }: StageLogging,
  date1904: boolean
): Promise<string> {
  if (!place) return (await makeStageLog(session, sheet, rows, date1904)).sheetId;
  await appendToLog(session, place, rows, date1904);
  return place.block.sheetId;
}

/**
 * Takes the rows of a run out of the log again. A log that the run made stays when other rows are in it by now.
 * @returns The sheets of `made` that may be deleted.
 */
export async function undoStageLog(
  session: Session,
  logging: StageLogging,
  made: readonly MadeSheet[],
  date1904: boolean
): Promise<MadeSheet[]> {
  const { rows, sheet, place } = logging;
  const sheets = await listSheets(session);
  const now = sheets.find(({ id, name }) => id === place?.block.sheetId || name === sheet);
  const { blocks } = now ? await findBlocks(session, now) : { blocks: [] };
  const found = place
    ? blocks.find(({ block }) => block.table === place.block.table)
    : blocks.find(({ block }) => block.tableId !== undefined);
  if (!found) return [...made];
  const fresh = Object.fromEntries(
    ["date", "customerId", "fromStage", "toStage"].map((field, column) => [field, column])
  );
  const headerRow = place?.block.headerRow ?? found.block.headerRow;
  const above = headerRow - found.block.headerRow;
  const block = { ...found.block, headerRow, dataRows: found.block.dataRows - above };
  const columns = place?.columns ?? fresh;
  const { left } = await removeLogRows(session, { block, columns }, rows, date1904);
  return left === 0 || place ? [...made] : made.filter((one) => one.sheet !== sheet);
}
