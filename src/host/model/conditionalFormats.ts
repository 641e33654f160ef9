import { invalidArgument, itemNotFound, notImplemented } from "../protocol/hostError";
import { flag, list, number, record } from "../protocol/readArgument";
import { WireCollection, WireObject } from "../protocol/wireObject";
import { intersection, without } from "./area";
import type { Book } from "./book";
import { color } from "./color";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Area, ConditionalFormatState, SheetState } from "./state";

type Rule = ConditionalFormatState["rule"];

const NEW_RULES: Readonly<Record<string, () => Rule>> = {
  DataBar: () => ({ type: "DataBar", color: "#638EC6", gradient: true }),
  ColorScale: () => ({
    type: "ColorScale",
    points: [
      { kind: "lowest", color: "#F8696B" },
      { kind: "percentile", value: 50, color: "#FFEB84" },
      { kind: "highest", color: "#63BE7B" },
    ],
  }),
};

/** The conditional formats that touch an area. */
export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  override readonly wireName = "ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  override items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => intersection(area, this.area)))
      .sort((a, b) => a.priority - b.priority)
      .map((format) => new ConditionalFormat(this.book, this.sheet, format));
  }

  override find(key: unknown): ConditionalFormat | undefined {
    return this.items().find((format) => format.Id === key);
  }

  /** A new format comes first. */
  Add(type: unknown): ConditionalFormat {
    this.book.requireWritable(this.sheet, "ConditionalFormatCollection.add");
    const make = Object.hasOwn(NEW_RULES, String(type)) ? NEW_RULES[String(type)] : undefined;
    if (!make) throw notImplemented(`The conditional format ${String(type)}`);
    for (const other of this.sheet.conditionalFormats) other.priority++;
    const format: ConditionalFormatState = {
      id: this.book.state.newId(),
      areas: [this.area],
      priority: 0,
      rule: make(),
      loaded: false,
    };
    this.sheet.conditionalFormats.push(format);
    this.book.changed(this.sheet, "conditionalFormats");
    return new ConditionalFormat(this.book, this.sheet, format);
  }

  ClearAll(): void {
    this.book.requireWritable(this.sheet, "ConditionalFormatCollection.clearAll");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap((a) => without(a, this.area)) }))
      .filter((format) => format.areas.length > 0);
    this.book.changed(this.sheet, "conditionalFormats");
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    return this.at(index);
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.find(id) ?? null;
  }
}

export class ConditionalFormat extends WireObject {
  override readonly wireName = "ConditionalFormat";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly format: ConditionalFormatState
  ) {
    super();
  }

  override get scalars() {
    return ["Id", "Priority", "Type"];
  }

  override identity() {
    return { Id: this.format.id };
  }

  get Id(): string {
    return this.format.id;
  }

  get Priority(): number {
    return this.format.priority;
  }

  /** `Custom` stands for every kind the model does not look into. */
  get Type(): string {
    const { type } = this.format.rule;
    return type === "Other" ? "Custom" : type;
  }

  get DataBar(): DataBarConditionalFormat {
    const found = this.DataBarOrNullObject;
    if (!found) throw itemNotFound("ConditionalFormat.dataBar");
    return found;
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    const { rule } = this.format;
    return rule.type === "DataBar"
      ? new DataBarConditionalFormat(rule, () => this.changed())
      : null;
  }

  get ColorScale(): ColorScaleConditionalFormat {
    const found = this.ColorScaleOrNullObject;
    if (!found) throw itemNotFound("ConditionalFormat.colorScale");
    return found;
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    const { rule } = this.format;
    return rule.type === "ColorScale"
      ? new ColorScaleConditionalFormat(rule, () => this.changed())
      : null;
  }

  Delete(): void {
    this.book.requireWritable(this.sheet, "ConditionalFormat.delete");
    const at = this.sheet.conditionalFormats.indexOf(this.format);
    if (at < 0) throw itemNotFound("ConditionalFormat.delete");
    this.sheet.conditionalFormats.splice(at, 1);
    this.book.changed(this.sheet, "conditionalFormats");
  }

  GetRange(): Range {
    const [area, ...others] = this.format.areas;
    if (!area || others.length) throw itemNotFound("ConditionalFormat.getRange");
    return new Range(this.book, this.sheet, area);
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, this.format.areas);
  }

  private changed(): void {
    this.book.requireWritable(this.sheet, "ConditionalFormat");
    this.format.loaded = false;
    this.book.changed(this.sheet, "conditionalFormats");
  }
}

type DataBarRule = Extract<Rule, { type: "DataBar" }>;

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

type ColorScaleRule = Extract<Rule, { type: "ColorScale" }>;
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
    if (list(points).length < 2) throw invalidArgument();
    this.changed();
    this.rule.points = points;
  }
}
