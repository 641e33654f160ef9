import type { TableBlock } from "../../core/report/report";
import { contiguousRuns } from "../cells/block";
import {
  HEADER_FILL,
  HEADER_FONT,
  LINE_HEIGHT,
  LINK_FONT,
  NUMBER_FORMATS,
  TABLE_PREFIX,
  TABLE_STYLE,
} from "../cells/layout";
import { reportCell } from "./pageCells";
import type { BlockPlace } from "./placeBlocks";
import { isLong, wrappedHeight } from "./reportWidths";
import { safeCell } from "../cells/safeText";

/** Queues the header and the look of each column. Comes before the values: text that looks like a number must not become one. */
export function fillHeader(
  sheet: Excel.Worksheet,
  place: BlockPlace,
  widths: readonly number[]
): void {
  const { block, headerRow } = place;
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, block.columns.length);
  header.numberFormat = NUMBER_FORMATS.text as unknown as string[][]; // else "1-7" became a day of January
  header.values = [block.columns.map((column) => safeCell(column.header))];
  header.format.font.set(HEADER_FONT);
  header.format.fill.color = HEADER_FILL;
  header.format.wrapText = true;
  const height = wrappedHeight(
    block.columns.map((column) => column.header),
    widths
  );
  if (height > LINE_HEIGHT) header.format.rowHeight = height;
  block.columns.forEach((column, i) => {
    const body = sheet.getRangeByIndexes(headerRow + 1, i, block.rows.length, 1);
    body.numberFormat = NUMBER_FORMATS[column.format] as unknown as string[][]; // one value for the whole range
    const cell = sheet.getRangeByIndexes(headerRow, i, 1, 1);
    if (column.format !== "text") {
      cell.format.horizontalAlignment = Excel.HorizontalAlignment.right; // above its numbers
    } else if (i > 0 && block.columns[i - 1]?.format !== "text") {
      for (const { format } of [cell, body]) {
        format.horizontalAlignment = Excel.HorizontalAlignment.left;
        format.indentLevel = 1; // apart from the numbers before it
      }
    }
  });
  wrapLong(sheet, place, widths);
}

/** Sentences wrap, unless rows of another height stood beside a chart. Heights are set: not every program finds them. */
function wrapLong(
  sheet: Excel.Worksheet,
  { block, headerRow, chartsBelow }: BlockPlace,
  widths: readonly number[]
): void {
  if (!chartsBelow && block.charts.length > 0) return;
  const cellsOf = (at: number) => block.rows.map((cells) => cells[at] ?? "");
  const wrapped = block.columns.flatMap((column, i) => (isLong(column, cellsOf(i)) ? [i] : []));
  if (wrapped.length === 0) return;
  for (const column of wrapped) {
    const body = sheet.getRangeByIndexes(headerRow + 1, column, block.rows.length, 1);
    body.format.wrapText = true;
  }
  const body = sheet.getRangeByIndexes(headerRow + 1, 0, block.rows.length, block.columns.length);
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  const theirs = wrapped.map((column) => widths[column] ?? 0);
  block.rows.forEach((cells, row) => {
    const height = wrappedHeight(
      wrapped.map((column) => cells[column] ?? ""),
      theirs
    );
    if (height > LINE_HEIGHT)
      sheet.getRangeByIndexes(headerRow + 1 + row, 0, 1, 1).format.rowHeight = height;
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
    .map((cells) => columns.map((column, i) => safeCell(reportCell(column, cells[i], date1904))));
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

function freeTableName(wanted: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
