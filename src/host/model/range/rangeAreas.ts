import { WireCollection, WireObject } from "../../protocol/wireObject";
import { cellCount, formatArea, quoteSheetName } from "./area";
import type { Book } from "../book";
import { Range } from "./range";
import type { Area, SheetState } from "../state";
import { Worksheet } from "../sheet/worksheet";

/** Several areas of one sheet. */
export class RangeAreas extends WireObject {
  override readonly wireName = "RangeAreas";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly list: readonly Area[]
  ) {
    super();
  }

  override get scalars() {
    return ["Address", "AreaCount", "CellCount"];
  }

  override get isGone(): boolean {
    return !this.book.state.sheets.includes(this.sheet);
  }

  get Address(): string {
    const prefix = quoteSheetName(this.sheet.name);
    return this.list.map((area) => `${prefix}!${formatArea(area)}`).join(",");
  }

  get AreaCount(): number {
    return this.list.length;
  }

  get CellCount(): number {
    return this.list.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.book, this.sheet, area)));
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
}

export class RangeCollection extends WireCollection<Range> {
  override readonly wireName = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override items(): readonly Range[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): Range {
    return this.at(index);
  }
}
