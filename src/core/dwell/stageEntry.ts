import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import { PIPELINE_STAGES, type PipelineStage } from "../codes";
import { stageOfWord } from "../life/stageWords";
import type { Standing } from "../standing";

const indexOfStage = (stage: PipelineStage | undefined) =>
  stage ? PIPELINE_STAGES.indexOf(stage) : -1;
const FIRST_TIME = indexOfStage("firstTime");
const REPEAT = indexOfStage("repeat");

/**
 * The day on which each customer entered the present pipeline stage; NO_DAY when nothing tells.
 *
 * 1. The sheet's stage-entered date, if the sheet's own stage agrees with the present one. A blank stage agrees only
 *    for a customer without orders (blank is read as prospect); a stage typed differently has a date of another stage.
 * 2. First-time and repeat customers: the day of the first, of the second valid order.
 * 3. The created date, marked estimated.
 *
 * A date after `asOf` cannot have happened yet and is passed over.
 */
export function stageEntry(
  book: Book,
  facts: Facts,
  standing: Standing,
  asOf: Day
): { day: Int32Array; estimated: Uint8Array } {
  const { length, stage, stageEntered, created } = book.customers;
  const second = secondOrderDays(facts);
  const typedStages = stage?.labels.map((label) => indexOfStage(stageOfWord(label))) ?? [];
  const day = new Int32Array(length).fill(NO_DAY);
  const estimated = new Uint8Array(length);

  const known = (days: Int32Array | undefined, c: number): Day => {
    const at = days?.[c] ?? NO_DAY;
    return at <= asOf ? at : NO_DAY;
  };
  for (let c = 0; c < length; c++) {
    const present = standing.pipeline[c];
    const typed = stage?.codes[c] ?? -1;
    const agrees =
      typed < 0 ? facts.perCustomer.orderCount[c] === 0 : typedStages[typed] === present;
    let entered = agrees ? known(stageEntered, c) : NO_DAY;
    if (entered === NO_DAY && present === FIRST_TIME)
      entered = known(facts.perCustomer.firstDay, c);
    if (entered === NO_DAY && present === REPEAT) entered = known(second, c);
    if (entered === NO_DAY) {
      entered = known(created, c);
      if (entered !== NO_DAY) estimated[c] = 1;
    }
    day[c] = entered;
  }
  return { day, estimated };
}

/** Day of each customer's second valid order; NO_DAY without one. Orders come sorted by day. */
function secondOrderDays({ orders, perCustomer }: Facts): Int32Array {
  const seen = new Uint8Array(perCustomer.length);
  const second = new Int32Array(perCustomer.length).fill(NO_DAY);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    if (c < 0 || seen[c] === 2) continue;
    if (seen[c] === 1) second[c] = orders.day[i] ?? NO_DAY;
    seen[c] = (seen[c] ?? 0) + 1;
  }
  return second;
}
