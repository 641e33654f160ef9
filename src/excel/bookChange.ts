import type { SheetKind } from "../core/columns/fields";
import type { MapOverride, RunOptions } from "./job";

/** What somebody changed in the sheets that a review reads. */
export interface BookChange {
  kind: SheetKind;
  sheet: string;
  /** A1 without the sheet's name. */
  address: string;
  cells: number;
}

export interface BookWatchOptions extends RunOptions {
  overrides: MapOverride[];
  /** Called for each edit that is not our own; the caller debounces. */
  onChange: (change: BookChange) => void;
}

export interface SelectionWatchOptions extends RunOptions {
  overrides: MapOverride[];
  /** The id in the selected customer's row; undefined when what is selected is no single customer's row. */
  onCustomer: (id: string | undefined) => void;
}
