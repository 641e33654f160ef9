import { optionalText, optionalWhole } from "../../protocol/readArgument";
import { invalidArgument } from "../../protocol/hostError";
import { WireCollection } from "../../protocol/wireObject";
import { ChartSeries } from "./chartSeries";
import type { ChartSeriesState, ChartState } from "../state";

export class ChartSeriesCollection extends WireCollection<ChartSeries> {
  override readonly wireName = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Count"];
  }

  override items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.chart, series, this.changed));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  /** A series without values until `setValues`. */
  Add(name: unknown, index: unknown): ChartSeries {
    const location = "ChartSeriesCollection.add";
    const { series } = this.chart;
    const wanted = optionalText(name, location) ?? `Series${series.length + 1}`;
    const at = optionalWhole(index, series.length, location);
    if (wanted.length > 255 || at < 0 || at > series.length)
      throw invalidArgument(undefined, location);
    this.changed();
    const added: ChartSeriesState = {
      name: wanted,
      values: { sheet: "", area: { row: 0, column: 0, rows: 0, columns: 0 } },
      axisGroup: "Primary",
      pointColors: new Map(),
      hasDataLabels: false,
    };
    series.splice(at, 0, added);
    return new ChartSeries(this.chart, added, this.changed);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): ChartSeries {
    return this.at(index);
  }
}
