import { itemNotFound, notImplemented } from "../../protocol/hostError";
import { WireCollection, WireObject } from "../../protocol/wireObject";
import { intersection, without } from "../range/area";
import type { Book } from "../book";
import { ColorScaleConditionalFormat } from "./colorScale";
import { DataBarConditionalFormat } from "./dataBar";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import type { Area, ConditionalFormatState, SheetState } from "../state";

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
