import { damaged, Refusal } from "../problem";
import type { CellGrid, CellScalar, RowState } from "../../model/state";
import { TagScanner } from "../xml/tagScanner";
import { decodeXstring } from "../xml/text";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/range/area";
import { columnOf } from "../address";
import { formulaAtOffset } from "../../model/shift/formulaAtOffset";

export interface CellSink {
  cells: CellGrid;
  rows: Map<number, RowState>;
  /** Texts by index of the shared strings. */
  texts: readonly string[];
  /** Style number of a file's cell format. */
  styleOf(format: number): number;
  /** Whether cells without a format hide a row's or column's style. */
  hasColumnStyles: boolean;
  /** The book counts days from 1904. */
  date1904: boolean;
  part: string;
  /** Formulas that many cells share; filled while reading a sheet, used when reading a row of it again. */
  shared: SharedFormulas;
  /** Row of a first cell that stands outside `<row>`. */
  firstRow?: number;
}

/** By the file's group number. */
export type SharedFormulas = Map<string, SharedFormula>;

export interface SharedFormula {
  text: string;
  row: number;
  column: number;
  /** Cells that take the formula over, moved. */
  dependents: { row: number; column: number }[];
}

/** Reads `<sheetData>`: cells in any order of attributes, with or without addresses. */
export function readCells(bytes: Uint8Array, from: number, to: number, sink: CellSink): void {
  const scanner = new TagScanner(bytes, from, to);
  const cell = new CellReader(scanner, sink);
  let row = sink.firstRow ?? -1;
  let column = -1;
  let rowHasStyle = false;
  while (scanner.advance() && scanner.start < to) {
    if (scanner.closing) {
      if (scanner.is("row")) sink.cells.settle(row);
      continue;
    }
    if (scanner.is("c")) {
      const address = scanner.attribute("r");
      column = address === undefined ? column + 1 : columnOf(address);
      if (column < 0 || column >= MAX_COLUMNS) throw damaged("contradictory", sink.part);
      cell.read(row, column, rowHasStyle || sink.hasColumnStyles);
    } else if (scanner.is("row")) {
      const number = scanner.attribute("r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS))
        throw new Refusal({ kind: "tooLarge", what: "rows", limit: MAX_ROWS });
      column = -1;
      const state = rowStateOf(scanner, sink.styleOf);
      if (state) sink.rows.set(row, state);
      rowHasStyle = state?.style !== undefined;
    }
  }
}

/** What the model keeps of the `<row>` that the scanner stands on; undefined for a plain row. */
export function rowStateOf(
  scanner: TagScanner,
  styleOf: (format: number) => number
): RowState | undefined {
  const height = scanner.attribute("ht");
  const hidden = scanner.attribute("hidden");
  const custom = scanner.attribute("customFormat");
  const style = scanner.attribute("s");
  const state: RowState = {
    ...(height !== undefined && Number(height) >= 0 ? { height: Number(height) } : {}),
    ...(hidden === "1" || hidden === "true" ? { hidden: true } : {}),
    ...(style !== undefined && (custom === "1" || custom === "true")
      ? { style: styleOf(Number(style)) }
      : {}),
  };
  return Object.keys(state).length ? state : undefined;
}

/** Characters of formulas that cells share, written out for each of them: a sheet full of one formula of usual length. */
const MOST_EXPANDED = 256 * (1 << 20);

class CellReader {
  private expanded = 0;

  constructor(
    private readonly scanner: TagScanner,
    private readonly sink: CellSink
  ) {}

  /** The scanner stands on `<c …>`. */
  read(row: number, column: number, showsOwnStyle: boolean): void {
    const { scanner, sink } = this;
    const format = scanner.attribute("s");
    const type = scanner.attribute("t") ?? "n";
    if ((format !== undefined && format !== "0") || showsOwnStyle)
      sink.cells.setStyle(row, column, sink.styleOf(Number(format ?? 0)));
    if (scanner.empty) return;
    let raw: string | undefined;
    let inline = "";
    let formula: string | undefined;
    let phonetic = false;
    while (scanner.advance()) {
      if (scanner.closing) {
        if (scanner.is("c")) break;
        if (scanner.is("rPh")) phonetic = false;
      } else if (scanner.empty) {
        if (scanner.is("f")) formula = this.formula(row, column);
      } else if (scanner.is("v")) raw = scanner.text();
      else if (scanner.is("f")) formula = this.formula(row, column);
      else if (scanner.is("t") && !phonetic) inline += scanner.text();
      else if (scanner.is("rPh")) phonetic = true;
    }
    const value = type === "inlineStr" ? decodeXstring(inline) : this.value(type, raw);
    if (formula !== undefined) sink.cells.setFormula(row, column, "=" + formula, value);
    else if (value !== undefined && value !== "") sink.cells.setValue(row, column, value);
  }

  private value(type: string, raw: string | undefined): CellScalar | undefined {
    if (raw === undefined) return undefined;
    switch (type) {
      case "s": {
        const text = this.sink.texts[Number(raw)];
        if (text === undefined) throw damaged("contradictory", this.sink.part);
        return text;
      }
      case "str":
        return decodeXstring(raw);
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: raw };
      case "d":
        return isoSerial(raw, this.sink.date1904);
      default: {
        const number = raw.trim() === "" ? NaN : Number(raw);
        return Number.isFinite(number) ? number : undefined;
      }
    }
  }

  /** The formula's text; undefined for data tables, whose results are only read. */
  private formula(row: number, column: number): string | undefined {
    const { scanner } = this;
    const kind = scanner.attribute("t");
    const group = scanner.attribute("si");
    const text = scanner.empty ? "" : scanner.text();
    if (kind === "dataTable") return undefined;
    if (kind !== "shared" || group === undefined) return text === "" ? undefined : text;
    const { shared } = this.sink;
    const master = shared.get(group);
    const isMaster = master?.row === row && master.column === column;
    if (text !== "") {
      if (!isMaster) shared.set(group, { text, row, column, dependents: [] });
      return text;
    }
    if (!master) return undefined;
    this.expanded += master.text.length;
    if (this.expanded > MOST_EXPANDED)
      throw new Refusal({ kind: "tooLarge", what: "part", limit: MOST_EXPANDED });
    if (this.sink.firstRow === undefined) master.dependents.push({ row, column });
    return formulaAtOffset(master.text, row - master.row, column - master.column);
  }
}

/** Days from 1970 back to the first days of the two systems. */
const FROM_1900 = 25_569;
const FROM_1904 = 24_107;
/** 1 March 1900; the 1900 system has a 29 February before it that never was (ECMA-376 18.17.4.1). */
const AFTER_FALSE_LEAP_DAY = 61;

/** ISO dates, which only strict files use, as serial numbers. */
function isoSerial(text: string, date1904: boolean): number | undefined {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? text + "Z" : text
  );
  if (Number.isNaN(time)) return undefined;
  const days = time / 86_400_000;
  if (date1904) return days + FROM_1904;
  const serial = days + FROM_1900;
  return serial < AFTER_FALSE_LEAP_DAY ? serial - 1 : serial;
}
