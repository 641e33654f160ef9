import type { Models } from "../models";
import { averageOrderValue } from "../value/aToE";
import { segmentName, type Text } from "../text/text";
import type { Reason } from "./explanation";

/** R, F, M and the segment of a customer; nothing for one without a valid order. */
export function scoreReasons(models: Models, customer: number, text: Text): Reason[] {
  const { facts, standing, settings, asOf } = models;
  const { perCustomer: of } = facts;
  if (of.scored[customer] !== 1) return [];
  const days = standing.recency[customer] ?? 0;
  const orders = of.orderCount[customer] ?? 0;
  const money = moneyOf(models, customer);
  const last = text.date(of.lastDay[customer] ?? asOf);
  const values = {
    r: text("why.recency", { last, days, asOf: text.date(asOf) }),
    f: text("why.frequency", { orders }),
    m: text("why.monetary", {
      basis: text(`settings.monetary.${settings.monetary}`),
      money: text.money(money),
    }),
  };
  const cuts = {
    r: standing.cuts.recency,
    f: standing.cuts.frequency,
    m: standing.cuts.monetary,
  };
  const own = { r: standing.r[customer], f: standing.f[customer], m: standing.m[customer] };
  const dimensions = (["r", "f", "m"] as const).map((dimension): Reason => {
    const score = own[dimension] ?? 0;
    const why = standing.notScored[dimension];
    const rule = why
      ? text(`why.notScored.${why}`)
      : text(settings.cuts.kind === "fixed" ? "why.cutsFixed" : "why.cuts", {
          cuts: text.list(cuts[dimension].map((cut) => text.money(cut))),
          passed: dimension === "r" ? cuts.r.length + 1 - score : score - 1,
          start: dimension === "r" ? `${cuts.r.length + 1} −` : "1 +",
          score,
        });
    return {
      key: dimension,
      label: text(`dimension.${dimension}`),
      value: score > 0 ? String(score) : "",
      because: `${values[dimension]} ${rule}`,
    };
  });
  return [...dimensions, ...segment(models, customer, text)];
}

function moneyOf({ facts, settings }: Models, customer: number): number {
  const net = facts.perCustomer.net[customer] ?? 0;
  return settings.monetary === "aov"
    ? averageOrderValue(net, facts.perCustomer.orderCount[customer] ?? 1)
    : net;
}

function segment({ standing, settings }: Models, c: number, text: Text): Reason[] {
  const code = standing.segmentCodes[standing.segment[c] ?? -1];
  if (code === undefined) return [];
  return [
    {
      key: "segment",
      label: text("column.segment"),
      value: segmentName(code, text),
      because: text(`why.segment.${settings.segmentModel}`, {
        cell: `${standing.r[c]}${standing.f[c]}${standing.m[c]}`,
      }),
    },
  ];
}
