import { invalidArgument } from "../protocol/hostError";
import { choice, record, text, whole } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import { parseArea, splitAddress } from "./area";
import type { Book } from "./book";
import { Range } from "./range";
import type { Area, SheetState } from "./state";

export class PageLayout extends WireObject {
  override readonly wireName = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return ["Orientation", "PaperSize", "Zoom"];
  }

  get Orientation(): string {
    return this.sheet.pageLayout.orientation;
  }

  set Orientation(orientation: unknown) {
    const wanted = choice(orientation, ["Portrait", "Landscape"], "PageLayout.orientation");
    this.sheet.pageLayout.orientation = wanted;
    this.changed();
  }

  get PaperSize(): string | null {
    return this.sheet.pageLayout.paperSize ?? null;
  }

  set PaperSize(size: unknown) {
    this.sheet.pageLayout.paperSize = text(size, "PageLayout.paperSize");
    this.changed();
  }

  /** Only fitting to pages is modelled; a percentage is refused. */
  get Zoom(): Record<string, number> {
    const { fitToWide, fitToTall } = this.sheet.pageLayout;
    if (fitToWide === undefined && fitToTall === undefined) return { scale: 100 };
    return {
      ...(fitToWide === undefined ? {} : { horizontalFitToPages: fitToWide }),
      ...(fitToTall === undefined ? {} : { verticalFitToPages: fitToTall }),
    };
  }

  set Zoom(zoom: unknown) {
    const location = "PageLayout.zoom";
    const given = record(zoom, location);
    const pages = (name: string) =>
      given[name] === undefined || given[name] === null ? undefined : whole(given[name], location);
    const wide = pages("horizontalFitToPages");
    const tall = pages("verticalFitToPages");
    if (wide === undefined && tall === undefined) throw invalidArgument(undefined, location);
    const layout = this.sheet.pageLayout;
    if (wide === undefined) delete layout.fitToWide;
    else layout.fitToWide = wide;
    if (tall === undefined) delete layout.fitToTall;
    else layout.fitToTall = tall;
    this.changed();
  }

  SetPrintArea(area: unknown): void {
    this.sheet.pageLayout.printArea = this.areaOf(area, "PageLayout.setPrintArea");
    this.changed();
  }

  SetPrintTitleRows(rows: unknown): void {
    const area = this.areaOf(rows, "PageLayout.setPrintTitleRows");
    this.sheet.pageLayout.printTitleRows = { first: area.row, last: area.row + area.rows - 1 };
    this.changed();
  }

  private areaOf(range: unknown, location: string): Area {
    if (range instanceof Range && range.sheet === this.sheet) return range.area;
    const area = typeof range === "string" ? parseArea(splitAddress(range).cells) : undefined;
    if (!area) throw invalidArgument(undefined, location);
    return area;
  }

  private changed(): void {
    this.book.changed(this.sheet, "pageLayout");
  }
}
