import type { BookEdit, EditResult } from "../excel/bookEdit";
import type { PaneProblem } from "./workbook";

/** What was asked for and can be asked for again, once what stood in its way is gone. */
export type Again =
  | { kind: "review"; consented: boolean }
  | { kind: "edit"; edit: BookEdit }
  | { kind: "undoRun"; id: string }
  /** The newest, which must be of this kind. */
  | { kind: "undoEdit"; edit: BookEdit["kind"] | "settings" };

/** What is said at the head of a screen: how the work before it ended, and with it the way back. */
export type Message =
  | { kind: "problem"; problem: PaneProblem; again?: Again }
  /** So many runs and edits were put back; `kept` cells and rows stay as somebody has changed them since; `stopped` is why the next one is not back. */
  | { kind: "undone"; count: number; kept: number; stopped?: PaneProblem }
  | { kind: "reviewed" }
  /** The user wanted to see the results and not to have them written. */
  | { kind: "notWritten" }
  /** `what` names the customers that are shown; `missing` ones of the group are not on the sheet. */
  | { kind: "filtered"; what: string; result: EditResult; missing?: number }
  | { kind: "settingsSaved" }
  /** Stages that were typed on the customer sheet are in the log. */
  | { kind: "stagesLogged"; sheet: string; rows: number }
  | { kind: "logTakenBack" }
  | { kind: "filterCleared" }
  | { kind: "edited"; edit: BookEdit["kind"]; result: EditResult; missing?: number };

export const problemMessage = (problem: PaneProblem, again?: Again): Message => ({
  kind: "problem",
  problem,
  ...(again && { again }),
});

/** The same without a message. */
export function silent<S extends { message?: Message }>(state: S): S {
  const copy = { ...state };
  delete copy.message;
  return copy;
}
