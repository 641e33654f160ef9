import type { Cell } from "../core/columns/cell";
import type { ReportColumn, ReportKey, TableBlock } from "../core/report/report";
import { contiguousRuns } from "./block";
import { NUMBER_FORMATS, serialOf, TABLE_PREFIX, TABLE_STYLE } from "./layout";
import { safeCell } from "./safeText";
import type { Session } from "./session";

export interface TablePlace {
  sheetId: string;
  date1904: boolean;
  reportKey: ReportKey;
  block: TableBlock;
  /** Zero-based row of the header; a table begins in the first column. */
  row: number;
}

const CELL_BYTES = 24;
const LINK_BYTES = 900;

/** A block with rows as a native Table with its formats, filter buttons, colour scale, data bars and links. */
export async function writeTable(session: Session, place: TablePlace): Promise<void> {
  const { block, sheetId, row, date1904 } = place;
  const width = block.columns.length;
  await prepareColumns(session, place);
  const weight = { cells: width, bytes: width * CELL_BYTES };
  await session.inChunks(block.rows.length, weight, (from, count) =>
    session.step(async (context) => {
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(row + 1 + from, 0, count, width).values = block.rows
        .slice(from, from + count)
        .map((cells) => block.columns.map((column, i) => cellFor(column, cells[i], date1904)));
      await context.sync();
    })
  );
  await addTable(session, place);
  await addLinks(session, place);
}

/** Header and one number format a column, before the values: text that looks like a number must not become one. */
async function prepareColumns(
  session: Session,
  { block, sheetId, row }: TablePlace
): Promise<void> {
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    block.columns.forEach((column, i) => {
      const body = sheet.getRangeByIndexes(row + 1, i, block.rows.length, 1);
      body.numberFormat = NUMBER_FORMATS[column.format] as unknown as string[][];
    });
    const header = sheet.getRangeByIndexes(row, 0, 1, block.columns.length);
    header.values = [block.columns.map((column) => safeCell(column.header))];
    await context.sync();
  });
}

async function addTable(session: Session, place: TablePlace): Promise<void> {
  const { block, sheetId, row, reportKey } = place;
  const wanted = `${TABLE_PREFIX}${reportKey}_${block.key}`;
  await session.step(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const here = sheet.tables.getItemOrNullObject(wanted);
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    if (!here.isNullObject) here.delete(); // half done when a step is repeated
    const range = sheet.getRangeByIndexes(row, 0, 1 + block.rows.length, block.columns.length);
    const table = sheet.tables.add(range, true);
    const others = here.isNullObject ? tables.items.map(({ name }) => name.toLowerCase()) : [];
    table.name = freeTableName(wanted, others);
    table.style = TABLE_STYLE;
    table.showFilterButton = block.autofilter ?? false;
    addColorScale(sheet, place);
    addDataBar(sheet, place);
    await context.sync();
  });
}

function addColorScale(sheet: Excel.Worksheet, { block, row }: TablePlace): void {
  const { colorScale } = block;
  if (!colorScale) return;
  const columns = colorScale.columns
    .map((key) => block.columns.findIndex((column) => column.key === key))
    .filter((at) => at >= 0);
  for (const { first, count } of contiguousRuns(columns)) {
    const range = sheet.getRangeByIndexes(row + 1, first, block.rows.length, count);
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    format.colorScale.criteria = {
      minimum: { type: "LowestValue", color: colorScale.low },
      midpoint: { type: "Percentile", formula: "50", color: colorScale.mid },
      maximum: { type: "HighestValue", color: colorScale.high },
    };
  }
}

/** With bounds of numbers: automatic ones have shown a single bar only. */
function addDataBar(sheet: Excel.Worksheet, { block, row }: TablePlace): void {
  const { dataBar } = block;
  const at = block.columns.findIndex((column) => column.key === dataBar?.column);
  if (!dataBar || at < 0) return;
  const largest = block.rows.reduce<number>((most, cells) => {
    const value = cells[at];
    return typeof value === "number" && value > most ? value : most;
  }, 0);
  const range = sheet.getRangeByIndexes(row + 1, at, block.rows.length, 1);
  const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "Number", formula: String(largest || 1) };
  bar.positiveFormat.fillColor = dataBar.color;
}

async function addLinks(session: Session, { block, sheetId, row }: TablePlace): Promise<void> {
  const links = block.links ?? [];
  await session.inChunks(links.length, { cells: 1, bytes: LINK_BYTES }, (from, count) =>
    session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const link of links.slice(from, from + count)) {
        const column = block.columns.findIndex(({ key }) => key === link.column);
        const shown = block.rows[link.row]?.[column];
        if (shown === undefined) continue;
        sheet.getRangeByIndexes(row + 1 + link.row, column, 1, 1).hyperlink = {
          documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
          ...(typeof shown === "string" && { textToDisplay: shown }),
        };
      }
      await context.sync();
    })
  );
}

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
