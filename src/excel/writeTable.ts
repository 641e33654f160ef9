import type { Cell } from "../core/columns/cell";
import type { ReportColumn, TableBlock } from "../core/report/report";
import { contiguousRuns } from "./block";
import {
  HEADER_FILL,
  HEADER_FONT,
  LINK_FONT,
  longestOf,
  NUMBER_FORMATS,
  serialOf,
  TABLE_PREFIX,
  TABLE_STYLE,
  WIDEST,
} from "./layout";
import type { BlockPlace } from "./placeBlocks";
import { safeCell } from "./safeText";

/** Queues the header and one number format a column. Comes before the values: text that looks like a number must not become one. */
export function fillHeader(
  sheet: Excel.Worksheet,
  { block, headerRow, chartsBelow }: BlockPlace
): void {
  const mayGrow = chartsBelow || block.charts.length === 0;
  block.columns.forEach((column, i) => {
    const body = sheet.getRangeByIndexes(headerRow + 1, i, block.rows.length, 1);
    body.numberFormat = NUMBER_FORMATS[column.format] as unknown as string[][]; // one value for the whole range
    if (mayGrow && isLong(column, block.rows, i)) body.format.wrapText = true;
  });
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, block.columns.length);
  header.numberFormat = NUMBER_FORMATS.text as unknown as string[][]; // else "1-7" became a day of January
  header.values = [block.columns.map((column) => safeCell(column.header))];
  header.format.font.set(HEADER_FONT);
  header.format.fill.color = HEADER_FILL;
  block.columns.forEach((column, i) => {
    if (column.format === "text") return;
    const cell = sheet.getRangeByIndexes(headerRow, i, 1, 1);
    cell.format.horizontalAlignment = Excel.HorizontalAlignment.right; // above its numbers
  });
}

export function fillRows(
  sheet: Excel.Worksheet,
  { block, headerRow }: BlockPlace,
  from: number,
  count: number,
  date1904: boolean
): void {
  const { columns, rows } = block;
  sheet.getRangeByIndexes(headerRow + 1 + from, 0, count, columns.length).values = rows
    .slice(from, from + count)
    .map((cells) => columns.map((column, i) => cellFor(column, cells[i], date1904)));
}

/** Queues links to cells of the book; a number keeps its value, as only text may be given anew. */
export function fillLinks(
  sheet: Excel.Worksheet,
  { block, headerRow }: BlockPlace,
  links: NonNullable<TableBlock["links"]>
): void {
  for (const link of links) {
    const column = block.columns.findIndex(({ key }) => key === link.column);
    const shown = block.rows[link.row]?.[column];
    if (shown === undefined) continue;
    const cell = sheet.getRangeByIndexes(headerRow + 1 + link.row, column, 1, 1);
    cell.hyperlink = {
      documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
      ...(typeof shown === "string" && { textToDisplay: shown }),
    };
    cell.format.font.set(LINK_FONT);
  }
}

/** Queues the native Table over the cells with its filter buttons, colour scale and data bars; returns its name. */
export function addTable(
  sheet: Excel.Worksheet,
  place: BlockPlace,
  takenNames: readonly string[]
): string {
  const { block, headerRow, reportKey } = place;
  const range = sheet.getRangeByIndexes(headerRow, 0, 1 + block.rows.length, block.columns.length);
  const table = sheet.tables.add(range, true);
  const name = freeTableName(`${TABLE_PREFIX}${reportKey}_${block.key}`, takenNames);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showFilterButton = block.autofilter ?? false;
  addColorScale(sheet, place);
  addDataBar(sheet, place);
  return name;
}

function addColorScale(sheet: Excel.Worksheet, { block, headerRow }: BlockPlace): void {
  const { colorScale } = block;
  if (!colorScale) return;
  const columns = colorScale.columns
    .map((key) => block.columns.findIndex((column) => column.key === key))
    .filter((at) => at >= 0);
  for (const { first, count } of contiguousRuns(columns)) {
    const range = sheet.getRangeByIndexes(headerRow + 1, first, block.rows.length, count);
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    format.colorScale.criteria = {
      minimum: { type: "LowestValue", color: colorScale.low },
      midpoint: { type: "Percentile", formula: "50", color: colorScale.mid },
      maximum: { type: "HighestValue", color: colorScale.high },
    };
  }
}

/** With bounds of numbers: automatic ones have shown a single bar only. */
function addDataBar(sheet: Excel.Worksheet, { block, headerRow }: BlockPlace): void {
  const { dataBar } = block;
  const at = block.columns.findIndex((column) => column.key === dataBar?.column);
  if (!dataBar || at < 0) return;
  const largest = block.rows.reduce<number>((most, cells) => {
    const value = cells[at];
    return typeof value === "number" && value > most ? value : most;
  }, 0);
  const range = sheet.getRangeByIndexes(headerRow + 1, at, block.rows.length, 1);
  const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "Number", formula: String(largest || 1) };
  bar.positiveFormat.fillColor = dataBar.color;
}

/** Sentences rather than words: they wrap, unless rows of another height stood beside a chart. */
const isLong = (column: ReportColumn, rows: readonly Cell[][], at: number) =>
  column.format === "text" &&
  longestOf(
    column,
    rows.map((cells) => cells[at] ?? "")
  ) > WIDEST;

function cellFor(column: ReportColumn, value: Cell | undefined, date1904: boolean): Cell {
  if (column.format === "date" && typeof value === "number") return serialOf(value, date1904);
  return safeCell(value);
}

function freeTableName(wanted: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
