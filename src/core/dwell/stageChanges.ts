import { NO_DAY, type Day } from "../columns/values/cell";
import { normalizeId } from "../columns/values/normalizeId";
import type { Models } from "../models";
import type { Stage } from "../stages";
import { stageEvents, stagePlaces } from "./stageEvents";
import type { StageStays } from "./stayList";

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
 * Nothing is appended for a customer whose log ends in the present stage, whether or not that row counts, so that appending the result and
 * asking again gives nothing; nor what the log says already; nor for one of whom neither log nor a review knows a stage of the list; nor at
 * all for a review that looks back behind the latest one.
 */
export function stageChanges(
  models: Pick<Models, "book" | "settings" | "asOf" | "history" | "facts" | "standing" | "dwell">
): StageChange[] {
  const { book, settings, asOf, history, standing, dwell } = models;
  const latest = history.snapshots.at(-1);
  if (latest && latest.asOf > asOf) return [];
  const known = lastKnown(models);
  const log = readLog(models);
  const { first, stage, entered, estimated } = dwell.stays;
  const changes: StageChange[] = [];
  for (let c = 0; c < book.customers.length; c++) {
    let from = known.stage[c] ?? -1;
    const present = standing.pipeline[c] ?? -1;
    if (from < 0 || from === present || log.stage[c] === present) continue;
    if ((log.day[c] ?? NO_DAY) > asOf) continue;
    const since = known.day[c] ?? NO_DAY;
    const end = first[c + 1] ?? 0;
    for (let s = firstAfter(dwell.stays, c, from, since); s < end; s++) {
      const to = stage[s] ?? -1;
      const isDated = entered[s] !== NO_DAY && estimated[s] !== 1;
      const dated = isDated && (entered[s] ?? NO_DAY) >= since;
      const isPresent = s === end - 1;
      if ((!dated && !isPresent) || to === from) continue;
      const day = dated ? (entered[s] ?? asOf) : asOf;
      if (!log.rows.has(rowKey(c, day, to))) {
        changes.push({
          customer: c,
          id: book.customers.id[c] ?? "",
          from: codeOf(settings.stages, from),
          to: codeOf(settings.stages, to),
          day,
          automatic: true,
        });
      }
      from = to;
    }
  }
  return changes;
}

/** The stay after the last one that is known: stages that were entered earlier on the same day are no changes since. */
function firstAfter({ first, stage, entered }: StageStays, c: number, from: number, since: Day) {
  const begin = first[c] ?? 0;
  for (let s = (first[c + 1] ?? 0) - 1; s >= begin; s--) {
    const day = entered[s] ?? NO_DAY;
    if (stage[s] === from && day !== NO_DAY && day <= since) return s + 1;
  }
  return begin;
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
  return { stage, day };
}

/**
 * The log as it is written, whether or not its rows count: per customer the newest day (NO_DAY without a row) and the stage of its last row
 * (-1 unknown), and every row's `rowKey`.
 */
function readLog({ book, settings }: Pick<Models, "book" | "settings">) {
  const { stageLog, customers } = book;
  const day = new Int32Array(customers.length).fill(NO_DAY);
  const stage = new Int8Array(customers.length).fill(-1);
  const rows = new Set<string>();
  const placeOf = stagePlaces(stageLog?.to, settings.stages);
  stageLog?.day.forEach((on, i) => {
    const c = stageLog.customer[i] ?? -1;
    if (c < 0 || on === NO_DAY) return;
    rows.add(rowKey(c, on, placeOf(i)));
    if (on < (day[c] ?? NO_DAY)) return;
    day[c] = on;
    stage[c] = placeOf(i);
  });
  return { day, stage, rows };
}

const rowKey = (customer: number, day: Day, stage: number) => `${customer} ${day} ${stage}`;
