import { flag, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { ChartFont } from "./chartFont";
import type { ChartState } from "../state";

export class ChartTitle extends WireObject {
  override readonly wireName = "ChartTitle";

  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Text", "Visible"];
  }

  get Text(): string {
    return this.chart.title;
  }

  set Text(title: unknown) {
    this.changed();
    this.chart.title = text(title, "ChartTitle.text");
    this.chart.titleVisible = true;
  }

  get Visible(): boolean {
    return this.chart.titleVisible;
  }

  set Visible(visible: unknown) {
    this.changed();
    this.chart.titleVisible = flag(visible, "ChartTitle.visible");
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart, this.changed);
  }
}

export class ChartTitleFormat extends WireObject {
  override readonly wireName = "ChartTitleFormat";

  constructor(
    private readonly chart: ChartState,
    private readonly changed: () => void
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont((this.chart.titleFont ??= {}), this.changed);
  }
}
