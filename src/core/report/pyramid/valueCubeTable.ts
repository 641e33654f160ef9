import { CUBE_AXES, valueCube, type CubeAxis } from "../../value/valueCube";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf, type ColumnOf } from "../table";

/** Customers listed; the ranks are over all. */
const MOST = 50;

/** The value cube: who is best over repeat purchase, referrals and profit together. It needs two of them. */
export function valueCubeTable({ book, standing, text }: ReportData): TableBlock {
  const { orders, profit, values } = standing.measured;
  const who = values.customer;
  const of = (column: Float64Array) => Float64Array.from(who, (c) => column[c] ?? NaN);
  const { referrals } = book.customers;
  const axes: Partial<Record<CubeAxis, Float64Array>> = {
    repeat: Float64Array.from(who, (c) => (orders[c] ?? 0) - 1),
    ...(referrals && { referrals: of(referrals) }),
    ...(profit && { profit: of(profit.ofCustomer) }),
  };
  const known = CUBE_AXES.filter((axis) => axes[axis]);
  const absent = CUBE_AXES.filter((axis) => !axes[axis]);
  const absentNames = text.list(absent.map((axis) => text(`pyramid.axis.${axis}`)));
  const cube = valueCube(axes, who.length);
  const best = known.length > 1 ? [...cube.order.subarray(0, MOST)] : [];
  const columns: ColumnOf<number>[] = [
    ["id", text("head.id"), "text", (i) => book.customers.id[who[i] ?? -1]],
    ["name", text("head.name"), "text", (i) => book.customers.name[who[i] ?? -1]],
    ...known.flatMap((axis): ColumnOf<number>[] => [
      [
        axis,
        text(`pyramid.axis.${axis}`),
        axis === "profit" ? "money" : "integer",
        (i) => axes[axis]?.[i] || 0,
      ],
      [
        `${axis}Rank`,
        text("head.rankBy", { axis: text(`pyramid.axis.${axis}`) }),
        "integer",
        (i) => cube.ranks[axis]?.[i],
      ],
    ]),
    ["meanRank", text("head.meanRank"), "tenths", (i) => cube.meanRank[i]],
  ];
  const note = text("pyramid.cubeNote", { shown: best.length, total: who.length });
  return tableOf({
    key: "valueCube",
    title: text("pyramid.cube"),
    ...(best.length > 0 && {
      note:
        absent.length > 0
          ? text("pyramid.twoSentences", {
              first: note,
              second: text("pyramid.axesAbsent", { axes: absentNames }),
            })
          : note,
    }),
    columns,
    items: best,
    whenEmpty:
      who.length > 0
        ? text("pyramid.cubeAbsent", { axes: absentNames })
        : text("pyramid.nobodyRanked"),
    charts: [],
    autofilter: true,
  });
}
