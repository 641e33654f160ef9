import { measureDwell } from "./dwell/dwell";
import { gatherFacts } from "./gatherFacts";
import { judge } from "./judge";
import { gatherNotices } from "./notices";
import type { Result } from "./problem";
import { buildReports } from "./report/reports";
import type { Analysis, AnalysisRequest } from "./review";
import { createText } from "./text/text";
import { reviewTotals } from "./totals";
import { writeColumns } from "./writtenColumns";

/**
 * The whole analysis: what each customer is worth, where it stands and what to write about it, as a function of the
 * book, the settings and the day. Works on any book, however little it holds. Problems: `noData` without a customer and
 * an order sheet, and what `gatherFacts` must ask (several currencies).
 */
export function analyzeBook(request: AnalysisRequest): Result<Analysis> {
  const { book, settings, asOf, language } = request;
  if (!book.orders && !book.customers.source) return { ok: false, problem: { kind: "noData" } };
  const text = createText(language);
  const gathered = gatherFacts(book, settings, asOf);
  if (!gathered.ok) return gathered;
  const facts = gathered.value;
  const standing = judge(book, facts, settings, asOf);
  const dwell = measureDwell(book, facts, standing, settings, asOf);
  const totals = reviewTotals(book, facts, standing, asOf);
  const notices = gatherNotices(book, facts, standing, settings, asOf);
  const data = { book, facts, standing, dwell, totals, notices, settings, asOf, text };
  return {
    ok: true,
    value: {
      totals,
      notices,
      columns: writeColumns(book, facts, standing, dwell, text),
      reports: buildReports(data),
    },
  };
}
