import type { Book } from "./columns/book";
import type { Day } from "./columns/values/cell";
import type { Facts } from "./facts";
import { daysToNextStatus, statusCode } from "./life/activityStatus";
import { pipelineStage } from "./life/pipelineStage";
import { relationshipCode, SPAN_DAYS } from "./life/relationshipStage";
import { BLANK_STAGE, stagesOfDay } from "./life/stageOfDay";
import { stageReader } from "./life/stageWords";
import { statusBoundsOf } from "./life/statusBounds";
import { spendBetween } from "./life/spend";
import { numbersOf } from "./math/numbersOf";
import { NO_HISTORY, type History } from "./history/history";
import { frozenCuts } from "./rfm/frozen";
import { mainCategories } from "./rfm/mainCategory";
import { buyersOf, measure } from "./rfm/measure";
import type { ScoredValues } from "./rfm/scoredValues";
import { scoreCustomers } from "./rfm/scoreCustomers";
import type { Settings } from "./settings";
import type { Standing } from "./standing";
import { standInValue } from "./value/standInValue";

type Life = Pick<Standing, "statusBounds" | "status" | "nextBoundary" | "relationship">;
type Pipeline = Pick<Standing, "pipeline" | "pipelineDiffers" | "stageIsLater">;

/**
 * Says where every customer stands at `asOf`. `facts` must have been gathered with the same book, settings and day.
 *
 * Customers with a valid order have a status, a relationship stage and a class; those with one in the window of the settings (all time unless
 * they say otherwise) have scores, a segment and a place in the pyramid too, the others are inactive. A customer without used rows is a
 * prospect: tier `prospect`, class A, a pipeline stage, nothing else. A net-zero customer (used rows, but no order left) has class A
 * and a pipeline stage; the tier is blank.
 *
 * @param history of earlier reviews, whose cuts are used where the settings freeze them
 */
export function judge(
  book: Book,
  facts: Facts,
  settings: Settings,
  asOf: Day,
  history: History = NO_HISTORY
): Standing {
  const buyers = scoredValues(facts, asOf);
  const { length } = facts.perCustomer;
  const recency = new Int32Array(length).fill(-1);
  buyers.customer.forEach((c, i) => (recency[c] = buyers.recency[i] ?? -1));
  const measured = measure(facts, settings, asOf);
  const { cuts, frequencyWithinCategory } = settings;
  const really = { ...settings, monetary: measured.monetary };
  return {
    recency,
    measured,
    ...scoreCustomers(measured.values, settings, {
      length,
      frozen: cuts.kind === "frozen" ? frozenCuts(history, really, asOf) : undefined,
      categories: frequencyWithinCategory
        ? mainCategories(book.orders, facts, measured.windowFrom)
        : undefined,
    }),
    ...standInValue(book, facts, buyers, measured, settings),
    ...standInLife(facts, buyers, settings, asOf),
    ...standInPipeline(book, facts, settings, asOf),
  };
}

/** All-time values of the customers with a valid order, side by side. */
export function scoredValues({ perCustomer }: Facts, asOf: Day): ScoredValues {
  const { orderCount, net, lastDay } = perCustomer;
  const who = buyersOf(orderCount);
  return {
    customer: who,
    recency: numbersOf(who, (c) => asOf - (lastDay[c] ?? 0)),
    frequency: numbersOf(who, (c) => orderCount[c] ?? 0),
    monetary: numbersOf(who, (c) => net[c] ?? 0),
  };
}

function standInLife(facts: Facts, scored: ScoredValues, settings: Settings, asOf: Day): Life {
  const { length, orderCount } = facts.perCustomer;
  const recent = spendBetween(facts, asOf, 0, SPAN_DAYS);
  const previous = spendBetween(facts, asOf, SPAN_DAYS, 2 * SPAN_DAYS);
  const statusBounds = statusBoundsOf(facts, settings);
  const status = new Int8Array(length).fill(-1);
  const nextBoundary = new Int32Array(length).fill(-1);
  const relationship = new Int8Array(length).fill(-1);
  scored.customer.forEach((c, i) => {
    const days = scored.recency[i] ?? 0;
    const own = statusCode(days, statusBounds);
    status[c] = own;
    nextBoundary[c] = daysToNextStatus(days, statusBounds);
    relationship[c] = relationshipCode({
      status: own,
      orders: orderCount[c] ?? 0,
      recent: recent[c] ?? 0,
      previous: previous[c] ?? 0,
    });
  });
  return { statusBounds, status, nextBoundary, relationship };
}

function standInPipeline(
  book: Book,
  { perCustomer }: Facts,
  { stages }: Settings,
  asOf: Day
): Pipeline {
  const { length, orderCount } = perCustomer;
  const { stage: typed } = book.customers;
  const typedStages = typed?.labels.map(stageReader(stages)) ?? [];
  const { stage: ofDay, moved } = stagesOfDay(book, stages, asOf);
  const pipeline = new Int8Array(length);
  const pipelineDiffers = new Uint8Array(length);
  for (let c = 0; c < length; c++) {
    const own = typedStages[typed?.codes[c] ?? -1];
    const orders = orderCount[c] ?? 0;
    const then = ofDay[c] === BLANK_STAGE ? undefined : ofDay[c];
    const { stage, differs } = pipelineStage(stages, orders, then);
    pipeline[c] = stage;
    const differsToday = own !== undefined && own !== stage;
    pipelineDiffers[c] = Number(moved[c] === 1 ? differsToday : differs);
  }
  return { pipeline, pipelineDiffers, stageIsLater: moved };
}
