import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { number, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { boundingArea, parseArea, splitAddress } from "../range/area";
import type { Book } from "../book";
import { ChartAxes } from "./chartAxes";
import { seriesFrom } from "./chartData";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { chartType } from "./chartTypes";
import { DEFAULT_ROW_HEIGHT, pointsOfWidth } from "../format/columnWidths";
import { Range } from "../range/range";
import type { Area, ChartState, SheetState } from "../state";
import { Worksheet } from "../sheet/worksheet";

export class Chart extends WireObject {
  override readonly wireName = "Chart";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly chart: ChartState
  ) {
    super();
  }

  override get scalars() {
    return ["Id", "Name", "ChartType", "Left", "Top", "Width", "Height"];
  }

  override identity() {
    return { Id: this.chart.id };
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: unknown) {
    this.chart.name = text(name, "Chart.name");
    this.changed();
  }

  get ChartType(): string {
    return this.chart.type;
  }

  set ChartType(type: unknown) {
    this.chart.type = chartType(type, "Chart.chartType");
    this.changed();
  }

  get Left(): number {
    return this.chart.left;
  }

  set Left(points: unknown) {
    this.chart.left = length(points, "Chart.left");
    this.changed();
  }

  get Top(): number {
    return this.chart.top;
  }

  set Top(points: unknown) {
    this.chart.top = length(points, "Chart.top");
    this.changed();
  }

  get Width(): number {
    return this.chart.width;
  }

  set Width(points: unknown) {
    this.chart.width = length(points, "Chart.width");
    this.changed();
  }

  get Height(): number {
    return this.chart.height;
  }

  set Height(points: unknown) {
    this.chart.height = length(points, "Chart.height");
    this.changed();
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.chart, this.changed);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.chart.legend, this.changed);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.chart, this.changed);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.chart, this.changed);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  Delete(): void {
    this.book.requireWritable(this.sheet, "Chart.delete");
    const at = this.sheet.charts.indexOf(this.chart);
    if (at < 0) throw itemNotFound("Chart.delete");
    this.sheet.charts.splice(at, 1);
    this.book.changed(this.sheet, "charts");
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument(undefined, "Chart.setData");
    this.chart.series = seriesFrom(source, this.chart.type, seriesBy);
    this.changed();
  }

  /** From the upper left corner of the first cell to the lower right corner of the last. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const start = this.areaOf(startCell);
    this.chart.left = this.xOf(start.column);
    this.chart.top = this.yOf(start.row);
    if (endCell !== undefined) {
      const whole = boundingArea(start, this.areaOf(endCell));
      this.chart.width = this.xOf(whole.column + whole.columns) - this.chart.left;
      this.chart.height = this.yOf(whole.row + whole.rows) - this.chart.top;
    }
    this.changed();
  }

  private readonly changed = (): void => {
    this.book.requireWritable(this.sheet, "Chart");
    this.chart.changed = true;
    this.book.changed(this.sheet, "charts");
  };

  private areaOf(cell: unknown): Area {
    const area =
      cell instanceof Range
        ? cell.area
        : typeof cell === "string"
          ? parseArea(splitAddress(cell).cells)
          : undefined;
    if (!area) throw invalidArgument(undefined, "Chart.setPosition");
    return area;
  }

  /** Points from the sheet's left edge to a column's left edge. */
  private xOf(column: number): number {
    let points = column * pointsOfWidth();
    for (const [index, { width, hidden }] of this.sheet.columns)
      if (index < column && (width !== undefined || hidden === true))
        points += (hidden === true ? 0 : pointsOfWidth(width)) - pointsOfWidth();
    return points;
  }

  private yOf(row: number): number {
    let points = row * DEFAULT_ROW_HEIGHT;
    for (const [index, { height, hidden }] of this.sheet.rows)
      if (index < row && (height !== undefined || hidden === true))
        points += (hidden === true ? 0 : (height ?? DEFAULT_ROW_HEIGHT)) - DEFAULT_ROW_HEIGHT;
    return points;
  }
}

function length(points: unknown, location: string): number {
  const value = number(points, location);
  if (value < 0) throw invalidArgument(undefined, location);
  return value;
}
