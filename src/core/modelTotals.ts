import { RHYTHM_STATES, type RhythmState } from "./churn/ownRhythm";
import type { Day } from "./columns/values/cell";
import { NO_DAY } from "./columns/values/cell";
import { DIRECTIONS, directionSums, type Direction } from "./compare/directions";
import { countCodes } from "./countCodes";
import { STALLS } from "./dwell/dwell";
import { scoredValues } from "./judge";
import type { TimeLineMonth } from "./life/timeLine";
import type { Models } from "./models";
import { predictionTotals, type PredictionTotals } from "./predict/predictionTotals";
import { highValue } from "./value/highValue";

/** What the models beyond scores, tiers and stages come to on one day. */
export interface ModelTotals {
  /** The fewest customers who bring `highValueShare` of the net amount, and what they really bring, as a fraction. */
  highValue: { customers: number; shareOfNet: number };
  /** Over the limit of their stage, from the due-soon share on, and proposed to be given up. */
  dwell: { stalled: number; dueSoon: number; giveUp: number };
  /** Customers with at least three order days. */
  rhythm: Record<RhythmState, number>;
  /** The month that ends on the analysis date; absent without an order. */
  churn?: Pick<TimeLineMonth, "atRisk" | "churned" | "gained" | "returned" | "rate">;
  /** Customers by the way they went in the pyramid since the earlier day; absent when there was no order then. */
  comparison?: { earlier: Day } & Record<Direction, number>;
  /** Leads, and customers and leads who are due for a contact on the analysis date or before. */
  followUp: { leads: number; due: number };
  prediction: PredictionTotals;
}

export function modelTotals(models: Models): ModelTotals {
  const { dwell, rhythm, timeLine, prediction } = models;
  const stalls = countCodes(dwell.stall, STALLS);
  const month = timeLine.at(-1);
  const comparison = comparisonTotals(models);
  return {
    highValue: highValueTotals(models),
    dwell: { stalled: stalls.stalled, dueSoon: stalls.dueSoon, giveUp: sum(dwell.cleanUp) },
    rhythm: countCodes(rhythm.state, RHYTHM_STATES),
    ...(month && { churn: churnTotals(month) }),
    ...(comparison && { comparison }),
    followUp: followUpTotals(models),
    prediction: predictionTotals(prediction),
  };
}

function highValueTotals({ facts, settings, asOf }: Models): ModelTotals["highValue"] {
  const { monetary } = scoredValues(facts, asOf);
  const { members, shareOfNet } = highValue(monetary, settings.highValueShare / 100);
  return { customers: members.length, shareOfNet };
}

function churnTotals(month: TimeLineMonth): NonNullable<ModelTotals["churn"]> {
  const { atRisk, churned, gained, returned, rate } = month;
  return { atRisk, churned, gained, returned, ...(rate !== undefined && { rate }) };
}

function comparisonTotals({ comparison }: Models): ModelTotals["comparison"] {
  if (!comparison) return undefined;
  const sums = directionSums(comparison.tiers);
  const moves = Object.fromEntries(
    DIRECTIONS.map((direction, at) => [direction, sums[at]?.customers ?? 0])
  ) as Record<Direction, number>;
  return { earlier: comparison.earlier.day, ...moves };
}

function followUpTotals({ followUp, asOf }: Models): ModelTotals["followUp"] {
  const { lead, dueBy } = followUp;
  let due = 0;
  for (const day of dueBy) if (day !== NO_DAY && day <= asOf) due++;
  return { leads: sum(lead), due };
}

const sum = (flags: Uint8Array) => flags.reduce((total, flag) => total + flag, 0);
