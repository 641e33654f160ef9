import { buildModels } from "./buildModels";
import { buildDesk } from "./desk/buildDesk";
import { stageChanges } from "./dwell/stageChanges";
import { recordOf, snapshotOf } from "./history/remember";
import { gatherNotices } from "./notices";
import type { Result } from "./problem";
import { buildReports } from "./report/reports";
import type { Analysis, AnalysisRequest } from "./review";
import { createText } from "./text/text";
import { reviewTotals } from "./totals";
import { writeColumns } from "./writtenColumns";

/**
 * The whole analysis: what each customer is worth, where it stands and what to write about it, as a function of the
 * book, the settings and the day. Works on any book, however little it holds. Problems are those of `buildModels`.
 */
export function analyzeBook(request: AnalysisRequest): Result<Analysis> {
  const built = buildModels(request);
  if (!built.ok) return built;
  const models = built.value;
  const { book, facts, standing, settings, asOf } = models;
  const text = createText(request.language, request.numbersIn);
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
      snapshot: snapshotOf(models),
      stageChanges: stageChanges(models),
      desk: buildDesk(models, text),
    },
  };
}
