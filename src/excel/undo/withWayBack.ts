import { firstRecord } from "../memory/bookRecord";
import type { BookRecord, SheetPlace } from "../memory/bookRecord";
import { readMemory } from "../memory/bookSettings";
import type { EditStep, NewEdit } from "./editSteps";
import { problemOf } from "../session/halt";
import { putBackAfter } from "./putBackAfter";
import { putBackRun } from "./putBackRun";
import { replaceSteps, settleRuns, storePoint } from "./restorePoint";
import type { Session } from "../session/session";

/** Tells the id of a sheet that the edit has made. */
export type NoteSheet = (sheet: string, sheetId: string) => void;

/**
 * Makes an edit that can be put back. How it was before is stored in the workbook first; when `write` fails everything is put back before its
 * error goes on. An edit without steps is not remembered.
 *
 * @param remembers what the workbook remembers otherwise from then on
 */
export async function withWayBack<T>(
  session: Session,
  { steps, ...run }: NewEdit,
  write: (note: NoteSheet) => Promise<T>,
  remembers: Pick<BookRecord, "settings"> | undefined = undefined
): Promise<T> {
  const ids = new Map<string, string>();
  const note: NoteSheet = (sheet, sheetId) => void ids.set(sheet, sheetId);
  if (steps.length === 0) return write(note);
  const end = session.unstoppable();
  const { record: previous, settings } = await readMemory(session);
  const stored = await storePoint(end, {
    run,
    point: { recordIsNew: previous === undefined, steps },
    texts: new Map(),
    previous,
    record: { ...(previous ?? firstRecord(settings)), ...remembers },
  });
  try {
    const result = await write(note);
    if (ids.size > 0)
      await replaceSteps(
        end,
        stored,
        steps.map((step) => noted(step, ids))
      );
    await settleRuns(end, stored.archive, stored.record);
    return result;
  } catch (error) {
    await putBackAfter(problemOf(error), () => putBackRun(end, stored));
    throw error;
  }
}

/** The step with the ids of the sheets that the edit made. */
function noted(step: EditStep, ids: ReadonlyMap<string, string>): EditStep {
  const known = <Place extends SheetPlace>(place: Place): Place => ({
    ...place,
    sheetId: place.sheetId === "" ? (ids.get(place.sheet) ?? "") : place.sheetId,
  });
  if (step.kind === "settings") return step;
  if (step.kind === "sheet") return { ...step, made: known(step.made) };
  return { ...step, block: known(step.block) };
}
