import type { TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { tableOf } from "./table";

/** The cuts between the scores, so that anybody can check them; a dimension may have fewer, or none. */
export function cutsTable({ standing, settings, text }: ReportData): TableBlock {
  const { recency, frequency, monetary } = standing.cuts;
  const count = Math.max(recency.length, frequency.length, monetary.length);
  const percentile = settings.cuts.kind === "percentile";
  return tableOf({
    key: "cuts",
    title: text("rfm.cuts"),
    note: text(percentile ? "rfm.cutsPercentile" : "rfm.cutsFixed"),
    columns: [
      [
        "cut",
        text("head.cut"),
        "text",
        (k) =>
          percentile
            ? text("rfm.cutAt", { share: text.percent((k + 1) / (count + 1)) })
            : text("rfm.threshold", { n: k + 1 }),
      ],
      ["recency", text("column.recency"), "decimal", (k) => recency[k]],
      ["frequency", text("column.orders"), "decimal", (k) => frequency[k]],
      ["monetary", text("column.net"), "money", (k) => monetary[k]],
    ],
    items: Array.from({ length: count }, (_, k) => k),
    whenEmpty: text("rfm.noCuts"),
    charts: [],
  });
}
