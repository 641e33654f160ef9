import type { Book } from "./columns/book";
import type { Day } from "./columns/cell";
import type { Facts } from "./facts";
import { activityStatus, daysToNextStatus } from "./life/activityStatus";
import { pipelineStage } from "./life/pipelineStage";
import { relationshipStage, SPAN_DAYS } from "./life/relationshipStage";
import { stageReader } from "./life/stageWords";
import { spendBetween } from "./life/spend";
import { CLASSES, RELATIONSHIPS, STATUSES, TIERS } from "./codes";
import type { ScoredValues } from "./rfm/scoreCustomers";
import { scoreCustomers } from "./rfm/scoreCustomers";
import type { Settings } from "./settings";
import type { Standing } from "./standing";
import { aToE, aToEBounds } from "./value/aToE";
import { pyramid } from "./value/pyramid";

type Life = Pick<Standing, "status" | "nextBoundary" | "relationship">;
type Pipeline = Pick<Standing, "pipeline" | "pipelineDiffers">;
type Value = Pick<Standing, "tier" | "aToE">;

/**
 * Says where every customer stands at `asOf`. `facts` must have been gathered with the same book, settings and day.
 *
 * Customers with a valid order are scored and have everything. A customer without used rows is a prospect: tier `prospect`, class A, a pipeline
 * stage, nothing else. A net-zero customer (used rows, but no order left) has class A and a pipeline stage; the tier is blank.
 * The window of the pyramid is all time, in which nobody with an order is inactive.
 */
export function judge(book: Book, facts: Facts, settings: Settings, asOf: Day): Standing {
  const scored = scoredValues(facts, asOf);
  const { length } = facts.perCustomer;
  const recency = new Int32Array(length).fill(-1);
  scored.customer.forEach((c, i) => (recency[c] = scored.recency[i] ?? -1));
  return {
    recency,
    ...scoreCustomers(scored, settings, length),
    ...standInValue(facts, scored),
    ...standInLife(facts, scored, settings, asOf),
    ...standInPipeline(book, facts, settings),
  };
}

/** The values of the scored customers, side by side. */
export function scoredValues({ perCustomer }: Facts, asOf: Day): ScoredValues {
  const { length, scored, orderCount, net, lastDay } = perCustomer;
  const customer = new Int32Array(length);
  let n = 0;
  for (let c = 0; c < length; c++) if (scored[c] === 1) customer[n++] = c;
  const who = customer.slice(0, n);
  return {
    customer: who,
    recency: Float64Array.from(who, (c) => asOf - (lastDay[c] ?? 0)),
    frequency: Float64Array.from(who, (c) => orderCount[c] ?? 0),
    monetary: Float64Array.from(who, (c) => net[c] ?? 0),
  };
}

function standInValue({ perCustomer }: Facts, scored: ScoredValues): Value {
  const { length, orderCount, net, netZero } = perCustomer;
  const bounds = aToEBounds(scored.frequency, scored.monetary);
  const tier = new Int8Array(length).fill(TIERS.indexOf("prospect"));
  const classes = new Int8Array(length);
  for (let c = 0; c < length; c++) {
    if (netZero[c] === 1) tier[c] = -1;
    classes[c] = CLASSES.indexOf(aToE(orderCount[c] ?? 0, net[c] ?? 0, bounds));
  }
  pyramid(scored.monetary).forEach(
    (own, i) => (tier[scored.customer[i] ?? 0] = TIERS.indexOf(own))
  );
  return { tier, aToE: classes };
}

function standInLife(facts: Facts, scored: ScoredValues, settings: Settings, asOf: Day): Life {
  const { length, orderCount } = facts.perCustomer;
  const recent = spendBetween(facts, asOf, 0, SPAN_DAYS);
  const previous = spendBetween(facts, asOf, SPAN_DAYS, 2 * SPAN_DAYS);
  const status = new Int8Array(length).fill(-1);
  const nextBoundary = new Int32Array(length).fill(-1);
  const relationship = new Int8Array(length).fill(-1);
  scored.customer.forEach((c, i) => {
    const days = scored.recency[i] ?? 0;
    const own = activityStatus(days, settings.statusBounds);
    status[c] = STATUSES.indexOf(own);
    nextBoundary[c] = daysToNextStatus(days, settings.statusBounds);
    const stage = relationshipStage({
      status: own,
      orders: orderCount[c] ?? 0,
      recent: recent[c] ?? 0,
      previous: previous[c] ?? 0,
    });
    relationship[c] = RELATIONSHIPS.indexOf(stage);
  });
  return { status, nextBoundary, relationship };
}

function standInPipeline(
  { customers }: Book,
  { perCustomer }: Facts,
  { stages }: Settings
): Pipeline {
  const { length, orderCount } = perCustomer;
  const typedStages = customers.stage?.labels.map(stageReader(stages)) ?? [];
  const pipeline = new Int8Array(length);
  const pipelineDiffers = new Uint8Array(length);
  for (let c = 0; c < length; c++) {
    const typed = typedStages[customers.stage?.codes[c] ?? -1];
    const { stage, differs } = pipelineStage(stages, orderCount[c] ?? 0, typed);
    pipeline[c] = stage;
    pipelineDiffers[c] = Number(differs);
  }
  return { pipeline, pipelineDiffers };
}
