import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import { commonStyle, patchStyle } from "./cellStyles";
import { color } from "./color";
import type { Area, SheetState } from "../state";

const NO_FILL = "#FFFFFF";

export class RangeFill extends WireObject {
  override readonly wireName = "RangeFill";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area
  ) {
    super();
  }

  override get scalars() {
    return ["Color"];
  }

  /** White where there is no fill; `""` when the cells differ. */
  get Color(): string {
    const { state } = this.book;
    return commonStyle(state, this.sheet, this.area, (style) => style.fill ?? NO_FILL) ?? "";
  }

  set Color(value: unknown) {
    this.patch(color(value, "RangeFill.color"));
  }

  Clear(): void {
    this.patch(null);
  }

  private patch(fill: string | null): void {
    this.book.requireWritable(this.sheet, "RangeFill");
    patchStyle(this.book.state, this.sheet, this.area, { fill });
    this.book.changedCells(this.sheet, this.area);
  }
}
