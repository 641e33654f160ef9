import { TIERS, type Tier } from "../../codes";
import type { Lifetime } from "../../value/lifetime";
import { groupByCode } from "../groups";
import { lifetimeNote } from "./lifetimeNotes";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf, type ColumnOf } from "../table";

/** Lifetime values of the tiers, as sums and for a customer of each; only tiers of which somebody is ranked. */
export function lifetimeTierTable(data: ReportData, lifetime: Lifetime): TableBlock {
  const { standing, text } = data;
  const { plain, withReferrals } = lifetime;
  const sums = (values: Float64Array) =>
    groupByCode(
      standing.tier,
      TIERS,
      values.map((value) => value || 0)
    );
  const columns: ColumnOf<number>[] = [
    ["tier", text("head.tier"), "text", (k) => text(`tier.${tierAt(k)}`)],
    ["customers", text("head.customers"), "integer", (k) => groups[k]?.customers],
  ];
  const groups = sums(standing.value);
  for (const [key, values] of [
    ["plain", plain?.value],
    ["withReferrals", withReferrals?.total],
  ] as const) {
    if (!values) continue;
    const own = sums(values);
    columns.push(
      [key, text(`head.${key}`), "money", (k) => own[k]?.net],
      [
        `${key}Each`,
        text(`head.${key}Each`),
        "money",
        (k) => shareOf(own[k]?.net ?? 0, own[k]?.customers ?? 0),
      ]
    );
  }
  const ranked = new Set(Array.from(standing.measured.values.customer, (c) => standing.tier[c]));
  const told = plain !== undefined || withReferrals !== undefined;
  return tableOf({
    key: "lifetimeTiers",
    title: text("pyramid.lifetimeTiers"),
    ...(told && { note: lifetimeNote(data, lifetime) }),
    columns,
    items: told ? TIERS.map((_, k) => k).filter((k) => ranked.has(k)) : [],
    whenEmpty: ranked.size > 0 ? lifetimeNote(data, lifetime) : text("pyramid.nobodyRanked"),
    charts: [],
  });
}

const tierAt = (k: number): Tier => TIERS[k] ?? "small";
