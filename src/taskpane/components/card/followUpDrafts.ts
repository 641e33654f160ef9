import type { Day } from "../../../core/columns/values/cell";
import type { FollowUpNotes } from "../../../core/why/explanation";
import { FOLLOW_UP_FIELDS } from "../../../excel/memory/bookRecord";
import type { FollowUpField } from "../../../excel/memory/bookRecord";
import { fromIsoDay, toIsoDay } from "../../../page/day";

/** What stands in the fields of a form: days as `YYYY-MM-DD`, `""` for nothing. */
export type FollowUpTexts = Record<FollowUpField, string>;

/** What was typed and not yet saved, by customer id: only fields that differ from what is stored. */
export type FollowUpDrafts = Record<string, Partial<FollowUpTexts>>;

export const storedTexts = ({ dueDate, ...notes }: FollowUpNotes): FollowUpTexts => ({
  nextAction: notes.nextAction ?? "",
  dueDate: dueDate === undefined ? "" : toIsoDay(dueDate),
  note: notes.note ?? "",
  churnReason: notes.churnReason ?? "",
  inducement: notes.inducement ?? "",
});

/** The drafts with other text in a field; a field that says what is stored is no draft, and a customer without one is not listed. */
export function withText(
  drafts: FollowUpDrafts,
  id: string,
  stored: FollowUpTexts,
  texts: Partial<FollowUpTexts>
): FollowUpDrafts {
  const { [id]: before = {}, ...others } = drafts;
  const after = { ...before, ...texts };
  const open = FOLLOW_UP_FIELDS.filter(
    (field) => after[field] !== undefined && after[field].trim() !== stored[field].trim()
  );
  if (open.length === 0) return others;
  return { ...others, [id]: Object.fromEntries(open.map((field) => [field, after[field]])) };
}

export const dueDateFits = (text: string): boolean => text === "" || fromIsoDay(text) !== undefined;

/** What is written for a draft; its due date must fit. */
export const valuesOf = (
  draft: Partial<FollowUpTexts>
): Partial<Record<FollowUpField, string | Day>> =>
  Object.fromEntries(
    Object.entries(draft).map(([field, text]) => [
      field,
      field === "dueDate" ? (fromIsoDay(text) ?? "") : text.trim(),
    ])
  );
