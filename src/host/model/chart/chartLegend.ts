import { choice, flag } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import type { ChartState } from "../state";

export class ChartLegend extends WireObject {
  override readonly wireName = "ChartLegend";

  constructor(
    private readonly legend: ChartState["legend"],
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Visible", "Position"];
  }

  get Visible(): boolean {
    return this.legend.visible;
  }

  set Visible(visible: unknown) {
    this.changed();
    this.legend.visible = flag(visible, "ChartLegend.visible");
  }

  get Position(): string {
    return this.legend.position;
  }

  set Position(position: unknown) {
    this.changed();
    const places = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
    this.legend.position = choice(position, places, "ChartLegend.position");
  }
}
