import type { Models } from "../models";
import { quintileOf } from "../rfm/quintile";
import type { CutOrigin } from "../rfm/cutDimension";
import type { Standing } from "../standing";
import { joinSentences } from "../text/joinSentences";
import { segmentName, type Text } from "../text/text";
import type { Reason } from "./explanation";

type ScoreKey = "r" | "f" | "m";

/** R, F, M and the segment of a customer; nothing for one without a valid order. */
export function scoreReasons(models: Models, customer: number, text: Text): Reason[] {
  const { facts, standing, asOf } = models;
  const { perCustomer: of } = facts;
  if (of.scored[customer] !== 1) return [];
  const { measured } = standing;
  const place = measured.values.customer.indexOf(customer);
  const days = standing.recency[customer] ?? 0;
  const last = text.date(of.lastDay[customer] ?? asOf);
  const recency = text("why.recency", { last, days, asOf: text.date(asOf) });
  const outside =
    place < 0 && measured.windowFrom !== undefined
      ? text("why.outsideWindow", { day: text.date(measured.windowFrom) })
      : undefined;
  const values: Record<ScoreKey, string> = {
    r: recency,
    f: text("why.frequency", { orders: measured.orders[customer] ?? 0 }),
    m: text("why.monetary", {
      basis: text(`settings.monetary.${measured.monetary}`),
      money: text.money(measured.values.monetary[place] ?? 0),
    }),
  };
  const dimensions = (["r", "f", "m"] as const).map((dimension): Reason => {
    const score = standing[dimension][customer] ?? 0;
    return {
      key: dimension,
      label: text(`dimension.${dimension}`),
      value: score > 0 ? String(score) : "",
      because: outside
        ? joinSentences(text, recency, outside)
        : joinSentences(text, values[dimension], ruleSentence(standing, customer, dimension, text)),
    };
  });
  return [...dimensions, ...segment(models, customer, text)];
}

/** Which cuts a value has passed, and where they come from when that is not all customers of today. */
function ruleSentence(standing: Standing, customer: number, key: ScoreKey, text: Text): string {
  const why = standing.notScored[key];
  if (why) return text(`why.notScored.${why}`);
  const score = standing[key][customer] ?? 0;
  const { cuts, origin, category } = cutsFor(standing, customer, key);
  const highest = cuts.length + 1;
  const rule = text(origin.passing === "reached" ? "why.cutsFixed" : "why.cuts", {
    cuts: text.list(cuts.map((cut) => (key === "m" ? text.money(cut) : text.number(cut, 2)))),
    passed: key === "r" ? highest - score : score - 1,
    start: key === "r" ? `${highest} −` : "1 +",
    score,
  });
  const sentences = [rule];
  if (category !== undefined) sentences.push(text("why.withinCategory", { category }));
  if (origin.rule === "frozen") sentences.push(text("why.frozen", { day: text.date(origin.asOf) }));
  return joinSentences(text, ...sentences);
}

function cutsFor(
  { cuts, cutOrigins, frequencyGroups, frequencyGroupOf }: Standing,
  customer: number,
  key: ScoreKey
): { cuts: number[]; origin: CutOrigin; category?: string } {
  const group = key === "f" ? frequencyGroups?.[frequencyGroupOf?.[customer] ?? -1] : undefined;
  if (group && !group.likeAll) return group;
  const dimension = ({ r: "recency", f: "frequency", m: "monetary" } as const)[key];
  return { cuts: cuts[dimension], origin: cutOrigins[dimension] };
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
        cell: [standing.r[c], standing.f[c], standing.m[c]]
          .map((score) => quintileOf(score ?? 0, settings.bins))
          .join(""),
      }),
    },
  ];
}
