import { notImplemented } from "../../protocol/hostError";
import { text } from "../../protocol/readArgument";
import type { ChartTypeName } from "../state";

const TYPES: readonly ChartTypeName[] = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
];

/** The chart types modelled; any other of Excel's fails by name. */
export function chartType(value: unknown, location: string): ChartTypeName {
  const wanted = text(value, location);
  const found = TYPES.find((type) => type === wanted);
  if (!found) throw notImplemented(`The chart type ${wanted}`);
  return found;
}
