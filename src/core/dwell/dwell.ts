import type { Book } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { contactClock, type ContactClock } from "./contactClock";
import { givenUp } from "./givenUp";
import { stageLimit } from "./limits";
import { adviseStalled, type StallAdvice } from "./stallAdvice";
import { stageEvents } from "./stageEvents";
import { stageStays } from "./stageStays";
import type { StageStays } from "./stayList";

export const STALLS = ["none", "dueSoon", "stalled"] as const;
export type Stall = (typeof STALLS)[number];

/** How long each customer has been in the present stage; one entry a customer, in the order of `Book.customers`. */
export interface Dwell extends StallAdvice {
  /** Everybody's way through the stages, on which the rest stands. */
  stays: StageStays;
  /** Rows of the stage log that tell nothing (`stageEvents`). */
  logRowsPassedOver: number;
  /** Whole days since the stage was entered, 0 on the day itself; -1 when no date tells. Only a stage change sets it back. */
  days: Int32Array;
  /** Days in the present stage over all visits, today's included: at least `days`; -1 when `days` is. */
  cumulative: Int32Array;
  /** 1: the stage's own day is unknown and the created date stands in for it. */
  estimated: Uint8Array;
  /** The limit of the present stage in days; -1 when it has none. */
  limit: Int32Array;
  /** Index into STALLS. Always "none" without days, without a limit, and for who is given up. */
  stall: Uint8Array;
  contacts: ContactClock;
  /** 1: the user has given the customer up (`givenUp`). */
  givenUp: Uint8Array;
  /** Due day of the next action where it is after `asOf`; NO_DAY elsewhere. */
  planned: Int32Array;
}

/**
 * Dwell in the present pipeline stage at `asOf`: stalled is over the limit, due soon from `dueSoonShare` percent of it up to and including it.
 */
export function measureDwell(
  book: Book,
  facts: Facts,
  standing: Standing,
  settings: Settings,
  asOf: Day
): Dwell {
  const { length, dueDate } = book.customers;
  const events = stageEvents(book.stageLog, facts, settings.stages, asOf);
  const stays = stageStays(book, facts, standing, events, settings, asOf);
  const limits = settings.stages.map(({ code }) => stageLimit(settings, code));
  const dwell: Omit<Dwell, keyof StallAdvice> = {
    stays,
    logRowsPassedOver: events.passedOver,
    days: new Int32Array(length).fill(-1),
    cumulative: new Int32Array(length).fill(-1),
    estimated: new Uint8Array(length),
    limit: new Int32Array(length).fill(-1),
    stall: new Uint8Array(length),
    contacts: contactClock(book, stays, asOf),
    givenUp: givenUp(book.customers),
    planned: new Int32Array(length).fill(NO_DAY),
  };
  for (let c = 0; c < length; c++) {
    const limit = limits[standing.pipeline[c] ?? -1];
    if (limit !== undefined) dwell.limit[c] = limit;
    const due = dueDate?.[c] ?? NO_DAY;
    if (due > asOf) dwell.planned[c] = due;
    const present = (stays.first[c + 1] ?? 0) - 1;
    dwell.estimated[c] = stays.estimated[present] ?? 0;
    const entered = stays.entered[present] ?? NO_DAY;
    if (entered === NO_DAY) continue;
    const days = asOf - entered;
    dwell.days[c] = days;
    dwell.cumulative[c] = days + earlierVisits(stays, stays.first[c] ?? 0, present);
    if (dwell.givenUp[c] === 1) continue;
    dwell.stall[c] = STALLS.indexOf(stallOf(days, limit, settings.dueSoonShare));
  }
  const over = STALLS.indexOf("stalled");
  const stalled = (c: number) => dwell.stall[c] === over;
  return { ...dwell, ...adviseStalled({ ...dwell, stalled }, standing, settings.cleanUpDays) };
}

/** Days of the dated stays before this one in the same stage. */
function earlierVisits({ stage, entered, left }: StageStays, from: number, present: number) {
  let days = 0;
  for (let s = from; s < present; s++) {
    const came = entered[s] ?? NO_DAY;
    const went = left[s] ?? NO_DAY;
    if (stage[s] === stage[present] && came !== NO_DAY && went !== NO_DAY) days += went - came;
  }
  return days;
}

function stallOf(days: number, limit: number | undefined, dueSoonShare: number): Stall {
  if (limit === undefined) return "none";
  if (days > limit) return "stalled";
  return 100 * days >= dueSoonShare * limit ? "dueSoon" : "none";
}
