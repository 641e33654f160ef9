import { directionSums } from "../../compare/directions";
import { TIERS_NOW, TIERS_THEN, type TierNow, type TierThen } from "../../compare/tierLevels";
import type { Text } from "../../text/text";
import { comparedWith, nothingBefore } from "../comparedWith";
import { joinSentences } from "../../text/joinSentences";
import { HEAT_COLORS, NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, shareOf, tableOf } from "../table";

/** What a level of either day is called. */
export function levelName(level: TierThen | TierNow, text: Text): string {
  return level === "new" || level === "gone" ? text(`migration.${level}`) : text(`tier.${level}`);
}

/** Everybody by the tier then (rows) and now (columns); tiers that nobody was in on either day are left out. */
export function matrixTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const count = (row: number, column: number) =>
    comparison?.tiers.customers[row * TIERS_NOW.length + column] ?? 0;
  const rows = TIERS_THEN.map((from, row) => ({
    from,
    counts: TIERS_NOW.map((_, column) => count(row, column)),
  })).map((row) => ({ ...row, all: row.counts.reduce((sum, own) => sum + own, 0) }));
  const columns = TIERS_NOW.map((to, column) => ({ to, column })).filter(({ column }) =>
    rows.some(({ counts }) => (counts[column] ?? 0) > 0)
  );
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    key: "matrix",
    title: text("migration.matrix"),
    note: joinSentences(text, comparedWith(data), text("migration.matrixNote")),
    columns: [
      ["from", text("migration.thenByNow"), "text", ({ from }) => levelName(from, text)],
      ...columns.map(({ to, column }): ColumnOf<Row> => [
        to,
        levelName(to, text),
        "integer",
        ({ counts }) => counts[column],
      ]),
      ["all", text("head.customers"), "integer", ({ all }) => all],
    ],
    items: rows.filter(({ all }) => all > 0),
    whenEmpty: nothingBefore(data),
    charts: [],
    ...(columns.length > 0 && {
      colorScale: { columns: columns.map(({ to }) => to), ...HEAT_COLORS },
    }),
  });
}

/** The value of the moves: who went which way, and the money that came in between. */
export function directionTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  const sums = comparison ? directionSums(comparison.tiers) : [];
  const all = sums.reduce((sum, { customers }) => sum + customers, 0);
  const day = text.date(comparison?.earlier.day ?? data.asOf);
  return tableOf({
    key: "directions",
    title: text("migration.directions"),
    note: text("migration.directionsNote"),
    columns: [
      [
        "direction",
        text("migration.direction"),
        "text",
        ({ direction }) => text(`migration.${direction}`),
      ],
      ["customers", text("head.customers"), "integer", ({ customers }) => customers],
      ["share", text("head.customerShare"), "percent", ({ customers }) => shareOf(customers, all)],
      ["gained", text("migration.gained"), "money", ({ gained }) => gained],
    ],
    items: sums,
    whenEmpty: nothingBefore(data),
    charts: [
      {
        key: "customers",
        type: "columnClustered",
        title: text("migration.directionChart", { day }),
        category: "direction",
        categoryAxisTitle: text("migration.direction"),
        valueAxisTitle: text("head.customers"),
        series: [{ column: "customers", color: NEUTRAL_COLOR }],
      },
    ],
  });
}
