import type { Book } from "../../core/columns/book";
import { DEFAULT_SETTINGS } from "../../core/defaultSettings";
import type { Facts } from "../../core/facts";
import { gatherFacts } from "../../core/gatherFacts";
import { judge } from "../../core/judge";
import type { Standing } from "../../core/standing";
import { AS_OF } from "../data/shop";

export function factsOf(book: Book): Facts {
  const gathered = gatherFacts(book, DEFAULT_SETTINGS, AS_OF);
  if (!gathered.ok) throw new Error(gathered.problem.kind);
  return gathered.value;
}

/** One review of one day, without models and reports: who is worth what, and where everybody stands. */
export function standingOf(book: Book): Standing {
  return judge(book, factsOf(book), DEFAULT_SETTINGS, AS_OF);
}
