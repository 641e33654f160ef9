import { ownRhythm } from "./churn/ownRhythm";
import { compareDates } from "./compare/compareDates";
import { earlierDay } from "./compare/earlierDay";
import { measureDwell } from "./dwell/dwell";
import { planFollowUp } from "./followup/followUp";
import { gatherFacts } from "./gatherFacts";
import { groupChangeOf } from "./history/groupChange";
import { NO_HISTORY } from "./history/history";
import { groupsOf } from "./history/remember";
import { judge } from "./judge";
import { timeLine } from "./life/timeLine";
import type { Models } from "./models";
import { predict } from "./predict/predict";
import type { Result } from "./problem";
import type { AnalysisRequest } from "./review";

/** Two years, so that a season can be told from a change, whatever the pages show. */
const BAND_MONTHS = 24;

/**
 * Everything that is known of the customers on the day of the request, in the order in which one model needs another. Problems: `noData`
 * without a customer and an order sheet, and what `gatherFacts` must ask (several currencies).
 */
export function buildModels(request: Omit<AnalysisRequest, "language">): Result<Models> {
  const { book, settings, asOf, history = NO_HISTORY } = request;
  if (!book.orders && !book.customers.source) return { ok: false, problem: { kind: "noData" } };
  const gathered = gatherFacts(book, settings, asOf);
  if (!gathered.ok) return gathered;
  const facts = gathered.value;
  const standing = judge(book, facts, settings, asOf, history);
  const dwell = measureDwell(book, facts, standing, settings, asOf);
  const rhythm = ownRhythm(facts, settings.rhythm, asOf);
  const followUp = planFollowUp(facts, standing, dwell, settings, asOf);
  const groupChange = groupChangeOf(groupsOf(book, standing), history, asOf);
  const churnMonths = Math.max(settings.churnMonths, BAND_MONTHS);
  const months = timeLine(facts, { ...settings, churnMonths }, asOf);
  const ground = { book, settings, asOf, history, facts, standing };
  const comparison = compareDates(ground, earlierDay(history, settings, asOf));
  return {
    ok: true,
    value: {
      ...ground,
      dwell,
      rhythm,
      followUp,
      groupChange,
      prediction: predict(book, facts, standing, dwell, settings, asOf),
      timeLine: months.slice(-settings.churnMonths),
      twoYears: months.slice(-BAND_MONTHS),
      ...(comparison && { comparison }),
    },
  };
}
