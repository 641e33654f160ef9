import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { choice, flag, number, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { ChartFill, ChartLineFormat } from "./chartFills";
import { ChartPointsCollection } from "./chartPoints";
import { chartType } from "./chartTypes";
import { Range } from "../range/range";
import type { ChartSeriesState, ChartState } from "../state";

export class ChartSeries extends WireObject {
  override readonly wireName = "ChartSeries";

  constructor(
    private readonly chart: ChartState,
    private readonly series: ChartSeriesState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return [
      "Name",
      "ChartType",
      "AxisGroup",
      "GapWidth",
      "HasDataLabels",
      "MarkerStyle",
      "Overlap",
      "Smooth",
    ];
  }

  get Name(): string {
    return this.series.name;
  }

  set Name(name: unknown) {
    const wanted = text(name, "ChartSeries.name");
    if (wanted.length > 255) throw invalidArgument(undefined, "ChartSeries.name");
    this.changed();
    this.series.name = wanted;
    delete this.series.nameRef;
  }

  get ChartType(): string {
    return this.series.type ?? this.chart.type;
  }

  set ChartType(type: unknown) {
    const wanted = chartType(type, "ChartSeries.chartType");
    this.changed();
    this.series.type = wanted;
  }

  get AxisGroup(): string {
    return this.series.axisGroup;
  }

  set AxisGroup(group: unknown) {
    const wanted = choice(group, ["Primary", "Secondary"], "ChartSeries.axisGroup");
    this.changed();
    this.series.axisGroup = wanted;
    this.chart.axes.secondaryValue.visible = this.chart.series.some(
      (series) => series.axisGroup === "Secondary"
    );
  }

  /** Per cent of a column's width, 0 to 500. */
  get GapWidth(): number {
    return this.series.gapWidth ?? 219;
  }

  set GapWidth(width: unknown) {
    const wanted = within(width, 0, 500, "ChartSeries.gapWidth");
    this.changed();
    this.series.gapWidth = wanted;
  }

  /** Per cent, -100 to 100. */
  get Overlap(): number {
    return this.series.overlap ?? 0;
  }

  set Overlap(overlap: unknown) {
    const wanted = within(overlap, -100, 100, "ChartSeries.overlap");
    this.changed();
    this.series.overlap = wanted;
  }

  get HasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }

  set HasDataLabels(has: unknown) {
    const wanted = flag(has, "ChartSeries.hasDataLabels");
    this.changed();
    this.series.hasDataLabels = wanted;
  }

  get MarkerStyle(): string {
    return this.series.markerStyle ?? "Automatic";
  }

  set MarkerStyle(style: unknown) {
    const wanted = text(style, "ChartSeries.markerStyle");
    this.changed();
    this.series.markerStyle = wanted;
  }

  get Smooth(): boolean {
    return this.series.smooth ?? false;
  }

  set Smooth(smooth: unknown) {
    const wanted = flag(smooth, "ChartSeries.smooth");
    this.changed();
    this.series.smooth = wanted;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series, this.changed);
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.series, this.changed);
  }

  Delete(): void {
    const at = this.chart.series.indexOf(this.series);
    if (at < 0) throw itemNotFound("ChartSeries.delete");
    this.changed();
    this.chart.series.splice(at, 1);
  }

  SetValues(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument(undefined, "ChartSeries.setValues");
    this.changed();
    this.series.values = { sheet: source.sheet.name, area: source.area };
  }

  SetXAxisValues(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument(undefined, "ChartSeries.setXAxisValues");
    this.changed();
    this.series.categories = { sheet: source.sheet.name, area: source.area };
  }
}

export class ChartSeriesFormat extends WireObject {
  override readonly wireName = "ChartSeriesFormat";

  constructor(
    private readonly series: ChartSeriesState,
    private readonly changed: () => void
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill((fill) => {
      this.changed();
      if (fill === undefined) delete this.series.color;
      else this.series.color = fill;
    });
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series, this.changed);
  }
}

function within(value: unknown, least: number, most: number, location: string): number {
  const wanted = number(value, location);
  if (wanted < least || wanted > most) throw invalidArgument(undefined, location);
  return wanted;
}
