import type { Area } from "./cell";

export const DAY_PARTS = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** All days and times that agree with `date` (ISO 8601, no time zone) down to `specificity`. */
export interface FilterDatetime {
  date: string;
  specificity: (typeof DAY_PARTS)[number];
}

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
  /** Texts as displayed, `""` for blank cells. */
  values?: (string | FilterDatetime)[];
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
}

export interface AutoFilterState {
  area: Area;
  criteria: FilterCriterion[];
}
