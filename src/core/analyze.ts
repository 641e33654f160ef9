import { measureDwell } from "./dwell/dwell";
import { gatherFacts } from "./gatherFacts";
import { NO_HISTORY } from "./history/history";
import { recordOf, snapshotOf } from "./history/remember";
import { judge } from "./judge";
import type { Models } from "./models";
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
  const { book, settings, asOf, language, history = NO_HISTORY } = request;
  if (!book.orders && !book.customers.source) return { ok: false, problem: { kind: "noData" } };
  const text = createText(language);
  const gathered = gatherFacts(book, settings, asOf);
  if (!gathered.ok) return gathered;
  const facts = gathered.value;
  const standing = judge(book, facts, settings, asOf);
  const dwell = measureDwell(book, facts, standing, settings, asOf);
  const models: Models = { book, settings, asOf, history, facts, standing, dwell };
  const totals = reviewTotals(models);
  const notices = gatherNotices(book, facts, standing, settings, asOf);
  return {
    ok: true,
    value: {
      totals,
      notices,
      columns: writeColumns(models, text),
      reports: buildReports({ ...models, totals, notices, text }),
      record: recordOf(totals, settings),
      snapshot: snapshotOf(book, standing, settings, asOf),
    },
  };
}
