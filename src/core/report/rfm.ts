import { cutsTable } from "./cutsTable";
import { HEAT_COLORS, NEUTRAL_COLOR } from "./palette";
import type { Report, TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { tableOf, type ColumnOf } from "./table";

const SCORES = [1, 2, 3, 4, 5] as const;
type Score = (typeof SCORES)[number];
/** From here on a score counts as high, up to here as low. */
const HIGH = 4;
const LOW = 2;

/** Where the customers are in the R×F plane, how the scores are spread, and where the cuts lie. */
export function rfmReport(data: ReportData): Report {
  const cells = countCells(data);
  return {
    key: "rfm",
    title: data.text("report.rfm"),
    asOf: data.asOf,
    finding: finding(data, cells),
    tables: [heatMap(data, cells), distributions(data), cutsTable(data)],
  };
}

/** `cells[r][f]`: customers with these scores; a blank score is 0 and counts nowhere else. */
function countCells({ standing }: ReportData): number[][] {
  const cells = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
  standing.r.forEach((r, c) => {
    const row = cells[r];
    const f = standing.f[c] ?? 0;
    if (row) row[f] = (row[f] ?? 0) + 1;
  });
  return cells;
}

function finding({ standing, totals, text }: ReportData, cells: number[][]): string {
  const { scored } = totals.customers;
  if (standing.notScored.r || standing.notScored.f || scored === 0) {
    return text("rfm.findingNotScored", { scored });
  }
  const count = (fits: (r: number, f: number) => boolean) =>
    SCORES.reduce(
      (sum, r) => sum + SCORES.reduce((s, f) => s + (fits(r, f) ? (cells[r]?.[f] ?? 0) : 0), 0),
      0
    );
  const frequent = count((_, f) => f >= HIGH);
  const slipping = count((r, f) => f >= HIGH && r <= LOW);
  if (frequent === 0) return text("rfm.findingNoneFrequent");
  return text(slipping > 0 ? "rfm.finding" : "rfm.findingNoneSlipping", { frequent, slipping });
}

function heatMap({ text }: ReportData, cells: number[][]): TableBlock {
  const rows = [...SCORES].reverse();
  const anybody = SCORES.some((r) => SCORES.some((f) => (cells[r]?.[f] ?? 0) > 0));
  return tableOf({
    key: "heatMap",
    title: text("rfm.heatMap"),
    note: text("rfm.heatMapNote"),
    columns: [
      ["r", text("head.rByF"), "text", (r) => text("rfm.rScore", { score: r })],
      ...SCORES.map((f): ColumnOf<number> => [
        `f${f}`,
        text("rfm.fScore", { score: f }),
        "integer",
        (r) => cells[r]?.[f] ?? 0,
      ]),
    ],
    items: anybody ? rows : [],
    whenEmpty: text("rfm.noScores"),
    charts: [],
    colorScale: { columns: SCORES.map((f) => `f${f}`), ...HEAT_COLORS },
  });
}

function distributions({ totals, text }: ReportData): TableBlock {
  const dimensions = ["r", "f", "m"] as const;
  const anybody = dimensions.some((d) => SCORES.some((score) => totals.scores[d][score] > 0));
  return tableOf({
    key: "distributions",
    title: text("rfm.distributions"),
    note: text("rfm.distributionsNote"),
    columns: [
      ["score", text("head.score"), "text", (score) => text("rfm.score", { score })],
      ...dimensions.map((d): ColumnOf<Score> => [
        d,
        text(`dimension.${d}`),
        "integer",
        (score) => totals.scores[d][score],
      ]),
    ],
    items: anybody ? SCORES : [],
    whenEmpty: text("rfm.noScores"),
    charts: dimensions.map((d) => ({
      key: d,
      type: "columnClustered" as const,
      title: text("rfm.distributionChart", { dimension: text(`dimension.${d}`) }),
      category: "score",
      categoryAxisTitle: text("head.score"),
      valueAxisTitle: text("head.customers"),
      series: [{ column: d, color: NEUTRAL_COLOR }],
    })),
  });
}
