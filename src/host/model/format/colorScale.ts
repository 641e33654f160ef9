import { invalidArgument } from "../../protocol/hostError";
import { number, record } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { color } from "./color";
import type { ConditionalFormatState } from "../state";

type ColorScaleRule = Extract<ConditionalFormatState["rule"], { type: "ColorScale" }>;
type Point = ColorScaleRule["points"][number];
const KINDS: Readonly<Record<string, Point["kind"]>> = {
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
};

function readPoint(input: unknown): Point {
  const location = "ColorScaleConditionalFormat.criteria";
  const given = record(input, location);
  const type = String(given["type"]);
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!kind) throw invalidArgument(undefined, location);
  const needsValue = kind !== "lowest" && kind !== "highest";
  const shade = color(given["color"], location);
  return needsValue
    ? { kind, value: number(Number(given["formula"]), location), color: shade }
    : { kind, color: shade };
}

export class ColorScaleConditionalFormat extends WireObject {
  override readonly wireName = "ColorScaleConditionalFormat";

  constructor(
    private readonly rule: ColorScaleRule,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Criteria", "ThreeColorScale"];
  }

  get ThreeColorScale(): boolean {
    return this.rule.points.length === 3;
  }

  get Criteria(): Record<string, unknown> {
    const written = this.rule.points.map((point) => ({
      type: Object.keys(KINDS).find((type) => KINDS[type] === point.kind),
      formula: point.value === undefined ? null : String(point.value),
      color: point.color,
    }));
    const [minimum, midpoint] = written;
    return written.length === 3
      ? { minimum, midpoint, maximum: written[2] }
      : { minimum, maximum: midpoint };
  }

  set Criteria(input: unknown) {
    const given = record(input, "ColorScaleConditionalFormat.criteria");
    const points = [given["minimum"], given["midpoint"], given["maximum"]]
      .filter((point) => point !== undefined && point !== null)
      .map(readPoint);
    if (points.length < 2) throw invalidArgument();
    this.changed();
    this.rule.points = points;
  }
}
