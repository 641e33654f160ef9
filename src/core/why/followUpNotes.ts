import type { Book } from "../columns/book";
import { NO_DAY } from "../columns/values/cell";
import type { FollowUpNotes } from "./explanation";

const TEXTS = ["nextAction", "note", "churnReason", "inducement"] as const;

/** The customer's cells of the follow-up columns. */
export function followUpNotes({ customers }: Pick<Book, "customers">, customer: number) {
  const notes: FollowUpNotes = {};
  for (const field of TEXTS) {
    const column = customers[field];
    const written = column?.labels[column.codes[customer] ?? -1];
    if (written !== undefined) notes[field] = written;
  }
  const due = customers.dueDate?.[customer] ?? NO_DAY;
  if (due !== NO_DAY) notes.dueDate = due;
  return notes;
}
