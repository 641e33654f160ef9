import { analyzeBook } from "../../core/analyze";
import type { Book } from "../../core/columns/book";
import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import type { Analysis } from "../../core/review";
import { AS_OF, shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { barePass } from "./barePass";

/** The whole review of a book that has been read: every model, written column, report and picture of the pane. */
export function reviewOf(book: Book): Analysis {
  const analyzed = analyzeBook({ book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language: "en" });
  if (!analyzed.ok) throw new Error(analyzed.problem.kind);
  return analyzed.value;
}

export const review: HotPath<Book, Analysis> = {
  name: "review",
  floorIs: "a bare pass",
  setup: shopBook,
  floor: barePass,
  run: reviewOf,
  notes: (_, { reports, columns }) => `${reports.length} reports, ${columns.length} columns`,
};
