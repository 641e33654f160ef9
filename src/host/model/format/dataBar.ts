import { notImplemented } from "../../protocol/hostError";
import { flag, number, record } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { color } from "./color";
import type { ConditionalFormatState } from "../state";

type DataBarRule = Extract<ConditionalFormatState["rule"], { type: "DataBar" }>;

function boundOf(input: unknown, automatic: string): number | undefined {
  const rule = record(input, "ConditionalDataBarRule");
  if (rule["type"] === "Automatic" || rule["type"] === automatic) return undefined;
  if (rule["type"] !== "Number")
    throw notImplemented(`Data bar bounds of type ${String(rule["type"])}`);
  return number(Number(rule["formula"]), "ConditionalDataBarRule.formula");
}

const boundRule = (bound: number | undefined) =>
  bound === undefined ? { type: "Automatic" } : { type: "Number", formula: String(bound) };

export class DataBarConditionalFormat extends WireObject {
  override readonly wireName = "DataBarConditionalFormat";

  constructor(
    private readonly rule: DataBarRule,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["LowerBoundRule", "UpperBoundRule"];
  }

  get LowerBoundRule(): unknown {
    return boundRule(this.rule.min);
  }

  set LowerBoundRule(input: unknown) {
    const min = boundOf(input, "LowestValue");
    this.changed();
    if (min === undefined) delete this.rule.min;
    else this.rule.min = min;
  }

  get UpperBoundRule(): unknown {
    return boundRule(this.rule.max);
  }

  set UpperBoundRule(input: unknown) {
    const max = boundOf(input, "HighestValue");
    this.changed();
    if (max === undefined) delete this.rule.max;
    else this.rule.max = max;
  }

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.rule, this.changed);
  }
}

export class ConditionalDataBarPositiveFormat extends WireObject {
  override readonly wireName = "ConditionalDataBarPositiveFormat";

  constructor(
    private readonly rule: DataBarRule,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["FillColor", "GradientFill"];
  }

  get FillColor(): string {
    return this.rule.color;
  }

  set FillColor(value: unknown) {
    const fill = color(value, "ConditionalDataBarPositiveFormat.fillColor");
    this.changed();
    this.rule.color = fill;
  }

  get GradientFill(): boolean {
    return this.rule.gradient;
  }

  set GradientFill(gradient: unknown) {
    const wanted = flag(gradient, "ConditionalDataBarPositiveFormat.gradientFill");
    this.changed();
    this.rule.gradient = wanted;
  }
}
