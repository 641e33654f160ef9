import type { Book } from "../columns/book";
import { NO_DAY } from "../columns/values/cell";
import { ADVICE } from "../dwell/stallAdvice";
import type { Dwell } from "../dwell/dwell";
import type { Facts } from "../facts";
import { leadsOf } from "../followup/leads";
import { wilson } from "../math/wilson";
import type { Settings } from "../settings";
import type { Standing } from "../standing";

export const LEAST_CLOSED = 20;
/** The range holds the truth four times out of five: from P10 to P90 of the normal distribution. */
export const RANGE_SHARE = 0.8;
const RANGE_Z = 1.2815515655446004;

export type LeadRefusal = "noLeadStages" | "noAmounts" | "tooFewClosed" | "noOpenLeads";

/** One stage before the first order. */
export interface LeadStage {
  /** Index into `Settings.stages`. */
  stage: number;
  /** Open leads with an expected amount that are in it, and those amounts together. */
  leads: number;
  amount: number;
  /** Deals that have been through it: those won, and those given up in it or in a later stage before the first order. */
  won: number;
  givenUp: number;
  /** won / (won + givenUp), with its range. */
  rate: number;
  low: number;
  high: number;
  /** rate × amount */
  expected: number;
}

/** What is counted in one stage. */
interface Tally {
  leads: number;
  amount: number;
  squares: number;
  givenUp: number;
}

interface RatedStage extends LeadStage {
  variance: number;
}

export interface LeadForecast {
  stages: LeadStage[];
  expected: number;
  /** The range of all stages together. */
  low: number;
  high: number;
  /** Closed deals in all, and open leads without an expected amount, which are left out. */
  closed: number;
  withoutAmount: number;
}

/**
 * What the open leads will bring: own win rate of their stage × expected amount.
 *
 * Won is who ordered after standing in a stage before the first order, as the stage log says, or after the created date; such a deal has been through
 * all those stages. Given up is a lead for whom the clean-up proposes just that (nothing happened for `cleanUpDays` and nothing is planned); it has been
 * through its present stage and those before. All other leads are open. Customers of whom only orders are known were never leads.
 *
 * The range is expected ± z·√(Σ amount²·p(1 − p) + Σ (stage amount · half width / z)²): the luck of each deal, and what so few closed deals leave
 * unknown of the rates. p and the half width are those of Wilson's interval. It ends at 0 and at the whole amount.
 */
export function leadForecast(
  book: Book,
  facts: Facts,
  standing: Standing,
  dwell: Dwell,
  settings: Settings
): LeadForecast | { off: LeadRefusal } {
  const { expectedSales } = book.customers;
  const leadStages = settings.stages.flatMap(({ fromOrders }, k) =>
    fromOrders === undefined ? [k] : []
  );
  if (leadStages.length === 0) return { off: "noLeadStages" };
  const isLead = leadsOf(facts, standing, settings);
  const place = new Map(leadStages.map((stage, k) => [stage, k]));
  const tallies = leadStages.map((): Tally => ({ leads: 0, amount: 0, squares: 0, givenUp: 0 }));
  let [won, givenUp, withoutAmount, open] = [0, 0, 0, 0];
  for (let c = 0; c < isLead.length; c++) {
    if (isLead[c] !== 1) {
      won += Number(wasWon(book, facts, dwell, place, c));
      continue;
    }
    const tally = tallies[place.get(standing.pipeline[c] ?? -1) ?? -1];
    if (!tally) continue;
    const amount = expectedSales?.[c] ?? NaN;
    if (dwell.advice[c] === ADVICE.indexOf("giveUp")) {
      givenUp++;
      tally.givenUp++;
    } else {
      open++;
      if (!(amount > 0)) withoutAmount++;
      else {
        tally.leads++;
        tally.amount += amount;
        tally.squares += amount * amount;
      }
    }
  }
  const closed = won + givenUp;
  if (open === 0) return { off: "noOpenLeads" };
  if (open === withoutAmount) return { off: "noAmounts" };
  if (closed < LEAST_CLOSED) return { off: "tooFewClosed" };

  const stages = stageRates(leadStages, tallies, won);
  const whole = stages.reduce((sum, { amount }) => sum + amount, 0);
  const expected = stages.reduce((sum, stage) => sum + stage.expected, 0);
  const spread = RANGE_Z * Math.sqrt(stages.reduce((sum, { variance }) => sum + variance, 0));
  return {
    stages,
    expected,
    low: Math.max(0, expected - spread),
    high: Math.min(whole, expected + spread),
    closed,
    withoutAmount,
  };
}

/** Rates stage by stage; who was given up in a later stage has been through the earlier ones. */
function stageRates(leadStages: number[], tallies: Tally[], won: number): RatedStage[] {
  return tallies.map((tally, k): RatedStage => {
    const { leads, amount, squares } = tally;
    const givenUp = tallies.slice(k).reduce((sum, later) => sum + later.givenUp, 0);
    const { low, centre, high } = wilson(won, won + givenUp, RANGE_Z);
    const rate = won + givenUp > 0 ? won / (won + givenUp) : centre;
    const variance = squares * centre * (1 - centre) + (amount * ((high - low) / 2 / RANGE_Z)) ** 2;
    const stage = leadStages[k] ?? 0;
    return {
      stage,
      leads,
      amount,
      won,
      givenUp,
      rate,
      low,
      high,
      expected: rate * amount,
      variance,
    };
  });
}

/** Ordered after having been a lead that the book knew of. */
function wasWon(
  { customers }: Book,
  { perCustomer }: Facts,
  { stays }: Dwell,
  leadStage: Map<number, number>,
  c: number
): boolean {
  const ordered = perCustomer.firstDay[c] ?? NO_DAY;
  if (ordered === NO_DAY) return false;
  const created = customers.created?.[c] ?? NO_DAY;
  if (created !== NO_DAY && created < ordered) return true;
  for (let k = stays.first[c] ?? 0; k < (stays.first[c + 1] ?? 0); k++) {
    const entered = stays.entered[k] ?? NO_DAY;
    if (leadStage.has(stays.stage[k] ?? -1) && (entered === NO_DAY || entered < ordered))
      return true;
  }
  return false;
}
