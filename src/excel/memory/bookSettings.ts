import * as v from "valibot";
import { checkSettings } from "../../core/checkSettings";
import type { Problem } from "../../core/problem";
import { LANGUAGES } from "../../core/settings";
import type { Settings } from "../../core/settings";
import { createText } from "../../core/text/text";
import { bookRecordSchema } from "./bookRecord";
import type { BookRecord } from "./bookRecord";
import { Halt } from "../session/halt";
import type { Session } from "../session/session";

/** Key in `workbook.settings`. The workbook keeps one set of them for each add-in id. */
export const SETTINGS_KEY = "perennial";
const MOST_BYTES = 100_000;

/** What the workbook remembers; a workbook that remembers nothing, or something unreadable or longer than we write, starts afresh with the defaults. */
export interface BookMemory {
  /** As it was stored; undefined: nothing was. */
  record?: BookRecord;
  settings: Settings;
  problems: Problem[];
}

export async function readMemory(session: Session): Promise<BookMemory> {
  const stored = await session.step(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
  if (stored === undefined) return checkSettings(undefined);
  const isTooLong = typeof stored === "string" && stored.length > MOST_BYTES;
  const parsed = v.safeParse(bookRecordSchema, isTooLong ? undefined : parseJson(stored));
  if (!parsed.success) {
    return { ...checkSettings(undefined), problems: [{ kind: "badSetting", key: "" }] };
  }
  const { settings, reports } = parsed.output;
  const record = { ...parsed.output, reports: reports.filter(isPageOfOurs) };
  return { record, ...checkSettings(settings) };
}

/** Pages are drawn over: a record that somebody else has written must not name a sheet of the user's for one. */
const isPageOfOurs = ({ key, title }: BookRecord["reports"][number]): boolean =>
  LANGUAGES.some((language) => createText(language)(`report.${key}`) === title);

/** `undefined` forgets everything. The same record is the same text, in whatever order its parts were put together. */
export async function writeMemory(session: Session, record: BookRecord | undefined): Promise<void> {
  const json = record && JSON.stringify(v.parse(bookRecordSchema, record));
  if (json && new TextEncoder().encode(json).length > MOST_BYTES) {
    throw new Halt({ kind: "tooLarge", what: SETTINGS_KEY });
  }
  await session.step(async (context) => {
    const { settings } = context.workbook;
    if (json !== undefined) settings.add(SETTINGS_KEY, json);
    else {
      const setting = settings.getItemOrNullObject(SETTINGS_KEY);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
  });
}

function parseJson(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
