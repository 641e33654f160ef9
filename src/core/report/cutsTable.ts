import type { CutOrigin } from "../rfm/cutDimension";
import { DIMENSIONS } from "../rfm/cuts";
import type { Text } from "../text/text";
import type { Format, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { tableOf } from "./table";

const MONETARY_HEADERS = { net: "column.net", aov: "column.aov", profit: "column.profit" } as const;

/** The cuts between the scores, so that anybody can check them; a dimension may have fewer, or none. */
export function cutsTable(data: ReportData): TableBlock {
  const { standing, text } = data;
  const { recency, frequency, monetary } = standing.cuts;
  const count = Math.max(recency.length, frequency.length, monetary.length);
  const origins = originsOf(data);
  return tableOf({
    key: "cuts",
    title: text("rfm.cuts"),
    note: cutsNote(data, origins),
    columns: [
      ["cut", text("head.cut"), "text", (k) => cutName(k, count, origins, text)],
      ["recency", text("column.recency"), countFormat(recency), (k) => recency[k]],
      ["frequency", text("column.orders"), countFormat(frequency), (k) => frequency[k]],
      ["monetary", text(MONETARY_HEADERS[standing.measured.monetary]), "money", (k) => monetary[k]],
    ],
    items: Array.from({ length: count }, (_, k) => k),
    whenEmpty: text("rfm.noCuts"),
    charts: [],
  });
}

/** Whole numbers are shown whole; what lies between two of them has one decimal. */
export function countFormat(cuts: readonly number[]): Format {
  return cuts.every(Number.isInteger) ? "integer" : "tenths";
}

/** Where cuts come from, in words for a cell. */
export function originName(origin: CutOrigin, text: Text): string {
  switch (origin.rule) {
    case "frozen":
      return text("rfm.fromReview", { day: text.date(origin.asOf) });
    case "fixed":
      return text("rfm.fromSettings");
    case "percentile":
      return text("rfm.fromBook");
  }
}

/** The origins of the dimensions that are cut. */
function originsOf({ standing }: ReportData): CutOrigin[] {
  return DIMENSIONS.filter((dimension) => standing.cuts[dimension].length > 0).map(
    (dimension) => standing.cutOrigins[dimension]
  );
}

function cutName(k: number, count: number, origins: readonly CutOrigin[], text: Text): string {
  const all = (rule: CutOrigin["rule"]) => origins.every((origin) => origin.rule === rule);
  if (all("percentile")) return text("rfm.cutAt", { share: text.percent((k + 1) / (count + 1)) });
  return text(all("fixed") ? "rfm.threshold" : "rfm.cutNumber", { n: k + 1 });
}

function cutsNote({ standing, settings, text }: ReportData, origins: readonly CutOrigin[]): string {
  if (settings.cuts.kind === "fixed") return text("rfm.cutsFixed");
  const frozen = origins.find((origin) => origin.rule === "frozen");
  if (!frozen)
    return text(settings.cuts.kind === "frozen" ? "rfm.cutsNotFrozen" : "rfm.cutsPercentile");
  const day = text.date(frozen.asOf);
  const anew = DIMENSIONS.filter(
    (dimension) =>
      standing.cuts[dimension].length > 0 && standing.cutOrigins[dimension].rule !== "frozen"
  );
  if (anew.length === 0) return text("rfm.cutsFrozen", { day });
  const names = { recency: "r", frequency: "f", monetary: "m" } as const;
  const dimensions = text.list(anew.map((dimension) => text(`dimension.${names[dimension]}`)));
  return text("rfm.cutsPartlyFrozen", { day, dimensions });
}
