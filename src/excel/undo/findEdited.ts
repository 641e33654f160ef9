import type { Block } from "../cells/block";
import type { SheetPlace } from "../memory/bookRecord";
import { findBlocks } from "../find/candidates";
import type { Found } from "../find/candidates";
import type { EditedColumn } from "./editSteps";
import type { Session } from "../session/session";
import { listSheets } from "../cells/sheets";
import type { SheetInfo } from "../cells/sheets";

/** A header is looked for in so many rows of a plain range. */
const HEADER_ROWS = 20;

/** The block of an edit as it stands now. */
export interface EditedBlock {
  block: Block;
  /** Sheet columns, in the order in which they were asked for. */
  columns: number[];
}

/** The sheet with this id and name, else with the name, else with the id: an id may change when a file is reopened. */
export function sheetOf(
  sheets: readonly SheetInfo[],
  { sheetId, sheet }: SheetPlace
): SheetInfo | undefined {
  return (
    sheets.find(({ id, name }) => id === sheetId && name === sheet) ??
    sheets.find(({ name }) => name === sheet) ??
    sheets.find(({ id }) => id === sheetId)
  );
}

/** Undefined when the sheet, the block or one of the columns is gone. */
export async function findEdited(
  session: Session,
  place: Block,
  columns: readonly EditedColumn[]
): Promise<EditedBlock | undefined> {
  const sheet = sheetOf(await listSheets(session), place);
  if (!sheet) return undefined;
  const { blocks } = await findBlocks(session, sheet);
  const isTable = ({ block }: Found) =>
    place.tableId !== undefined && (block.table === place.table || block.tableId === place.tableId);
  for (const found of [...blocks.filter(isTable), ...blocks.filter((one) => !isTable(one))]) {
    const located = locate(found, columns);
    if (located) return located;
  }
  return undefined;
}

function locate(
  { block, candidate }: Found,
  columns: readonly EditedColumn[]
): EditedBlock | undefined {
  const rows = block.tableId === undefined ? HEADER_ROWS : 1;
  for (const [row, cells] of candidate.top.slice(0, rows).entries()) {
    const headers = cells.map(String);
    const offsets = columns.map(({ column, header }) =>
      headers[column - block.firstColumn] === header
        ? column - block.firstColumn
        : headers.indexOf(header)
    );
    if (offsets.some((offset) => offset < 0)) continue;
    return {
      block: { ...block, headerRow: block.headerRow + row, dataRows: block.dataRows - row },
      columns: offsets.map((offset) => block.firstColumn + offset),
    };
  }
  return undefined;
}
