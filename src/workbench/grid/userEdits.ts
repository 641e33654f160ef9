import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type {
  ISetNumfmtMutationParams,
  ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { CellScalar } from "../../host/model/state";
import { TRUTH } from "./engineEnums";
import { isFromModel } from "./engineCommand";

/** What happened to one cell. A result is what a formula that stays now comes to. */
export type CellEdit = { row: number; column: number } & (
  | { kind: "constant"; value: CellScalar | undefined }
  | { kind: "formula"; formula: string; value: CellScalar | undefined }
  | { kind: "result"; value: CellScalar | undefined }
  | { kind: "numberFormat"; pattern: string }
);

export interface UserEdit {
  sheetId: string;
  cells: CellEdit[];
}

const isError = (value: unknown): value is string =>
  typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);

function scalar({ v, t }: ICellData): CellScalar | undefined {
  if (v === undefined || v === null) return undefined;
  // the engine keeps booleans as 0 and 1
  if (t === TRUTH) return Boolean(v);
  if (typeof v === "string" && typeof t !== "number" && /^(true|false)$/i.test(v))
    return v.toLowerCase() === "true";
  return isError(v) ? { error: v } : v;
}

/** Text typed on several lines or pasted with styles arrives as a document. */
const plainText = (stream: string): string =>
  stream
    .replace(/\r?\n$/, "")
    .replaceAll("\r", "\n")
    .trimEnd();

function cellEdit(
  row: number,
  column: number,
  cell: ICellData | null | undefined
): CellEdit | undefined {
  if (!cell) return { kind: "constant", row, column, value: undefined };
  // a change of style alone has no value
  if (!("v" in cell || "f" in cell || "p" in cell)) return undefined;
  const value = cell.p?.body ? plainText(cell.p.body.dataStream) : scalar(cell);
  if (cell.f) return { kind: "formula", row, column, formula: cell.f, value };
  return { kind: cell.f === null ? "constant" : "result", row, column, value };
}

function cellEdits({ cellValue }: ISetRangeValuesMutationParams): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(
      cells as Record<string, ICellData | null | undefined>
    )) {
      const edit = cellEdit(Number(row), Number(column), cell);
      if (edit) edits.push(edit);
    }
  return edits;
}

function formatEdits({ values, refMap }: ISetNumfmtMutationParams): CellEdit[] {
  const edits: CellEdit[] = [];
  const note = ({ startRow, endRow, startColumn, endColumn }: IRange, pattern: string) => {
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        edits.push({ kind: "numberFormat", row, column, pattern });
  };
  for (const [key, { ranges }] of Object.entries(values)) {
    const pattern = refMap[key]?.pattern;
    if (pattern) for (const range of ranges) note(range, pattern);
  }
  return edits;
}

/** What a mutation of the engine means for the workbook: typed, pasted, filled, deleted, undone, recalculated. */
export function userEdit(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined
): UserEdit | undefined {
  if (isFromModel(options)) return undefined;
  const sheetId = (params as { subUnitId?: string } | undefined)?.subUnitId ?? "";
  let cells: CellEdit[] = [];
  if (id === "sheet.mutation.set-range-values")
    cells = cellEdits(params as ISetRangeValuesMutationParams);
  if (id === "sheet.mutation.set.numfmt") cells = formatEdits(params as ISetNumfmtMutationParams);
  return cells.length ? { sheetId, cells } : undefined;
}
