import type { Cell } from "../../../src/core/columns/values/cell";
import type { Report, TableBlock } from "../../../src/core/report/report";

/** Everything that a drawer of reports relies on and that is not so, in words; empty for a well-formed report. */
export function flawsOf(report: Report): string[] {
  const flaws: string[] = [];
  const keys = report.tables.map(({ key }) => key);
  const charts = report.tables.flatMap((table) => table.charts.map(({ key }) => key));
  if (repeated(keys)) flaws.push("a table key is repeated");
  if (repeated(charts)) flaws.push("a chart key is repeated");
  if (blank(report.title) || blank(report.finding)) flaws.push("title or finding is blank");
  for (const table of report.tables)
    flaws.push(...tableFlaws(table).map((flaw) => `${report.key}.${table.key}: ${flaw}`));
  return flaws;
}

function tableFlaws(table: TableBlock): string[] {
  const flaws: string[] = [];
  const keys = table.columns.map(({ key }) => key);
  const headers = table.columns.map(({ header }) => header.toLowerCase());
  if (repeated(keys)) flaws.push("a column key is repeated");
  if (repeated(headers)) flaws.push("a header is repeated");
  if (headers.some(blank) || blank(table.title)) flaws.push("a header or the title is blank");
  if (table.rows.length === 0 && blank(table.whenEmpty)) flaws.push("nothing to say when empty");
  table.rows.forEach((row, r) => {
    if (row.length !== keys.length) flaws.push(`row ${r} has ${row.length} cells`);
    row.forEach((cell, c) => {
      const column = table.columns[c];
      if (column && !fits(cell, column.format))
        flaws.push(`${String(cell)} is no ${column.format} (${column.key})`);
    });
  });
  const named = [
    ...table.charts.flatMap(({ category, series }) => [
      category,
      ...series.map(({ column }) => column),
    ]),
    ...(table.colorScale?.columns ?? []),
    ...(table.dataBar ? [table.dataBar.column] : []),
    ...(table.links ?? []).map(({ column }) => column),
  ];
  flaws.push(...named.filter((key) => !keys.includes(key)).map((key) => `no column ${key}`));
  for (const chart of table.charts) {
    const titles = [chart.title, chart.categoryAxisTitle, chart.valueAxisTitle];
    const secondary = chart.series.some(({ axis }) => axis === "secondary");
    if (secondary) titles.push(chart.secondaryAxisTitle ?? "");
    if (titles.some(blank)) flaws.push(`chart ${chart.key} lacks a title`);
    const colors = [...chart.series.map(({ color }) => color), ...(chart.pointColors ?? [])];
    if (colors.some((color) => !/^#[0-9A-F]{6}$/.test(color))) flaws.push("a colour is no #RRGGBB");
    if (chart.pointColors && chart.pointColors.length !== table.rows.length)
      flaws.push(`chart ${chart.key} has colours for other points`);
    if (table.rows.length === 0) flaws.push(`chart ${chart.key} has nothing to show`);
  }
  if ((table.links ?? []).some(({ row }) => row >= table.rows.length)) flaws.push("a link hangs");
  return flaws;
}

function fits(cell: Cell, format: string): boolean {
  if (cell === "") return true;
  if (format === "text") return typeof cell === "string" && !/undefined|NaN/.test(cell);
  if (typeof cell !== "number" || !Number.isFinite(cell)) return false;
  return format === "integer" || format === "date" ? Number.isInteger(cell) : true;
}

const blank = (text: string) => text.trim() === "";
const repeated = (items: string[]) => new Set(items).size < items.length;
