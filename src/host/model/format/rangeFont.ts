import { choice, flag, number, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import { commonStyle, patchStyle } from "./cellStyles";
import { color } from "./color";
import type { Area, Font, SheetState } from "../state";

/** Each property is null when the cells differ. */
export class RangeFont extends WireObject {
  override readonly wireName = "RangeFont";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  override get scalars() {
    return ["Name", "Size", "Color", "Italic", "Bold", "Underline", "Strikethrough"];
  }

  get Name(): string | null {
    return this.common((font) => font.name);
  }

  set Name(name: unknown) {
    this.patch({ name: text(name, "RangeFont.name") });
  }

  get Size(): number | null {
    return this.common((font) => font.size);
  }

  set Size(size: unknown) {
    this.patch({ size: number(size, "RangeFont.size") });
  }

  get Color(): string | null {
    return this.common((font) => font.color);
  }

  set Color(value: unknown) {
    this.patch({ color: color(value, "RangeFont.color") });
  }

  get Bold(): boolean | null {
    return this.common((font) => font.bold);
  }

  set Bold(bold: unknown) {
    this.patch({ bold: flag(bold, "RangeFont.bold") });
  }

  get Italic(): boolean | null {
    return this.common((font) => font.italic);
  }

  set Italic(italic: unknown) {
    this.patch({ italic: flag(italic, "RangeFont.italic") });
  }

  get Strikethrough(): boolean | null {
    return this.common((font) => font.strikethrough);
  }

  set Strikethrough(strikethrough: unknown) {
    this.patch({ strikethrough: flag(strikethrough, "RangeFont.strikethrough") });
  }

  get Underline(): string | null {
    return this.common((font) => (font.underline ? "Single" : "None"));
  }

  set Underline(style: unknown) {
    const wanted = choice(style, ["None", "Single"], "RangeFont.underline");
    this.patch({ underline: wanted === "Single" });
  }

  private common<T>(pick: (font: Font) => T): T | null {
    return commonStyle(this.book.state, this.sheet, this.area, (style) => pick(style.font));
  }

  private patch(font: Partial<Font>): void {
    this.book.requireWritable(this.sheet, "RangeFont");
    patchStyle(this.book.state, this.sheet, this.area, { font });
    this.book.changedCells(this.sheet, this.area);
  }
}
