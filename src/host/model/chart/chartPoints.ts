import { WireCollection, WireObject } from "../../protocol/wireObject";
import { cellCount } from "../range/area";
import { ChartFill } from "./chartFills";
import type { ChartSeriesState } from "../state";

export class ChartPointsCollection extends WireCollection<ChartPoint> {
  override readonly wireName = "ChartPointsCollection";

  constructor(
    private readonly series: ChartSeriesState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Count"];
  }

  override items(): ChartPoint[] {
    return Array.from(
      { length: this.Count },
      (_, i) => new ChartPoint(this.series, i, this.changed)
    );
  }

  get Count(): number {
    return cellCount(this.series.values.area);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): ChartPoint {
    return this.at(index);
  }
}

export class ChartPoint extends WireObject {
  override readonly wireName = "ChartPoint";

  constructor(
    private readonly series: ChartSeriesState,
    private readonly index: number,
    private readonly changed: () => void
  ) {
    super();
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.series, this.index, this.changed);
  }
}

export class ChartPointFormat extends WireObject {
  override readonly wireName = "ChartPointFormat";

  constructor(
    private readonly series: ChartSeriesState,
    private readonly index: number,
    private readonly changed: () => void
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill((fill) => {
      this.changed();
      if (fill === undefined) this.series.pointColors.delete(this.index);
      else this.series.pointColors.set(this.index, fill);
    });
  }
}
