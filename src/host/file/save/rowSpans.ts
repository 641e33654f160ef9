import type { RowState } from "../../model/state";
import { rowStateOf } from "../load/sheetCells";
import type { SheetBytes } from "../sheetBytes";
import { TagScanner } from "../xml/tagScanner";

/** Where a row lies in the sheet's bytes. */
export interface RowSpan {
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

/** The rows of a loaded sheet, in the file's order. */
export function* rowSpans({ bytes, from, to }: SheetBytes): Generator<RowSpan> {
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
