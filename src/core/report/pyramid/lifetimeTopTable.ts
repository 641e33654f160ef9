import { TIERS } from "../../codes";
import type { Lifetime } from "../../value/lifetime";
import { lifetimeTopNote } from "./lifetimeNotes";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf, type ColumnOf } from "../table";

/** Customers listed. */
const MOST = 50;

/** The customers with the greatest lifetime value: by the one with referrals where the book tells it, else by the plain one. */
export function lifetimeTopTable(data: ReportData, lifetime: Lifetime): TableBlock {
  const { book, standing, text } = data;
  const { plain, withReferrals } = lifetime;
  const { measured, tier } = standing;
  const { id, name, referrals } = book.customers;
  const order = withReferrals?.total ?? plain?.value;
  const best = order
    ? [...measured.values.customer]
        .sort((a, b) => (order[b] ?? 0) - (order[a] ?? 0) || a - b)
        .slice(0, MOST)
    : [];
  const columns: ColumnOf<number>[] = [
    ["id", text("head.id"), "text", (c) => id[c]],
    ["name", text("head.name"), "text", (c) => name[c]],
    ["tier", text("head.tier"), "text", (c) => text(`tier.${TIERS[tier[c] ?? -1] ?? "small"}`)],
  ];
  if (plain) {
    columns.push(
      ["months", text("head.monthsCounted"), "integer", (c) => plain.months[c]],
      [
        "monthly",
        text("head.monthlyNet"),
        "money",
        (c) => (measured.net[c] ?? 0) / (plain.months[c] ?? 1),
      ],
      ["plain", text("head.plain"), "money", (c) => plain.value[c]]
    );
  }
  if (withReferrals) {
    columns.push(
      ["referrals", text("pyramid.axis.referrals"), "integer", (c) => referrals?.[c] || 0],
      ["own", text("head.ownValue"), "money", (c) => withReferrals.own[c]],
      ["referred", text("head.referredValue"), "money", (c) => withReferrals.referred[c]],
      ["withReferrals", text("head.withReferrals"), "money", (c) => withReferrals.total[c]]
    );
  }
  return tableOf({
    key: "lifetimeTop",
    title: text("pyramid.lifetimeTop"),
    ...(best.length > 0 && { note: lifetimeTopNote(data, lifetime, best.length) }),
    columns,
    items: best,
    whenEmpty: text("pyramid.noLifetime"),
    charts: [],
    autofilter: true,
  });
}
