import { invalidArgument, itemAlreadyExists } from "../../protocol/hostError";
import type { SheetState, WorkbookState } from "../state";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/** Excel's rules for sheet names: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History", unique. */
export function requireSheetName(
  state: WorkbookState,
  name: string,
  location: string,
  except?: SheetState
): string {
  if (name.trim() === "" || name.length > MAX_LENGTH || FORBIDDEN.test(name))
    throw invalidArgument(undefined, location);
  if (name.toLowerCase() === "history") throw invalidArgument(undefined, location);
  const other = state.sheetByName(name);
  if (other && other !== except) throw itemAlreadyExists(location);
  return name;
}

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeSheetName(state: WorkbookState): string {
  for (let n = state.sheets.length + 1; ; n++)
    if (!state.sheetByName(`Sheet${n}`)) return `Sheet${n}`;
}
