import { invalidArgument, notImplemented } from "../../protocol/hostError";
import { choice, flag, optionalFlag, optionalText, record } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { contains, formatArea, intersection, quoteSheetName, without } from "./area";
import type { Book } from "../book";
import { Range } from "./range";
import type { Area, SheetState, ValidationState } from "../state";

const STYLES = ["Stop", "Warning", "Information"] as const;
const REFUSAL = { isShown: true, style: "Stop", title: "", message: "" };
const SILENCE = { isShown: true, title: "", message: "" };
const MOST_TITLE = 32;
const MOST_MESSAGE = 255;
/** Excel takes no longer list than this in the rule itself. */
const MOST_LIST = 255;

function shortText(value: unknown, most: number, location: string): string {
  const given = optionalText(value, location) ?? "";
  if (given.length > most) throw invalidArgument(undefined, location);
  return given;
}

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
    return ["Type", "Rule", "IgnoreBlanks", "ErrorAlert", "Prompt"];
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
    this.change({ ignoreBlanks: flag(ignore, "DataValidation.ignoreBlanks") });
  }

  get ErrorAlert(): Record<string, unknown> | null {
    if (this.Type === "Inconsistent") return null;
    const { isShown, ...words } = this.touching[0]?.error ?? REFUSAL;
    return { showAlert: isShown, ...words };
  }

  set ErrorAlert(input: unknown) {
    const location = "DataValidation.errorAlert";
    const given = record(input, location);
    this.change({
      error: {
        isShown: optionalFlag(given["showAlert"], true, location),
        style: choice(given["style"] ?? "Stop", STYLES, location),
        title: shortText(given["title"], MOST_TITLE, location),
        message: shortText(given["message"], MOST_MESSAGE, location),
      },
    });
  }

  get Prompt(): Record<string, unknown> | null {
    if (this.Type === "Inconsistent") return null;
    const { isShown, ...words } = this.touching[0]?.prompt ?? SILENCE;
    return { showPrompt: isShown, ...words };
  }

  set Prompt(input: unknown) {
    const location = "DataValidation.prompt";
    const given = record(input, location);
    this.change({
      prompt: {
        isShown: optionalFlag(given["showPrompt"], true, location),
        title: shortText(given["title"], MOST_TITLE, location),
        message: shortText(given["message"], MOST_MESSAGE, location),
      },
    });
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
    const text = typeof source === "string" ? source : "";
    if (!text.startsWith("=") && text.length > MOST_LIST)
      throw invalidArgument(undefined, "DataValidation.rule");
    return text;
  }

  /** Cells without a rule have nothing to change. */
  private change(patch: Partial<ValidationState>): void {
    const [first] = this.touching;
    if (!first) return;
    this.replace({ ...first, ...patch, areas: [this.area], loaded: false });
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
