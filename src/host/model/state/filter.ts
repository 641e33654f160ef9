import type { Area } from "./cell";

export interface FilterCriterion {
  /** Offset from the filter's first column. */
  column: number;
  filterOn:
    | "Values"
    | "Custom"
    | "TopItems"
    | "TopPercent"
    | "BottomItems"
    | "BottomPercent"
    | "Dynamic"
    | "CellColor"
    | "FontColor"
    | "Icon";
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
}

export interface AutoFilterState {
  area: Area;
  criteria: FilterCriterion[];
}
