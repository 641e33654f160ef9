import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
import type { Facts } from "../facts";
import { stageReader } from "../life/stageWords";
import type { Settings } from "../settings";
import type { Standing } from "../standing";

/**
 * The day on which each customer entered the present pipeline stage; NO_DAY when nothing tells.
 *
 * 1. The sheet's stage-entered date, if the sheet's own stage agrees with the present one. A blank stage agrees only
 *    for a customer without orders (blank is read as prospect); a stage typed differently has a date of another stage.
 * 2. A stage with orders: the day of the order that reached it.
 * 3. The created date, marked estimated.
 *
 * A date after `asOf` cannot have happened yet and is passed over.
 */
export function stageEntry(
  book: Book,
  facts: Facts,
  standing: Standing,
  { stages }: Settings,
  asOf: Day
): { day: Int32Array; estimated: Uint8Array } {
  const { length, stage, stageEntered, created } = book.customers;
  const reached = orderThatReached(facts, standing, stages);
  const typedStages = stage?.labels.map(stageReader(stages)) ?? [];
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
    if (entered === NO_DAY) entered = known(reached, c);
    if (entered === NO_DAY) {
      entered = known(created, c);
      if (entered !== NO_DAY) estimated[c] = 1;
    }
    day[c] = entered;
  }
  return { day, estimated };
}

/** Day of the valid order with which each customer reached the present stage; NO_DAY for a stage without orders. Orders come sorted by day. */
function orderThatReached(
  { orders, perCustomer }: Facts,
  standing: Standing,
  stages: Settings["stages"]
): Int32Array {
  const seen = new Int32Array(perCustomer.length);
  const reached = new Int32Array(perCustomer.length).fill(NO_DAY);
  for (let i = 0; i < orders.length; i++) {
    const c = orders.customer[i] ?? -1;
    if (c < 0) continue;
    const count = (seen[c] ?? 0) + 1;
    seen[c] = count;
    if (stages[standing.pipeline[c] ?? -1]?.fromOrders === count)
      reached[c] = orders.day[i] ?? NO_DAY;
  }
  return reached;
}
