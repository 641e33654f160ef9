import { serviceSplit } from "../../value/serviceSplit";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { shareOf, tableOf } from "../table";

/** The 20 / 60 / 20 service split with its real shares: by profit where the book tells it, else by net amount. */
export function serviceTable({ standing, text }: ReportData): TableBlock {
  const { net, profit, values } = standing.measured;
  const worth = (c: number) => (profit ? profit.ofCustomer[c] || 0 : (net[c] ?? 0));
  const groups = serviceSplit(Float64Array.from(values.customer, worth), profit !== undefined);
  const whole = groups.reduce((sum, { value }) => sum + value, 0);
  return tableOf({
    key: "service",
    title: text("pyramid.service"),
    note: text(profit ? "pyramid.serviceByProfit" : "pyramid.serviceByNet"),
    columns: [
      ["code", text("head.service"), "text", ({ group }) => text(`pyramid.service.${group}`)],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      [
        "share",
        text("head.customerShare"),
        "percent",
        ({ customers }) => shareOf(customers, values.customer.length),
      ],
      ["value", text(profit ? "head.profit" : "head.net"), "money", ({ value }) => value],
      [
        "valueShare",
        text(profit ? "head.profitShare" : "head.netShare"),
        "percent",
        ({ value }) => shareOf(value, whole),
      ],
    ],
    items: values.customer.length > 0 ? groups : [],
    whenEmpty: text("pyramid.nobodyRanked"),
    charts: [],
  });
}
