import { number } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { color } from "../format/color";
import type { ChartSeriesState } from "../state";

/** Write-only in office.js too. */
export class ChartFill extends WireObject {
  override readonly wireName = "ChartFill";

  constructor(private readonly paint: (fill: string | undefined) => void) {
    super();
  }

  Clear(): void {
    this.paint(undefined);
  }

  SetSolidColor(fill: unknown): void {
    this.paint(color(fill, "ChartFill.setSolidColor"));
  }
}

export class ChartLineFormat extends WireObject {
  override readonly wireName = "ChartLineFormat";

  constructor(
    private readonly series: ChartSeriesState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Color", "Weight"];
  }

  get Color(): string {
    return this.series.lineColor ?? "";
  }

  set Color(value: unknown) {
    const wanted = color(value, "ChartLineFormat.color");
    this.changed();
    this.series.lineColor = wanted;
  }

  /** Points. */
  get Weight(): number {
    return this.series.lineWeight ?? 2.25;
  }

  set Weight(weight: unknown) {
    const wanted = number(weight, "ChartLineFormat.weight");
    this.changed();
    this.series.lineWeight = wanted;
  }

  Clear(): void {
    this.changed();
    delete this.series.lineColor;
    delete this.series.lineWeight;
  }
}
