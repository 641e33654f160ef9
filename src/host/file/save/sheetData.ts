import type { RowState, SheetState } from "../../model/state";
import type { SheetBytes } from "../sheetBytes";
import { rowSpans } from "./rowSpans";
import { rowXml, type SheetDataContext } from "./rowXml";

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
