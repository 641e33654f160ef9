import { TIERS, type Tier } from "../../codes";
import { mean } from "../../math/mean";
import { isSmallBook } from "../../value/pyramid";
import { groupByCode, tierGroups } from "../groups";
import { groupColumns } from "../groupTable";
import { NEUTRAL_COLOR, TIER_COLORS } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf } from "../table";

/** Customers and money of each tier of the pyramid, and what a customer of it brings. */
export function tierTable(data: ReportData): TableBlock {
  const { book, standing, asOf, text } = data;
  const { satisfaction } = book.customers;
  const { profit } = standing.measured;
  const groups = tierGroups(data);
  const earned =
    profit &&
    groupByCode(
      standing.tier,
      TIERS,
      profit.ofCustomer.map((own) => own || 0)
    );
  const chart = (column: "share" | "netShare", valueAxisTitle: string, title: string) => ({
    key: column,
    type: "barClustered" as const,
    title,
    category: "code",
    categoryAxisTitle: text("head.tier"),
    valueAxisTitle,
    series: [{ column, color: NEUTRAL_COLOR }],
    pointColors: TIERS.map((code) => TIER_COLORS[code]),
  });
  return tableOf({
    key: "tiers",
    title: text("pyramid.tiers"),
    note: noteOf(data),
    columns: [
      ...groupColumns(data, text("head.tier"), (code: Tier) => text(`tier.${code}`), groups),
      [
        "perCustomer",
        text("head.netPerCustomer"),
        "money",
        (group) => shareOf(group.net, group.customers),
      ],
      ...(earned
        ? [
            [
              "profit",
              text("head.profit"),
              "money",
              ({ code }: { code: Tier }) => earned[TIERS.indexOf(code)]?.net,
            ] as const,
          ]
        : []),
      ...(satisfaction
        ? [
            [
              "satisfaction",
              text("pyramid.meanSatisfaction"),
              "decimal",
              ({ code }: { code: Tier }) =>
                meanIn(satisfaction, standing.tier, TIERS.indexOf(code)),
            ] as const,
          ]
        : []),
    ],
    items: groups.some(({ customers }) => customers > 0) ? groups : [],
    whenEmpty: text("overview.noCustomers"),
    charts: [
      chart(
        "share",
        text("head.customerShare"),
        text("pyramid.customerChart", { day: text.date(asOf) })
      ),
      chart(
        "netShare",
        text("head.netShare"),
        text("pyramid.moneyChart", { day: text.date(asOf) })
      ),
    ],
  });
}

/** Mean of the customers of one code who have a number; undefined where nobody has. */
function meanIn(values: Float64Array, codes: Int8Array, code: number): number | undefined {
  const known = values.filter((value, c) => codes[c] === code && !Number.isNaN(value));
  return known.length > 0 ? mean(known) : undefined;
}

/** By what the tiers are cut and where, and who is inactive. */
function noteOf({ standing, settings, text }: ReportData): string {
  const { windowFrom, values } = standing.measured;
  const { top, large, medium } = settings.tierShares;
  const by = text(`pyramid.by.${standing.valueBasis}`);
  const share = (percent: number) => text.percent(percent / 100);
  const rule = isSmallBook(values.customer.length)
    ? text("pyramid.tiersNoteSmall", { by })
    : text("pyramid.tiersNote", {
        by,
        top: share(top),
        large: share(large),
        medium: share(medium),
      });
  if (windowFrom === undefined) return rule;
  return text("pyramid.twoSentences", {
    first: rule,
    second: text("pyramid.inactiveNote", { day: text.date(windowFrom) }),
  });
}
