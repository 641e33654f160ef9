import { NO_DAY } from "../columns/values/cell";
import type { Standing } from "../standing";
import type { ContactClock } from "./contactClock";

/** Why a customer is stalled; `unknown` where the book tells of no contacts at all. */
export const STALL_REASONS = [
  "notVisited",
  "handledBadly",
  "deadPiece",
  "fewContacts",
  "unknown",
] as const;
export type StallReason = (typeof STALL_REASONS)[number];

/** Try harder (攻坚) or give up (放弃). */
export const ADVICE = ["pursue", "giveUp"] as const;
export type Advice = (typeof ADVICE)[number];

/** So many contacts without a move say that more of the same will not help. */
export const MANY_CONTACTS = 3;

/**
 * The first that fits: no contact since the stage was entered is not visited; three contacts or more without a move is handled badly; `longStay`
 * days and more is a dead piece; else one or two contacts are too few to tell.
 *
 * @param contacts contacts since the stage was entered; `undefined` when the book tells of none at all
 */
export function stallReason(
  contacts: number | undefined,
  daysInStage: number,
  longStay: number
): StallReason {
  if (contacts === undefined) return "unknown";
  if (contacts === 0) return "notVisited";
  if (contacts >= MANY_CONTACTS) return "handledBadly";
  return daysInStage >= longStay ? "deadPiece" : "fewContacts";
}

/** What is to be said of those who do not move; one entry a customer, in the order of `Book.customers`. */
export interface StallAdvice {
  /** Index into STALL_REASONS; -1 for those who are not stalled. */
  reason: Int8Array;
  /** 1: giving up is proposed. */
  cleanUp: Uint8Array;
  /** Index into ADVICE; -1 for those who are neither stalled nor to be given up. */
  advice: Int8Array;
}

interface Stay {
  days: Int32Array;
  limit: Int32Array;
  /** 1: over the limit. */
  stalled: (customer: number) => boolean;
  contacts: ContactClock;
  /** 1: nothing is to be advised any more. */
  givenUp: Uint8Array;
  planned: Int32Array;
}

/**
 * Reasons and advice for those who do not move.
 *
 * Giving up is proposed after `cleanUpDays` without a stage change, a contact or an order, in stages that have a limit: who is in a stage without
 * one has arrived. Where the book tells of no contacts the other two decide. The advice is to give up where that is proposed and nothing is
 * planned, and to pursue all others who are stalled. Who is given up already is not asked about again.
 */
export function adviseStalled(
  { days, limit, stalled, contacts, givenUp, planned }: Stay,
  { recency }: Standing,
  cleanUpDays: number
): StallAdvice {
  const { length } = days;
  const reason = new Int8Array(length).fill(-1);
  const cleanUp = new Uint8Array(length);
  const advice = new Int8Array(length).fill(-1);
  const longAgo = (since: number | undefined) =>
    since === undefined || since < 0 || since >= cleanUpDays;
  for (let c = 0; c < length; c++) {
    const inStage = days[c] ?? -1;
    if (stalled(c)) {
      const known = contacts.known ? contacts.sinceEntry[c] : undefined;
      reason[c] = STALL_REASONS.indexOf(stallReason(known, inStage, cleanUpDays));
      advice[c] = ADVICE.indexOf("pursue");
    }
    const quiet = inStage >= cleanUpDays && longAgo(contacts.days[c]) && longAgo(recency[c]);
    if (!quiet || (limit[c] ?? -1) < 0 || givenUp[c] === 1) continue;
    cleanUp[c] = 1;
    if (planned[c] === NO_DAY) advice[c] = ADVICE.indexOf("giveUp");
  }
  return { reason, cleanUp, advice };
}
