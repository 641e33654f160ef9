import { CellGrid, type RowState, type SheetState } from "../../model/state";
import { cellAddress, columnOf } from "../address";
import { readCells, rowStateOf, type SharedFormulas } from "../load/sheetCells";
import type { SheetBytes } from "../sheetBytes";
import { sliceText, TagScanner } from "../xml/tagScanner";
import { cellXml, type CellContext } from "./cellXml";
import { rowTag } from "./rowTag";

export interface SheetDataContext extends CellContext {
  sheet: SheetState;
  part: string;
  texts: readonly string[];
  /** The file's cell format for a style number. */
  formatOf(style: number): number;
  /** Formulas that many cells share, as loaded. */
  shared: SharedFormulas;
}

interface RowSpan {
  row: number;
  /** Whether the tag says which row it is. */
  addressed: boolean;
  start: number;
  /** Just after the row's opening tag. */
  inner: number;
  innerEnd: number;
  end: number;
  state: RowState | undefined;
}

const PIECE = 1 << 16;

/** The rows of a changed sheet: untouched rows as they were, touched ones with their touched cells replaced. */
export function* sheetData(
  source: SheetBytes | undefined,
  context: SheetDataContext
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for (const piece of source ? splicedRows(source, context) : newRows(context)) {
    if (typeof piece === "string") text += piece;
    if (text !== "" && (typeof piece !== "string" || text.length > PIECE)) {
      yield encoder.encode(text);
      text = "";
    }
    if (typeof piece !== "string") yield piece;
  }
  if (text !== "") yield encoder.encode(text);
}

function* newRows(context: SheetDataContext): Generator<string> {
  const { cells, rows } = context.sheet;
  const count = Math.max(cells.rowCount, ...[...rows.keys()].map((row) => row + 1));
  for (let row = 0; row < count; row++) {
    const width = Math.max(cells.rowValues(row)?.length ?? 0, cells.rowStyles(row)?.length ?? 0);
    if (width > 0 || rows.has(row)) yield rowXml(row, undefined, undefined, range(width), context);
  }
}

function range(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => index));
}

function* splicedRows(
  source: SheetBytes,
  context: SheetDataContext
): Generator<string | Uint8Array> {
  const { sheet } = context;
  const touched = touchedCells(context);
  const rowsChanged = sheet.changed.has("rows");
  const changed = new Set([
    ...touched.keys(),
    ...(rowsChanged ? rowsWithState(sheet, source) : []),
  ]);
  const waiting = [...changed].sort((a, b) => a - b);
  let next = 0;
  function* waitingRowsBefore(limit: number): Generator<string> {
    for (let row = waiting[next]; row !== undefined && row < limit; row = waiting[++next])
      yield rowXml(row, undefined, source, touched.get(row), context);
  }
  let copied = source.from;
  for (const span of rowSpans(source)) {
    const isSame =
      span.addressed && (!rowsChanged || sameRow(span.state, sheet.rows.get(span.row)));
    if (isSame && (waiting[next] ?? Infinity) > span.row) continue;
    if (copied < span.start) yield source.bytes.subarray(copied, span.start);
    yield* waitingRowsBefore(span.row);
    if (waiting[next] === span.row) next++;
    yield rowXml(span.row, span, source, touched.get(span.row), context);
    copied = span.end;
  }
  if (copied < source.to) yield source.bytes.subarray(copied, source.to);
  yield* waitingRowsBefore(Infinity);
}

/** Touched columns by row. When the first cell of a shared formula is touched, all that depend on it are. */
function touchedCells({ sheet, shared }: SheetDataContext): Map<number, ReadonlySet<number>> {
  const touched = new Map<number, Set<number>>();
  const touch = (row: number, column: number) => {
    const columns = touched.get(row);
    if (columns) columns.add(column);
    else touched.set(row, new Set([column]));
  };
  for (const row of sheet.cells.touchedRows) touched.set(row, new Set(sheet.cells.touchedIn(row)));
  for (const { row, column, dependents } of shared.values())
    if (touched.get(row)?.has(column)) for (const cell of dependents) touch(cell.row, cell.column);
  return touched;
}

/** Rows that have a look of their own now and none in the file. */
function rowsWithState(sheet: SheetState, source: SheetBytes): Set<number> {
  const missing = new Set(sheet.rows.keys());
  for (const { row } of rowSpans(source)) missing.delete(row);
  return missing;
}

function sameRow(a: RowState | undefined, b: RowState | undefined): boolean {
  return (
    a?.height === b?.height &&
    (a?.hidden ?? false) === (b?.hidden ?? false) &&
    a?.style === b?.style
  );
}

function* rowSpans({ bytes, from, to }: SheetBytes): Generator<RowSpan> {
  const scanner = new TagScanner(bytes, from, to);
  let row = -1;
  while (scanner.advance()) {
    if (scanner.closing || !scanner.is("row")) continue;
    const number = scanner.attribute("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    const span: RowSpan = {
      row,
      addressed: number !== undefined,
      start: scanner.start,
      inner: scanner.next,
      innerEnd: scanner.next,
      end: scanner.next,
      state: rowStateOf(scanner, (format) => format),
    };
    if (!scanner.empty) {
      while (scanner.advance() && !(scanner.closing && scanner.is("row")));
      span.innerEnd = scanner.start;
      span.end = scanner.next;
    }
    yield span;
  }
}

function rowXml(
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
  const before = columns && loadedRow(row, span, bytes, context);
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
    found.set(
      column,
      before && columns?.has(column)
        ? rewritten(row, column, addressed, before, context)
        : addressed
    );
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
