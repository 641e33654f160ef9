import type { BookRecord } from "../memory/bookRecord";
import { putBackEdit } from "./putBackEdit";
import { putBackReview } from "./putBackReview";
import { forgetRun, readPoint, readRun } from "./restorePoint";
import type { StoredRunPlace } from "./restorePoint";
import type { Session } from "../session/session";

/** What putting a run back came to. */
export interface PutBack {
  /** What the workbook remembers now. */
  record: BookRecord | undefined;
  /** Cells and rows that somebody has changed since, and that stay as they are. */
  kept: number;
}

/** Puts back the newest run. What fails can be repeated: the restore point stays until everything is back. */
export async function putBackRun(session: Session, run: StoredRunPlace): Promise<PutBack> {
  const { id, archive, record } = run;
  const textOf = await readRun(session, archive, id);
  const point = await readPoint(textOf, archive);
  if ("steps" in point) {
    const { kept, before } = await putBackEdit(session, record, point);
    return { record: await forgetRun(session, run, point, before), kept };
  }
  const before = await putBackReview(session, archive, record, point, textOf);
  return { record: await forgetRun(session, run, point, before), kept: 0 };
}
