import type { Area } from "./cell";
import type { FilterCriterion } from "./filter";

export interface TableColumnState {
  /** The file's column id; unique in its table. */
  id: number;
  name: string;
}

export interface TableState {
  /** `"{…}"`; unique in the workbook and stable while it is open. */
  id: string;
  name: string;
  /** Header row, data rows and, when shown, the total row. */
  area: Area;
  columns: TableColumnState[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** e.g. `TableStyleMedium2`; empty for none. */
  style: string;
  criteria: FilterCriterion[];
  /** Part name in the file it came from; absent for a new table. */
  part?: string;
  /** Changed since it was loaded. */
  changed: boolean;
}
