import { leaveOut } from "../../core/leftOut";
import { SHEET_KINDS } from "../../core/columns/fields";
import type { Day } from "../../core/columns/values/cell";
import type { Problem } from "../../core/problem";
import type { Settings } from "../../core/settings";
import type { Block } from "../cells/block";
import type { Sources } from "../find/findSources";
import type { Session } from "../session/session";
import { readBook } from "./readBook";

/** Of each sheet so many rows are looked at; what only later rows show is asked when a run comes upon it. */
const SAMPLE_ROWS = 200;

/**
 * What only the user can decide and a run would stop at: dates that read two ways, amounts in several currencies. Where the first rows of a
 * sheet leave open how a date is read, the whole book is looked at: a later row may say it. Empty when nothing is open.
 * @param newestOrder undefined without orders
 */
export async function openQuestions(
  session: Session,
  sources: Sources,
  settings: Settings,
  newestOrder: Day | undefined
): Promise<Problem[]> {
  const sample = await readBook(session, beginningOf(sources), settings);
  const isOpen = (problems: readonly Problem[]) =>
    problems.filter(({ kind }) => kind === "ambiguousDates");
  const { book, problems } =
    isOpen(sample.problems).length > 0 ? await readBook(session, sources, settings) : sample;
  const open = isOpen(problems);
  if (!book.orders || newestOrder === undefined) return open;
  const judged = leaveOut(book.orders, book.rates, settings, newestOrder);
  return judged.ok ? open : [...open, judged.problem];
}

/** The same sheets, as if they ended after their first rows. */
function beginningOf(sources: Sources): Sources {
  const short = { ...sources };
  for (const kind of SHEET_KINDS) {
    if (kind === "customers") {
      const { customers } = sources;
      if (customers) short.customers = { ...customers, block: firstRows(customers.block) };
    } else {
      const source = sources[kind];
      if (source) short[kind] = { ...source, block: firstRows(source.block) };
    }
  }
  return short;
}

/** The rest of a Table counts as what stands below its data, so that it is known to stand where it was found. */
function firstRows(block: Block): Block {
  const rest = Math.max(0, block.dataRows - SAMPLE_ROWS);
  return { ...block, dataRows: block.dataRows - rest, totalRows: block.totalRows + rest };
}
