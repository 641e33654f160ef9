import { quintileOf } from "../../rfm/quintile";
import { scoreGrid } from "../../rfm/scoreGrid";
import { countCodes } from "../../countCodes";
import { categoryCutsTable } from "./categoryCutsTable";
import { cutsTable } from "../cutsTable";
import { DIMENSION_COLORS, HEAT_COLORS } from "../palette";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf, type ColumnOf } from "../table";

/** Of five scores these and those above count as high, these and those below as low; of fewer the ones that stand for them. */
const HIGH = 4;
const LOW = 2;

const scoresOf = ({ settings }: ReportData): number[] =>
  Array.from({ length: settings.bins }, (_, k) => k + 1);

/** Where the customers are in the R×F plane, how the scores are spread, and where the cuts lie. */
export function rfmReport(data: ReportData): Report {
  const { standing, settings } = data;
  const cells = scoreGrid(standing, settings.bins, standing.measured.net).customers;
  return {
    key: "rfm",
    title: data.text("report.rfm"),
    asOf: data.asOf,
    finding: finding(data, cells),
    tables: [
      heatMap(data, cells),
      distributions(data),
      cutsTable(data),
      ...(data.settings.frequencyWithinCategory ? [categoryCutsTable(data)] : []),
    ],
  };
}

function finding(data: ReportData, cells: number[][]): string {
  const { standing, settings, totals, text } = data;
  const { values, windowFrom } = standing.measured;
  const scored = values.customer.length;
  if (scored === 0 && totals.customers.scored > 0 && windowFrom !== undefined)
    return text("rfm.findingNoneInWindow", { day: text.date(windowFrom) });
  if (standing.notScored.r || standing.notScored.f || scored === 0) {
    return text("rfm.findingNotScored", { scored });
  }
  const scores = scoresOf(data);
  const highF = scores.filter((score) => quintileOf(score, settings.bins) >= HIGH);
  const lowR = scores.filter((score) => quintileOf(score, settings.bins) <= LOW);
  const count = (r: readonly number[], f: readonly number[]) =>
    r.reduce((sum, row) => sum + f.reduce((s, column) => s + (cells[row]?.[column] ?? 0), 0), 0);
  const frequent = count(scores, highF);
  const slipping = count(lowR, highF);
  const names = { high: rangeOf(highF), low: rangeOf(lowR) };
  if (frequent === 0) return text("rfm.findingNoneFrequent", { high: names.high });
  if (slipping === 0) return text("rfm.findingNoneSlipping", { frequent, high: names.high });
  return text("rfm.finding", { frequent, slipping, ...names });
}

/** `4–5`, or `3` alone. */
function rangeOf(scores: readonly number[]): string {
  const [first, last] = [scores[0], scores.at(-1)];
  return first === last ? String(first) : `${first}–${last}`;
}

function heatMap(data: ReportData, cells: number[][]): TableBlock {
  const { standing, text } = data;
  const scores = scoresOf(data);
  const anybody = scores.some((r) => scores.some((f) => (cells[r]?.[f] ?? 0) > 0));
  const { windowFrom, values } = standing.measured;
  return tableOf({
    key: "heatMap",
    title: text("rfm.heatMap"),
    note:
      windowFrom === undefined
        ? text("rfm.heatMapNote")
        : text("rfm.heatMapWindow", { day: text.date(windowFrom), scored: values.customer.length }),
    columns: [
      ["r", text("head.rByF"), "text", (r) => text("rfm.rScore", { score: r })],
      ...scores.map((f): ColumnOf<number> => [
        `f${f}`,
        text("rfm.fScore", { score: f }),
        "integer",
        (r) => cells[r]?.[f] ?? 0,
      ]),
    ],
    items: anybody ? [...scores].reverse() : [],
    whenEmpty: text("rfm.noScores"),
    charts: [],
    colorScale: { columns: scores.map((f) => `f${f}`), ...HEAT_COLORS },
  });
}

function distributions(data: ReportData): TableBlock {
  const { standing, settings, text } = data;
  const dimensions = ["r", "f", "m"] as const;
  const scores = scoresOf(data);
  const counts = new Map(
    dimensions.map((d) => [d, countCodes(standing[d], ["", ...scores.map(String)])])
  );
  const countOf = (d: "r" | "f" | "m", score: number) => counts.get(d)?.[String(score)] ?? 0;
  const anybody = dimensions.some((d) => scores.some((score) => countOf(d, score) > 0));
  const onMap = settings.bins < 5 && settings.segmentModel !== "eight";
  return tableOf({
    key: "distributions",
    title: text("rfm.distributions"),
    note: text(
      onMap ? `rfm.distributionsOf${settings.bins === 3 ? 3 : 4}` : "rfm.distributionsNote"
    ),
    columns: [
      ["score", text("head.score"), "text", (score) => text("rfm.score", { score })],
      ...dimensions.map((d): ColumnOf<number> => [
        d,
        text(`dimension.${d}`),
        "integer",
        (score) => countOf(d, score),
      ]),
    ],
    items: anybody ? scores : [],
    whenEmpty: text("rfm.noScores"),
    charts: [
      {
        key: "scores",
        type: "columnClustered",
        title: text("rfm.distributionChart"),
        category: "score",
        categoryAxisTitle: text("head.score"),
        valueAxisTitle: text("head.customers"),
        series: dimensions.map((d) => ({ column: d, color: DIMENSION_COLORS[d] })),
      },
    ],
  });
}
