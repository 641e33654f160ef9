import { TIERS } from "../codes";
import type { Facts } from "../facts";
import type { Notice } from "../problem";
import type { Settings } from "../settings";
import type { Standing } from "../standing";

const DIMENSIONS = { r: "recency", f: "frequency", m: "monetary" } as const;
const DIMENSION_CODES = ["r", "f", "m"] as const;

/** What is worth telling about scores and value: who and what could not be scored, and what stands in for a wanted number. */
export function scoreNotices(facts: Facts, standing: Standing, settings: Settings): Notice[] {
  if (!facts.perCustomer.scored.includes(1)) return [];
  return [
    ...outsideWindow(standing),
    ...DIMENSION_CODES.flatMap((dimension) => dimensionNotices(standing, dimension)),
    ...standIns(standing, settings),
  ];
}

function outsideWindow({ measured, tier }: Standing): Notice[] {
  if (measured.windowFrom === undefined) return [];
  const inactive = TIERS.indexOf("inactive");
  const count = tier.reduce((sum, own) => sum + Number(own === inactive), 0);
  return count > 0 ? [{ kind: "outsideWindow", count, day: measured.windowFrom }] : [];
}

/** Why nobody has a score, or which scores nobody has. */
function dimensionNotices(standing: Standing, dimension: "r" | "f" | "m"): Notice[] {
  const count = standing.measured.values.customer.length;
  const why = standing.notScored[dimension];
  if (why) return [{ kind: "dimensionNotScored", count, facts: { dimension, why } }];
  const present = new Set(standing[dimension]);
  const bins = standing.cuts[DIMENSIONS[dimension]].length + 1;
  const scores = Array.from({ length: bins }, (_, k) => (dimension === "r" ? bins - k : k + 1));
  return scores
    .filter((score) => !present.has(score))
    .map((score) => ({ kind: "emptyScore", count, facts: { dimension, score } }));
}

/** Profit or a score was wanted that the book does not tell; rows that tell no profit while others do. */
function standIns(
  { measured, valueBasis }: Standing,
  { monetary, valueBasis: wanted }: Settings
): Notice[] {
  const notices: Notice[] = [];
  const { profit, orders } = measured;
  const buyers = orders.reduce((sum, count) => sum + Number(count > 0), 0);
  const wantsProfit = monetary === "profit" || wanted === "profit";
  if (wantsProfit && !profit) notices.push({ kind: "noProfit", count: buyers });
  if (profit && profit.gaps > 0) notices.push({ kind: "profitGaps", count: profit.gaps });
  if (wanted === "score" && valueBasis !== "score")
    notices.push({ kind: "noValueScore", count: buyers });
  return notices;
}
