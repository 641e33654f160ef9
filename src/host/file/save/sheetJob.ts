import type { SheetState, WorkbookState } from "../../model/state";
import type { Palette } from "../load/colors";
import type { PackageEdit } from "../package/packageEdit";
import type { SheetSource } from "../source";
import type { Rename } from "./renames";

/** One sheet to save, and what it needs to know. */
export interface SheetJob {
  sheet: SheetState;
  book: WorkbookState;
  /** As loaded; undefined for a new sheet. */
  source: SheetSource | undefined;
  part: string;
  edit: PackageEdit;
  texts: readonly string[];
  palette: Palette;
  /** When sheets have new names. */
  rename: Rename | undefined;
  textNumber(text: string): number;
  formatOf(style: number): number;
}
