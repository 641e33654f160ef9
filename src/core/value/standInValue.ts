import type { Book } from "../columns/book";
import { CLASSES, TIERS } from "../codes";
import type { Facts } from "../facts";
import { numbersOf } from "../math/numbersOf";
import type { Measured } from "../rfm/measure";
import type { ScoredValues } from "../rfm/scoredValues";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { aToE, aToEBounds } from "./aToE";
import { pyramid } from "./pyramid";
import { valueScore, type ValueScore } from "./valueScore";

type Value = Pick<Standing, "tier" | "aToE" | "value" | "valueBasis" | "valueScore">;

/**
 * Tier, A–E class and value score. Ranked in the pyramid is who has an order in the window; who has orders, but none there, is inactive, who never had
 * used rows a prospect, and a net-zero customer has no tier. An unknown profit counts as 0. Where the book does not tell the
 * wanted value, tiers are by net amount.
 *
 * @param buyers all-time values, on which the classes look
 */
export function standInValue(
  book: Book,
  { perCustomer }: Facts,
  buyers: ScoredValues,
  measured: Measured,
  settings: Settings
): Value {
  const { length, orderCount, net, netZero, scored } = perCustomer;
  const score = scoreOf(book, measured, settings, length);
  const { basis, worth } = worthOf(measured, score, settings);
  const ranked = measured.values.customer;

  const tier = new Int8Array(length).fill(TIERS.indexOf("prospect"));
  for (let c = 0; c < length; c++) {
    if (netZero[c] === 1) tier[c] = -1;
    else if (scored[c] === 1) tier[c] = TIERS.indexOf("inactive");
  }
  const values = numbersOf(ranked, worth);
  pyramid(values, settings.tierShares).forEach(
    (own, i) => (tier[ranked[i] ?? 0] = TIERS.indexOf(own))
  );
  const value = new Float64Array(length).fill(NaN);
  ranked.forEach((c, i) => (value[c] = values[i] ?? NaN));

  const bounds = aToEBounds(buyers.frequency, buyers.monetary);
  const classes = new Int8Array(length);
  for (let c = 0; c < length; c++)
    classes[c] = CLASSES.indexOf(aToE(orderCount[c] ?? 0, net[c] ?? 0, bounds));
  return { tier, aToE: classes, value, valueBasis: basis, ...(score && { valueScore: score }) };
}

function scoreOf(
  { customers }: Book,
  { net, profit, values }: Measured,
  { valueWeights }: Settings,
  length: number
): ValueScore | undefined {
  const columns = {
    sales: net,
    ...(customers.expectedSales && { expected: customers.expectedSales }),
    ...(profit && { profit: profit.ofCustomer }),
    ...(customers.credit && { credit: customers.credit }),
    ...(customers.referrals && { reference: customers.referrals }),
  };
  return valueScore(values.customer, columns, valueWeights, length);
}

/** What customers are ordered by: what the settings want or, where the book does not tell it, the net amount. */
function worthOf(
  { net, profit }: Measured,
  score: ValueScore | undefined,
  { valueBasis }: Settings
): { basis: Settings["valueBasis"]; worth: (customer: number) => number } {
  if (valueBasis === "profit" && profit)
    return { basis: "profit", worth: (c) => profit.ofCustomer[c] || 0 };
  if (valueBasis === "score" && score)
    return { basis: "score", worth: (c) => score.ofCustomer[c] ?? 0 };
  return { basis: "net", worth: (c) => net[c] ?? 0 };
}
