import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import { stageReader } from "../life/stageWords";
import { rankByKey } from "../math/rankByKey";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import type { StageEvents } from "./stageEvents";
import { StayList, type StageStays } from "./stayList";

/**
 * The stays that the stage log, the stage-entered dates and the orders tell up to `asOf`.
 *
 * Entries come from the log and from the orders that reached a stage (`events`); an entry into the stage where the customer is already
 * changes nothing. The stage that the first row of the log was left for counts from the created date on, estimated.
 * The present stage was entered
 * 1. as the log says, if it ends in the present stage;
 * 2. on the stage-entered date, if the sheet's own stage is the present one (a blank one agrees only for a customer without orders) and the
 *    date is not before the stay that came before;
 * 3. with the order that reached it;
 * 4. on the created date, estimated, if nothing else is known of the customer. Where the log ends in another stage the day is unknown.
 *
 * A date after `asOf` is passed over.
 */
export function stageStays(
  book: Book,
  facts: Facts,
  standing: Standing,
  events: StageEvents,
  { stages }: Pick<Settings, "stages">,
  asOf: Day
): StageStays {
  const { length } = book.customers;
  const order = eventsByCustomer(events);
  const created = notAfter(book.customers.created, asOf);
  const typed = notAfter(stageEnteredDays(book, facts, standing, { stages }), asOf);

  const list = new StayList(length, events.length + 2 * length);
  let next = 0;
  for (let c = 0; c < length; c++) {
    list.beginCustomer();
    let logged = false;
    for (let e = order[next] ?? -1; e >= 0 && events.customer[e] === c; e = order[++next] ?? -1) {
      const stage = events.stage[e] ?? 0;
      const from = events.from[e] ?? -1;
      const day = events.day[e] ?? NO_DAY;
      if (list.lastStage === stage) {
        logged ||= events.logged[e] === 1;
        continue;
      }
      if (list.lastStage < 0 && from >= 0 && from !== stage) {
        const since = created(c);
        list.enter(from, since <= day ? since : NO_DAY, true);
      }
      list.enter(stage, day);
      logged = events.logged[e] === 1;
    }
    const present = standing.pipeline[c] ?? 0;
    const own = typed(c);
    if (list.lastStage === present) {
      if (!logged && own !== NO_DAY && own >= list.enteredFromBehind(2)) list.correctEntry(own);
    } else if (own !== NO_DAY && own >= list.enteredFromBehind(1)) list.enter(present, own);
    else if (list.lastStage < 0) list.enter(present, created(c), true);
    else list.enter(present, NO_DAY);
  }
  return list.finish();
}

/** Numbers of the events by customer; those of one customer keep their order. */
function eventsByCustomer({ length, customer }: StageEvents): Uint32Array {
  const order = new Uint32Array(length);
  rankByKey(customer.subarray(0, length)).forEach((place, e) => (order[place] = e));
  return order;
}

/** The day of a customer; NO_DAY when there is none or it lies after `asOf`. */
function notAfter(days: Int32Array | undefined, asOf: Day): (customer: number) => Day {
  return (c) => {
    const day = days?.[c] ?? NO_DAY;
    return day <= asOf ? day : NO_DAY;
  };
}

/** The stage-entered date of the sheet where it speaks of the present stage; NO_DAY elsewhere. */
function stageEnteredDays(
  { customers }: Book,
  { perCustomer }: Facts,
  { pipeline }: Standing,
  { stages }: Pick<Settings, "stages">
): Int32Array | undefined {
  const { stage, stageEntered } = customers;
  const places = stage?.labels.map(stageReader(stages)) ?? [];
  return stageEntered?.map((day, c) => {
    const typed = places[stage?.codes[c] ?? -1];
    const agrees = typed === undefined ? perCustomer.orderCount[c] === 0 : typed === pipeline[c];
    return agrees ? day : NO_DAY;
  });
}
