import { invalidArgument, itemAlreadyExists } from "../../protocol/hostError";
import { parseArea } from "../range/area";
import type { TableState, WorkbookState } from "../state";

const MAX_LENGTH = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const ROW_OR_COLUMN = /^([rc]|r\d+(c\d+)?|c\d+)$/i;

function nameIsTaken(state: WorkbookState, name: string, except?: TableState): boolean {
  const key = name.toLowerCase();
  const isTable = state.sheets.some((sheet) =>
    sheet.tables.some((table) => table !== except && table.name.toLowerCase() === key)
  );
  return isTable || state.names.some((defined) => defined.name.toLowerCase() === key);
}

/** Excel's rules for table names: a letter, `_` or `\` first, then letters, digits, `_`, `.`; no cell address, not `R` or `C`; unique in the book. */
export function requireTableName(
  state: WorkbookState,
  name: string,
  location: string,
  except?: TableState
): string {
  const isAddress = parseArea(name) !== undefined || ROW_OR_COLUMN.test(name);
  if (name.length > MAX_LENGTH || !SHAPE.test(name) || isAddress)
    throw invalidArgument(undefined, location);
  if (nameIsTaken(state, name, except)) throw itemAlreadyExists(location);
  return name;
}

export function freeTableName(state: WorkbookState): string {
  for (let n = 1; ; n++) if (!nameIsTaken(state, `Table${n}`)) return `Table${n}`;
}
