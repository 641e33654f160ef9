import { countCodes } from "./countCodes";
import { orderLadder } from "./life/orderLadder";
import { CLASSES, RELATIONSHIPS, STATUSES, TIERS } from "./codes";
import { modelTotals } from "./modelTotals";
import type { Models } from "./models";
import type { ScoreCounts } from "./bookTotals";
import type { ReviewTotals } from "./review";

const SCORES = ["1", "2", "3", "4", "5"] as const;

/** Totals of one review: codes, counts and sums in full precision. Everything is 0 for an empty book. */
export function reviewTotals(models: Models): ReviewTotals {
  const { book, facts, standing, settings, asOf } = models;
  const { perCustomer } = facts;
  const scored = sum(perCustomer.scored);
  const netZero = sum(perCustomer.netZero);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = orderLadder(
    perCustomer.orderCount
  ).reached;
  return {
    asOf,
    rows: {
      orders: { total: book.orders?.length ?? 0, used: facts.used, leftOut: facts.leftOut },
    },
    customers: {
      total: book.customers.length,
      scored,
      prospects: book.customers.length - scored - netZero,
      netZero,
    },
    orders: facts.orders.length,
    net: facts.net,
    cuts: standing.cuts,
    scores: {
      r: countScores(standing.r),
      f: countScores(standing.f),
      m: countScores(standing.m),
    },
    segments: countCodes(standing.segment, standing.segmentCodes),
    tiers: countCodes(standing.tier, TIERS),
    status: countCodes(standing.status, STATUSES),
    pipeline: countCodes(
      standing.pipeline,
      settings.stages.map(({ code }) => code)
    ),
    relationship: countCodes(standing.relationship, RELATIONSHIPS),
    aToE: countCodes(standing.aToE, CLASSES),
    ladder: { "1": first, "2": second, "3": third, "4": fourth, "5": fifth },
    ...modelTotals(models),
  };
}

function countScores(column: Uint8Array): ScoreCounts {
  const blankOrScore = countCodes(column, ["0", ...SCORES]);
  const { "1": one, "2": two, "3": three, "4": four, "5": five } = blankOrScore;
  return { "1": one, "2": two, "3": three, "4": four, "5": five };
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}
