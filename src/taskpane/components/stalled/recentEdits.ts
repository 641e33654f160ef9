import type { Day } from "../../../core/columns/values/cell";
import type { BookEdit } from "../../../excel/bookEdit";

/** What was changed of a customer by way of the pane since the book was read; the last one of a kind counts. */
export interface RecentEdits {
  nextAction?: string;
  /** `""`: it was cleared. */
  dueDate?: Day | "";
  stage?: string;
  contact?: Day;
}

/** The edits of one customer put together; empty where nobody touched it. */
export function recentEdits(edits: readonly BookEdit[], id: string): RecentEdits {
  const recent: RecentEdits = {};
  for (const edit of edits) {
    if (edit.kind === "contact" && edit.id === id) recent.contact = edit.day;
    if (edit.kind === "stage" && edit.ids.includes(id)) recent.stage = edit.to;
    if (edit.kind === "followUp" && edit.ids.includes(id)) {
      const { nextAction, dueDate } = edit.values;
      if (nextAction !== undefined) recent.nextAction = String(nextAction);
      if (typeof dueDate === "number" || dueDate === "") recent.dueDate = dueDate;
    }
  }
  return recent;
}

/** What stands in the follow-up columns now: as it was read, with what was changed since. */
export function plannedNow(
  read: { nextAction?: string; dueDate?: Day },
  { nextAction = read.nextAction, dueDate = read.dueDate }: RecentEdits
): { nextAction?: string; dueDate?: Day } {
  return {
    ...(nextAction !== undefined && nextAction !== "" && { nextAction }),
    ...(dueDate !== undefined && dueDate !== "" && { dueDate }),
  };
}
