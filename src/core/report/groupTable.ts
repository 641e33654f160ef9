import type { CodeGroup } from "./groups";
import { NEUTRAL_COLOR } from "./palette";
import type { ChartSpec } from "./report";
import type { ReportData } from "./reportData";
import { shareOf, type ColumnOf } from "./table";

/** Name, customers, net amount and both shares of the groups of one table. */
export function groupColumns<Code extends string>(
  { text }: ReportData,
  header: string,
  name: (code: Code) => string,
  groups: readonly CodeGroup<Code>[]
): ColumnOf<CodeGroup<Code>>[] {
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const net = groups.reduce((sum, group) => sum + group.net, 0);
  return [
    ["code", header, "text", ({ code }) => name(code)],
    ["customers", text("head.customers"), "integer", (group) => group.customers],
    [
      "share",
      text("head.customerShare"),
      "percent",
      (group) => shareOf(group.customers, customers),
    ],
    ["net", text("head.net"), "money", (group) => group.net],
    ["netShare", text("head.netShare"), "percent", (group) => shareOf(group.net, net)],
  ];
}

/** Customers of each group as columns or bars. */
export function customersChart(
  { text }: ReportData,
  key: string,
  own: Pick<ChartSpec, "title" | "categoryAxisTitle"> & Partial<ChartSpec>
): ChartSpec {
  return {
    key,
    type: "columnClustered",
    category: "code",
    valueAxisTitle: text("head.customers"),
    series: [{ column: "customers", color: NEUTRAL_COLOR }],
    ...own,
  };
}
