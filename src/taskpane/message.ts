import type { BookEdit, EditResult } from "../excel/bookEdit";
import type { PaneProblem } from "./workbook";

/** What is said at the head of a screen: how the work before it ended, and with it the way back. */
export type Message =
  | { kind: "problem"; problem: PaneProblem }
  /** So many runs and edits were put back. */
  | { kind: "undone"; count: number }
  | { kind: "reviewed" }
  /** The user wanted to see the results and not to have them written. */
  | { kind: "notWritten" }
  /** `what` names the customers that are shown. */
  | { kind: "filtered"; what: string; result: EditResult }
  | { kind: "filterCleared" }
  | { kind: "edited"; edit: BookEdit["kind"]; result: EditResult };

export const problemMessage = (problem: PaneProblem): Message => ({ kind: "problem", problem });

/** The same without a message. */
export function silent<S extends { message?: Message }>(state: S): S {
  const copy = { ...state };
  delete copy.message;
  return copy;
}
