import { CellGrid, type RowState, type SheetState } from "../../model/state";
import { cellAddress, columnOf } from "../address";
import { readCells, type SharedFormulas } from "../load/sheetCells";
import type { SheetBytes } from "../sheetBytes";
import { sliceText, TagScanner } from "../xml/tagScanner";
import { cellXml, type CellContext } from "./cellXml";
import type { RowSpan } from "./rowSpans";
import { rowTag } from "./rowTag";

export interface SheetDataContext extends CellContext {
  sheet: SheetState;
  part: string;
  date1904: boolean;
  texts: readonly string[];
  /** The file's cell format for a style number. */
  formatOf(style: number): number;
  /** Formulas that many cells share, as loaded. */
  shared: SharedFormulas;
}

/** One row: touched `columns` as the model has them, other cells as the file does. `span` is absent for a new row. */
export function rowXml(
  row: number,
  span: RowSpan | undefined,
  source: SheetBytes | undefined,
  columns: ReadonlySet<number> | undefined,
  context: SheetDataContext
): string {
  const { sheet, prefix } = context;
  const loaded =
    span && source ? loadedCells(row, span, source, columns, context) : new Map<number, string>();
  for (const column of columns ?? [])
    if (!loaded.has(column)) loaded.set(column, newCell(row, column, context));
  const cells = [...loaded]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join("");
  const tag = span && source ? sliceText(source.bytes, span.start, span.inner) : undefined;
  const state: RowState | undefined = sheet.rows.get(row);
  const open = rowTag(row, tag, state, context);
  return cells === "" ? `${open}/>` : `${open}>${cells}</${prefix}row>`;
}

/** The row's cells in the file by column; touched ones rewritten. */
function loadedCells(
  row: number,
  span: RowSpan,
  { bytes }: SheetBytes,
  columns: ReadonlySet<number> | undefined,
  context: SheetDataContext
): Map<number, string> {
  const found = new Map<number, string>();
  let before: CellGrid | undefined;
  const scanner = new TagScanner(bytes, span.inner, span.innerEnd);
  let column = -1;
  while (scanner.advance()) {
    if (scanner.closing || !scanner.is("c")) continue;
    const address = scanner.attribute("r");
    column = address === undefined ? column + 1 : columnOf(address);
    const start = scanner.start;
    if (!scanner.empty) while (scanner.advance() && !(scanner.closing && scanner.is("c")));
    const xml = sliceText(bytes, start, scanner.next);
    const addressed =
      address === undefined
        ? xml.replace(/^<\S*?c(?=[\s/>])/, `$& r="${cellAddress(row, column)}"`)
        : xml;
    if (columns?.has(column)) {
      before ??= loadedRow(row, span, bytes, context);
      found.set(column, rewritten(row, column, addressed, before, context));
    } else found.set(column, addressed);
  }
  return found;
}

/** A touched cell: with the same content only its format changes, so that rich text and array formulas stay. */
function rewritten(
  row: number,
  column: number,
  xml: string,
  before: CellGrid,
  context: SheetDataContext
): string {
  const { cells } = context.sheet;
  const same =
    sameScalar(before.value(row, column), cells.value(row, column)) &&
    before.formula(row, column) === cells.formula(row, column);
  if (!same) return newCell(row, column, context);
  if (context.shared.size > 0 && /<\S*?f\s[^>]*t="shared"/.test(xml))
    return newCell(row, column, context);
  const format = formatAt(row, column, context);
  const bare = xml.replace(/^(<[^>]*?)\s+s=(?:"\d*"|'\d*')/, "$1");
  return format === 0 ? bare : bare.replace(/^<[^\s/>]+/, `$& s="${format}"`);
}

function newCell(row: number, column: number, context: SheetDataContext): string {
  const { cells } = context.sheet;
  return cellXml(
    row,
    column,
    formatAt(row, column, context),
    cells.value(row, column),
    cells.formula(row, column),
    context
  );
}

/** A cell without own style that is written takes its row's or column's, which the file would not do by itself. */
function formatAt(row: number, column: number, { sheet, formatOf }: SheetDataContext): number {
  return formatOf(
    sheet.cells.style(row, column) ??
      sheet.rows.get(row)?.style ??
      sheet.columns.get(column)?.style ??
      0
  );
}

function loadedRow(
  row: number,
  span: RowSpan,
  bytes: Uint8Array,
  context: SheetDataContext
): CellGrid {
  const cells = new CellGrid();
  readCells(bytes, span.inner, span.innerEnd, {
    cells,
    rows: new Map(),
    texts: context.texts,
    styleOf: () => 0,
    hasColumnStyles: false,
    date1904: context.date1904,
    part: context.part,
    shared: context.shared,
    firstRow: row,
  });
  return cells;
}

function sameScalar(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b))
  );
}
