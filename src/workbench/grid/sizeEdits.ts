import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { WorkbookState } from "../../host/model/state";
import { isFromModel } from "./engineCommand";
import { pixelsToCharacters, pixelsToPoints } from "./measures";

/** A size for all lines, or one for each by its number. */
type Sizes = number | Record<number, number> | undefined;

interface SizeParams {
  subUnitId?: string;
  ranges?: IRange[];
  colWidth?: Sizes;
  rowHeight?: Sizes;
}

function forEachLine(
  first: number,
  last: number,
  sizes: Sizes,
  set: (line: number, pixels: number) => void
): void {
  for (let line = first; line <= last; line++) {
    const pixels = typeof sizes === "object" ? sizes[line] : sizes;
    if (pixels !== undefined) set(line, pixels);
  }
}

/** Keeps in the workbook what the user, or an undo, made of the widths of columns and the heights of rows. */
export function applySizes(
  workbook: WorkbookState,
  { id, params = {} }: Readonly<ICommandInfo<SizeParams>>,
  options: IExecutionOptions | undefined
): void {
  const sheet = workbook.sheetById(params.subUnitId ?? "");
  if (!sheet || isFromModel(options)) return;
  if (id === "sheet.mutation.set-worksheet-col-width") {
    for (const { startColumn, endColumn } of params.ranges ?? [])
      forEachLine(startColumn, endColumn, params.colWidth, (column, pixels) =>
        sheet.columns.set(column, {
          ...sheet.columns.get(column),
          width: pixelsToCharacters(pixels),
        })
      );
    workbook.emit({ kind: "aspect", sheet, aspect: "columns" });
  } else if (id === "sheet.mutation.set-worksheet-row-height") {
    for (const { startRow, endRow } of params.ranges ?? [])
      forEachLine(startRow, endRow, params.rowHeight, (row, pixels) =>
        sheet.rows.set(row, { ...sheet.rows.get(row), height: pixelsToPoints(pixels) })
      );
    workbook.emit({ kind: "aspect", sheet, aspect: "rows" });
  }
}
