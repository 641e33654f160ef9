import { flag, number, text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { color } from "../format/color";
import type { ChartFontState } from "../state";

const AUTOMATIC = { name: "Calibri", size: 14, bold: false, italic: false, color: "#595959" };

export class ChartFont extends WireObject {
  override readonly wireName = "ChartFont";

  constructor(
    private readonly font: ChartFontState,
    private readonly changed: () => void
  ) {
    super();
  }

  override get scalars() {
    return ["Bold", "Color", "Italic", "Name", "Size"];
  }

  get Bold(): boolean {
    return this.font.bold ?? AUTOMATIC.bold;
  }

  set Bold(bold: unknown) {
    this.changed();
    this.font.bold = flag(bold, "ChartFont.bold");
  }

  get Color(): string {
    return this.font.color ?? AUTOMATIC.color;
  }

  set Color(value: unknown) {
    this.changed();
    this.font.color = color(value, "ChartFont.color");
  }

  get Italic(): boolean {
    return this.font.italic ?? AUTOMATIC.italic;
  }

  set Italic(italic: unknown) {
    this.changed();
    this.font.italic = flag(italic, "ChartFont.italic");
  }

  get Name(): string {
    return this.font.name ?? AUTOMATIC.name;
  }

  set Name(name: unknown) {
    this.changed();
    this.font.name = text(name, "ChartFont.name");
  }

  get Size(): number {
    return this.font.size ?? AUTOMATIC.size;
  }

  set Size(size: unknown) {
    this.changed();
    this.font.size = number(size, "ChartFont.size");
  }
}
