import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/cell";
import { normalizeId } from "../columns/normalizeId";
import type { Models } from "../models";
import type { Stage } from "../stages";
import { stageEvents } from "./stageEvents";

/** A row that the stage log lacks. */
export interface StageChange {
  /** Index into `Book.customers`, and the id as it stands in the sheet. */
  customer: number;
  id: string;
  /** Codes of `Settings.stages`. */
  from: string;
  to: string;
  day: Day;
  automatic: true;
}

/**
 * The changes of stage that happened since the last review and that nobody logged, customer by customer in the order of the book, each
 * customer's oldest first: what is to be appended to the stage log on the next run when the pane was closed.
 *
 * A customer's last known stage is the one in which the stage log ends (rows that count, see `stageEvents`), else that of the latest review
 * that is remembered up to `asOf`. Where it is not the present one, every stage on the way since then is a change, on the day on which it
 * was entered; a change whose day is unknown, or not after the last known one, gets the day of this review.
 * Nothing is appended for a customer whose log ends in the present stage, so that appending the result and asking again gives nothing; nor for
 * one of whom neither log nor a review knows a stage of the list; nor at all for a review that looks back behind the latest one.
 */
export function stageChanges(
  models: Pick<Models, "book" | "settings" | "asOf" | "history" | "facts" | "standing" | "dwell">
): StageChange[] {
  const { book, settings, asOf, history, standing, dwell } = models;
  const latest = history.snapshots.at(-1);
  if (latest && latest.asOf > asOf) return [];
  const known = lastKnown(models);
  const { first, stage, entered, estimated } = dwell.stays;
  const changes: StageChange[] = [];
  for (let c = 0; c < book.customers.length; c++) {
    let from = known.stage[c] ?? -1;
    const present = standing.pipeline[c] ?? -1;
    if (from < 0 || from === present || (known.logDay[c] ?? NO_DAY) > asOf) continue;
    const since = known.day[c] ?? NO_DAY;
    const end = first[c + 1] ?? 0;
    for (let s = first[c] ?? 0; s < end; s++) {
      const to = stage[s] ?? -1;
      const day = entered[s] ?? NO_DAY;
      const dated = day >= since && day !== NO_DAY && estimated[s] !== 1;
      const isPresent = s === end - 1;
      if ((!dated && !isPresent) || to === from) continue;
      changes.push({
        customer: c,
        id: book.customers.id[c] ?? "",
        from: codeOf(settings.stages, from),
        to: codeOf(settings.stages, to),
        day: dated ? day : asOf,
        automatic: true,
      });
      from = to;
    }
  }
  return changes;
}

const codeOf = (stages: readonly Stage[], place: number) => stages[place]?.code ?? "";

/** Per customer the last known stage (-1 unknown) and its day, and the newest day in the log. */
function lastKnown({
  book,
  settings,
  asOf,
  history,
  facts,
}: Pick<Models, "book" | "settings" | "asOf" | "history" | "facts">) {
  const { length } = book.customers;
  const stage = new Int8Array(length).fill(-1);
  const day = new Int32Array(length).fill(NO_DAY);
  const snapshot = history.snapshots.at(-1);
  if (snapshot) {
    const placeOf = new Map(settings.stages.map(({ code }, place) => [code, place]));
    const places = snapshot.stage.labels.map((code) => placeOf.get(code) ?? -1);
    const rowOf = new Map(snapshot.key.map((key, row) => [key, row]));
    for (let c = 0; c < length; c++) {
      const row = rowOf.get(normalizeId(book.customers.id[c] ?? "")) ?? -1;
      stage[c] = places[snapshot.stage.codes[row] ?? -1] ?? -1;
      day[c] = snapshot.asOf;
    }
  }
  const events = stageEvents(book.stageLog, facts, settings.stages, asOf);
  for (let e = 0; e < events.length; e++) {
    if (events.logged[e] !== 1) continue;
    const c = events.customer[e] ?? 0;
    stage[c] = events.stage[e] ?? -1;
    day[c] = events.day[e] ?? NO_DAY;
  }
  return { stage, day, logDay: newestLogDays(book) };
}

function newestLogDays({ stageLog, customers }: Book): Int32Array {
  const newest = new Int32Array(customers.length).fill(NO_DAY);
  stageLog?.day.forEach((day, i) => {
    const c = stageLog.customer[i] ?? -1;
    if (c >= 0 && day > (newest[c] ?? NO_DAY)) newest[c] = day;
  });
  return newest;
}
