import { notImplemented } from "../protocol/hostError";
import { flag, optionalFlag, record } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import { contains, formatArea, intersection, quoteSheetName, without } from "./area";
import type { Book } from "./book";
import { Range } from "./range";
import type { Area, SheetState, ValidationState } from "./state";

/** List rules only; other kinds are kept but not looked into. */
export class DataValidation extends WireObject {
  override readonly wireName = "DataValidation";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  override get scalars() {
    return ["Type", "Rule", "IgnoreBlanks"];
  }

  /** `Inconsistent` when only some of the cells have a rule or they differ. */
  get Type(): string {
    const touching = this.touching;
    if (touching.length === 0) return "None";
    const [first, ...others] = touching;
    const isWhole = first?.areas.some((area) => contains(area, this.area)) ?? false;
    if (others.length || !isWhole) return "Inconsistent";
    return first?.rule.type === "List" ? "List" : "Custom";
  }

  get Rule(): Record<string, unknown> | null {
    const rule = this.Type === "List" ? this.touching[0]?.rule : undefined;
    return rule?.type === "List"
      ? { list: { inCellDropDown: rule.dropDown, source: rule.source } }
      : {};
  }

  set Rule(input: unknown) {
    const rule = record(input, "DataValidation.rule");
    if (rule["list"] === undefined)
      throw notImplemented(`The data validation ${Object.keys(rule).join(", ")}`);
    const given = record(rule["list"], "DataValidation.rule");
    const dropDown = optionalFlag(given["inCellDropDown"], true, "DataValidation.rule");
    this.replace({
      areas: [this.area],
      rule: { type: "List", source: this.sourceOf(given["source"]), dropDown },
      ignoreBlanks: true,
      loaded: false,
    });
  }

  get IgnoreBlanks(): boolean | null {
    return this.touching[0]?.ignoreBlanks ?? null;
  }

  set IgnoreBlanks(ignore: unknown) {
    const wanted = flag(ignore, "DataValidation.ignoreBlanks");
    const [first] = this.touching;
    if (!first) return;
    this.replace({ ...first, areas: [this.area], ignoreBlanks: wanted, loaded: false });
  }

  Clear(): void {
    this.replace();
  }

  private get touching(): ValidationState[] {
    return this.sheet.validations.filter((validation) =>
      validation.areas.some((area) => intersection(area, this.area))
    );
  }

  private sourceOf(source: unknown): string {
    if (source instanceof Range)
      return `=${quoteSheetName(source.sheet.name)}!${formatArea(source.area)}`;
    return typeof source === "string" ? source : "";
  }

  private replace(validation?: ValidationState): void {
    this.book.requireWritable(this.sheet, "DataValidation");
    const rest = this.sheet.validations
      .map((other) => ({
        ...other,
        areas: other.areas.flatMap((area) => without(area, this.area)),
      }))
      .filter((other) => other.areas.length > 0);
    this.sheet.validations = validation ? [...rest, validation] : rest;
    this.book.changed(this.sheet, "validations");
  }
}
