import type { ICellData, ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { CellScalar } from "../../host/model/state";
import { isFromModel } from "./engineCommand";

/** One cell that the user changed; `formula` begins with `=`. */
export interface UserEdit {
  sheetId: string;
  row: number;
  column: number;
  value: CellScalar | undefined;
  formula?: string;
}

const isError = (value: unknown): value is string =>
  typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);

function scalar(cell: ICellData, before: boolean): CellScalar | undefined {
  const { v, t } = cell;
  if (v === undefined || v === null) return undefined;
  // the engine keeps booleans as 0 and 1
  if (before || t === 3) return Boolean(v);
  return isError(v) ? { error: v } : v;
}

/** What a mutation of the engine means for the workbook: typed, pasted, filled, deleted, undone, recalculated. */
export function userEdits(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined
): UserEdit[] {
  if (id !== "sheet.mutation.set-range-values" || isFromModel(options)) return [];
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const edits: UserEdit[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(
      cells as Record<string, ICellData | null | undefined>
    )) {
      const place = { sheetId: subUnitId, row: Number(row), column: Number(column) };
      if (!cell) edits.push({ ...place, value: undefined });
      // a change of style alone has no value
      else if ("v" in cell || "f" in cell || "p" in cell)
        edits.push({
          ...place,
          value: cell.p ? plainText(cell) : scalar(cell, false),
          ...(cell.f && { formula: cell.f }),
        });
    }
  return edits;
}

/** Text typed on several lines or pasted with styles arrives as a document. */
const plainText = (cell: ICellData): string =>
  (cell.p?.body?.dataStream ?? "")
    .replace(/\r?\n$/, "")
    .replaceAll("\r", "\n")
    .trimEnd();
