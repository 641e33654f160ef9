import { isValidFormat } from "./numberFormats";
import { invalidArgument } from "../../protocol/hostError";
import { text } from "../../protocol/readArgument";
import type { Book } from "../book";
import { patchStyle, setNumberFormat } from "./cellStyles";
import type { Area, SheetState } from "../state";
import { requireBounded, requireGrid } from "../range/writeCells";

const LOCATION = "Range.numberFormat";

/** One format for all cells or one for each; null leaves a cell's format. */
export function writeNumberFormats(
  book: Book,
  sheet: SheetState,
  area: Area,
  input: unknown
): void {
  requireBounded(area, LOCATION);
  const grid = requireGrid(input, area, LOCATION);
  if (input === undefined || input === null) return;
  book.requireWritable(sheet, LOCATION);
  if (!grid) patchStyle(book.state, sheet, area, { numberFormat: requireFormat(input) });
  else
    for (const [i, row] of grid.entries())
      for (const [j, item] of row.entries())
        if (item !== null && item !== undefined)
          setNumberFormat(book.state, sheet, area.row + i, area.column + j, requireFormat(item));
  book.changedCells(sheet, area);
}

function requireFormat(input: unknown): string {
  const numberFormat = text(input, LOCATION);
  if (numberFormat === "") return "General";
  if (!isValidFormat(numberFormat)) throw invalidArgument(undefined, LOCATION);
  return numberFormat;
}
