import { CLASSES, TIERS } from "../codes";
import { scoredValues } from "../judge";
import type { Models } from "../models";
import type { Text } from "../text/text";
import { aToEBounds, averageOrderValue } from "../value/aToE";
import type { Reason } from "./explanation";

/** Tier and A–E class of a customer. */
export function valueReasons(models: Models, customer: number, text: Text): Reason[] {
  return [...tier(models, customer, text), ...classOf(models, customer, text)];
}

function tier(models: Models, c: number, text: Text): Reason[] {
  const { facts, standing } = models;
  const code = TIERS[standing.tier[c] ?? -1];
  if (!code) return [];
  const scored = facts.perCustomer.scored[c] === 1;
  return [
    {
      key: "tier",
      label: text("column.tier"),
      value: text(`tier.${code}`),
      because: scored ? rankSentence(models, c, text) : text("why.noOrder"),
    },
  ];
}

function rankSentence({ standing, settings }: Models, c: number, text: Text): string {
  const { value, valueBasis, measured } = standing;
  const own = value[c] ?? NaN;
  if (Number.isNaN(own) && measured.windowFrom !== undefined)
    return text("why.outsideWindow", { day: text.date(measured.windowFrom) });
  const { top, large, medium } = settings.tierShares;
  return text("why.tier", {
    basis: text(`settings.valueBasis.${valueBasis}`),
    value: text.money(own),
    rank: 1 + value.reduce((above, other) => above + Number(other > own), 0),
    of: measured.values.customer.length,
    top: text.percent(top / 100),
    large: text.percent(large / 100),
    medium: text.percent(medium / 100),
  });
}

function classOf({ facts, standing, asOf }: Models, c: number, text: Text): Reason[] {
  const code = CLASSES[standing.aToE[c] ?? -1];
  if (!code) return [];
  const orders = facts.perCustomer.orderCount[c] ?? 0;
  const { frequency, monetary } = scoredValues(facts, asOf);
  const bounds = aToEBounds(frequency, monetary);
  const because =
    orders === 0
      ? text("why.noOrder")
      : text("why.class", {
          aov: text.money(averageOrderValue(facts.perCustomer.net[c] ?? 0, orders)),
          median: text.money(bounds.aov),
          orders,
          often: bounds.orders,
        });
  return [{ key: "aToE", label: text("column.aToE"), value: text(`class.${code}`), because }];
}
