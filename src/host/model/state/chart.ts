import type { Area } from "./cell";

export type ChartTypeName =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "LineMarkers"
  | "Area"
  | "AreaStacked"
  | "AreaStacked100"
  | "Pie"
  | "Doughnut"
  | "XYScatter";

/** `sheet` in references is the sheet's name. */
export interface ChartSeriesState {
  name: string;
  /** Cell that holds the name, if it came from a range. */
  nameRef?: { sheet: string; area: Area };
  values: { sheet: string; area: Area };
  categories?: { sheet: string; area: Area };
  type?: ChartTypeName;
  axisGroup: "Primary" | "Secondary";
  /** `#RRGGBB`; absent: automatic. */
  color?: string;
  lineColor?: string;
  lineWeight?: number;
  pointColors: Map<number, string>;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  markerStyle?: string;
  smooth?: boolean;
}

export interface ChartAxisState {
  visible: boolean;
  title?: string;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
  /** First category or smallest value at the far end. */
  reversed?: boolean;
  /** The axis that crosses this one does so at its far end. */
  crossedAtMaximum?: boolean;
}

/** What was set on a text of a chart; absent: automatic. */
export interface ChartFontState {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** `#RRGGBB` */
  color?: string;
}

export interface ChartState {
  id: string;
  name: string;
  type: ChartTypeName;
  title: string;
  titleVisible: boolean;
  titleFont?: ChartFontState;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" | "Corner" };
  series: ChartSeriesState[];
  axes: { category: ChartAxisState; value: ChartAxisState; secondaryValue: ChartAxisState };
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From the file: kept as its part unless it is deleted; `series` may then be incomplete. */
  part?: string;
  changed: boolean;
}
