import type { Coded, StageLog } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { stageOfOrders } from "../life/pipelineStage";
import { stageReader } from "../life/stageWords";
import { rankByKey } from "../math/rankByKey";
import type { Stage } from "../stages";

/** Entries into a stage, by day; on one day those of the log stand before those of orders. All arrays have the same length. */
export interface StageEvents {
  length: number;
  /** Index into `Book.customers`. */
  customer: Int32Array;
  day: Int32Array;
  /** Index into `Settings.stages`: entered, and left before (-1 where the log does not say, and for orders). */
  stage: Int8Array;
  from: Int8Array;
  /** 1: of the stage log; 0: of an order that reached the stage. */
  logged: Uint8Array;
  /** Rows of the log that were passed over. */
  passedOver: number;
}

/**
 * What the stage log and the orders up to `asOf` say about entries into stages.
 *
 * A row of the log is passed over without a customer, a day or a stage of the list, with a day after `asOf`, and where a person wrote it
 * against the orders: once somebody has ordered, only orders move them, and what was logged automatically (a refund that took an order away).
 */
export function stageEvents(
  log: StageLog | undefined,
  facts: Facts,
  stages: readonly Stage[],
  asOf: Day
): StageEvents {
  const { orders } = facts;
  const events = emptyEvents((log?.length ?? 0) + orders.length);
  const rungs = new Map(
    stages.flatMap(({ fromOrders }, place) => (fromOrders ? [[fromOrders, place] as const] : []))
  );
  const before = orderCounter(facts, (c, count, day) => {
    const reached = rungs.get(count);
    if (reached !== undefined) push(events, c, day, reached, -1, 0);
  });
  const through = orderCounter(facts, () => undefined);
  if (log) {
    const to = stagePlaces(log.to, stages);
    const from = stagePlaces(log.from, stages);
    for (const i of rowsByDay(log.day)) {
      const c = log.customer[i] ?? -1;
      const day = log.day[i] ?? NO_DAY;
      const stage = to(i);
      if (c < 0 || day === NO_DAY || day > asOf || stage < 0) {
        events.passedOver++;
        continue;
      }
      const earlier = before(c, day);
      const sameDay = through(c, day + 1);
      const fits =
        earlier === 0 || [earlier, sameDay].some((n) => stageOfOrders(stages, n) === stage);
      if (fits || log.automatic?.[i] === 1) push(events, c, day, stage, from(i), 1);
      else events.passedOver++;
    }
  }
  before(-1, asOf + 1);
  return events;
}

/** Counts each customer's orders before a day; the days must rise from call to call. `onOrder` is told of every order on the way. */
function orderCounter(
  { orders, perCustomer }: Facts,
  onOrder: (customer: number, count: number, day: Day) => void
): (customer: number, until: Day) => number {
  const counts = new Int32Array(perCustomer.length);
  let next = 0;
  return (customer, until) => {
    for (; next < orders.length && (orders.day[next] ?? until) < until; next++) {
      const c = orders.customer[next] ?? -1;
      if (c < 0) continue;
      const count = (counts[c] ?? 0) + 1;
      counts[c] = count;
      onOrder(c, count, orders.day[next] ?? NO_DAY);
    }
    return counts[customer] ?? 0;
  };
}

function emptyEvents(most: number): StageEvents {
  return {
    length: 0,
    customer: new Int32Array(most),
    day: new Int32Array(most),
    stage: new Int8Array(most),
    from: new Int8Array(most),
    logged: new Uint8Array(most),
    passedOver: 0,
  };
}

function push(
  events: StageEvents,
  customer: number,
  day: Day,
  stage: number,
  from: number,
  logged: 0 | 1
): void {
  const at = events.length++;
  events.customer[at] = customer;
  events.day[at] = day;
  events.stage[at] = stage;
  events.from[at] = from;
  events.logged[at] = logged;
}

/** For each row the stage that its cell means; -1 for blank and unknown ones. */
export function stagePlaces(
  column: Coded | undefined,
  stages: readonly Stage[]
): (row: number) => number {
  const places = column?.labels.map(stageReader(stages)) ?? [];
  return (row) => places[column?.codes[row] ?? -1] ?? -1;
}

/** Row numbers by day; rows of one day keep their order. */
function rowsByDay(day: Int32Array): Uint32Array {
  const rows = new Uint32Array(day.length);
  rankByKey(day).forEach((place, row) => (rows[place] = row));
  return rows;
}
