import { choice, flag, number, text } from "../../protocol/readArgument";
import { itemNotFound } from "../../protocol/hostError";
import { WireObject } from "../../protocol/wireObject";
import type { ChartAxisState, ChartState } from "../state";

export class ChartAxes extends WireObject {
  override readonly wireName = "ChartAxes";

  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void
  ) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return this.axis(this.chart.axes.category);
  }

  get ValueAxis(): ChartAxis {
    return this.axis(this.chart.axes.value);
  }

  /** The secondary value axis exists once a series uses it. */
  GetItem(type: unknown, group: unknown): ChartAxis {
    const kind = choice(type, ["Category", "Value"], "ChartAxes.getItem");
    const side = choice(group ?? "Primary", ["Primary", "Secondary"], "ChartAxes.getItem");
    if (side === "Primary") return kind === "Value" ? this.ValueAxis : this.CategoryAxis;
    const isUsed = this.chart.series.some((series) => series.axisGroup === "Secondary");
    if (kind === "Category" || !isUsed) throw itemNotFound("ChartAxes.getItem");
    return this.axis(this.chart.axes.secondaryValue);
  }

  private axis(axis: ChartAxisState): ChartAxis {
    return new ChartAxis(axis, this.changed);
  }
}

export class ChartAxis extends WireObject {
  override readonly wireName = "ChartAxis";

  constructor(
    private readonly axis: ChartAxisState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Minimum", "Maximum", "NumberFormat", "Visible", "ReversePlotOrder", "Position"];
  }

  /** `""` while Excel chooses. */
  get Minimum(): number | string {
    return this.axis.minimum ?? "";
  }

  set Minimum(minimum: unknown) {
    this.changed();
    if (minimum === "") delete this.axis.minimum;
    else this.axis.minimum = number(minimum, "ChartAxis.minimum");
  }

  get Maximum(): number | string {
    return this.axis.maximum ?? "";
  }

  set Maximum(maximum: unknown) {
    this.changed();
    if (maximum === "") delete this.axis.maximum;
    else this.axis.maximum = number(maximum, "ChartAxis.maximum");
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.changed();
    this.axis.numberFormat = text(format, "ChartAxis.numberFormat");
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(visible: unknown) {
    this.changed();
    this.axis.visible = flag(visible, "ChartAxis.visible");
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversed ?? false;
  }

  set ReversePlotOrder(reversed: unknown) {
    this.changed();
    this.axis.reversed = flag(reversed, "ChartAxis.reversePlotOrder");
  }

  /** Where the other axis crosses this one. */
  get Position(): "Automatic" | "Maximum" {
    return this.axis.crossedAtMaximum ? "Maximum" : "Automatic";
  }

  set Position(position: unknown) {
    this.changed();
    const at = choice(position, ["Automatic", "Maximum"], "ChartAxis.position");
    this.axis.crossedAtMaximum = at === "Maximum";
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.axis, this.changed);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis, this.changed);
  }
}

export class ChartAxisTitle extends WireObject {
  override readonly wireName = "ChartAxisTitle";

  constructor(
    private readonly axis: ChartAxisState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Text", "Visible"];
  }

  get Text(): string {
    return this.axis.title ?? "";
  }

  set Text(title: unknown) {
    this.changed();
    this.axis.title = text(title, "ChartAxisTitle.text");
  }

  get Visible(): boolean {
    return this.axis.title !== undefined;
  }

  /** Showing a title that has no text gives it Excel's placeholder. */
  set Visible(visible: unknown) {
    this.changed();
    if (flag(visible, "ChartAxisTitle.visible")) this.axis.title ??= "Axis Title";
    else delete this.axis.title;
  }
}

export class ChartGridlines extends WireObject {
  override readonly wireName = "ChartGridlines";

  constructor(
    private readonly axis: ChartAxisState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Visible"];
  }

  get Visible(): boolean {
    return this.axis.majorGridlines;
  }

  set Visible(visible: unknown) {
    this.changed();
    this.axis.majorGridlines = flag(visible, "ChartGridlines.visible");
  }
}
