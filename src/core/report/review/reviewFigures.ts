import { STATUSES, type Status, TIERS } from "../../codes";
import type { Facts } from "../../facts";
import { round6 } from "../../math/round6";
import type { Standing } from "../../standing";
import { countCodes } from "../../countCodes";
import { comparedWith, nothingBefore } from "../comparedWith";
import { EARLIER_COLOR, NEUTRAL_COLOR } from "../palette";
import type { Format, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, shareOf, tableOf } from "../table";

/** One figure on the two days; `then` is absent when there is no earlier day to compare. */
interface Figure {
  name: string;
  then?: number | undefined;
  now: number;
}

interface Day {
  facts: Facts;
  standing: Standing;
}

/** How many there are. */
export function countTable(data: ReportData): TableBlock {
  const { text } = data;
  return figureTable(data, "integer", {
    key: "counts",
    title: text("review.counts"),
    note: data.comparison ? comparedWith(data) : nothingBefore(data),
    items: figures(data, [
      [text("head.buyers"), ({ facts }) => sumOf(facts.perCustomer.scored)],
      [text("review.topCustomers"), ({ standing }) => countCodes(standing.tier, TIERS).top],
      [text("review.ordersSoFar"), ({ facts }) => facts.orders.length],
    ]),
  });
}

/** What they brought. */
export function moneyTable(data: ReportData): TableBlock {
  const { text } = data;
  return figureTable(data, "money", {
    key: "money",
    title: text("review.money"),
    items: figures(data, [
      [text("review.netSoFar"), ({ facts }) => facts.net],
      [text("head.aov"), ({ facts }) => facts.net / facts.orders.length],
      [text("head.netPerCustomer"), ({ facts }) => facts.net / sumOf(facts.perCustomer.scored)],
    ]),
  });
}

/** Customers by activity status on the two days. */
export function statusTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const items = figures(
    data,
    STATUSES.map((name) => [text(`status.${name}`), inStatus(name)] as const)
  );
  return {
    ...figureTable(data, "integer", {
      key: "statuses",
      title: text("overview.byStatus"),
      header: text("head.status"),
      items,
    }),
    charts:
      items.length > 0
        ? [
            {
              key: "statuses",
              type: "columnClustered",
              title: text("review.statusChart"),
              category: "figure",
              categoryAxisTitle: text("head.status"),
              valueAxisTitle: text("head.customers"),
              series: [
                ...(comparison ? [{ column: "then", color: EARLIER_COLOR }] : []),
                { column: "now", color: NEUTRAL_COLOR },
              ],
            },
          ]
        : [],
  };
}

/** None without a customer who has an order. */
function figures(
  { comparison, facts, standing }: ReportData,
  list: (readonly [name: string, value: (day: Day) => number])[]
): Figure[] {
  if (facts.orders.length === 0) return [];
  return list.map(([name, value]) => ({
    name,
    then: comparison && value(comparison),
    now: value({ facts, standing }),
  }));
}

function figureTable(
  { comparison, asOf, text }: ReportData,
  format: Format,
  {
    header,
    ...table
  }: Pick<TableBlock, "key" | "title" | "note"> & {
    header?: string;
    items: Figure[];
  }
): TableBlock {
  const earlier = comparison && text.date(comparison.earlier.day);
  const columns: ColumnOf<Figure>[] = [
    ["figure", header ?? text("review.figure"), "text", ({ name }) => name],
    ["then", earlier ?? text("review.then"), format, ({ then }) => then],
    ["now", text.date(asOf), format, ({ now }) => now],
    ["difference", text("review.difference"), format, difference],
    [
      "change",
      text("review.change"),
      "percent",
      (figure) => shareOf(difference(figure) ?? 0, figure.then ?? 0),
    ],
  ];
  return tableOf<Figure>({
    ...table,
    columns,
    whenEmpty: text("overview.noBuyers"),
    charts: [],
  });
}

const difference = ({ then, now }: Figure) => (then === undefined ? undefined : round6(now - then));

const inStatus =
  (status: Status) =>
  ({ standing }: Day) =>
    countCodes(standing.status, STATUSES)[status];

const sumOf = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);
