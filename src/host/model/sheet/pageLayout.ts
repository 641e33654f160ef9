import { invalidArgument } from "../../protocol/hostError";
import { choice, flag, number, record, whole } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { parseArea, splitAddress } from "../range/area";
import type { Book } from "../book";
import { HeaderFooterGroup } from "./headerFooter";
import { Range } from "../range/range";
import type { Area, PageMargins, SheetState } from "../state";

/** Those of Excel's paper sizes that a file can be given here. */
const PAPER_SIZES = [
  ...(["Letter", "Tabloid", "Legal", "Executive"] as const),
  ...(["A3", "A4", "A5", "B4", "B5"] as const),
];
/** Excel's normal margins, in points. */
const DEFAULT_MARGINS: PageMargins = {
  ...{ left: 50.4, right: 50.4, top: 54, bottom: 54 },
  ...{ header: 21.6, footer: 21.6 },
};

export class PageLayout extends WireObject {
  override readonly wireName = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return [
      ...["Orientation", "PaperSize", "Zoom", "CenterHorizontally"],
      ...["LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin"],
    ];
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
    this.sheet.pageLayout.paperSize = choice(size, PAPER_SIZES, "PageLayout.paperSize");
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

  get CenterHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally ?? false;
  }

  set CenterHorizontally(center: unknown) {
    this.sheet.pageLayout.centerHorizontally = flag(center, "PageLayout.centerHorizontally");
    this.changed();
  }

  get LeftMargin(): number {
    return this.margins.left;
  }

  set LeftMargin(points: unknown) {
    this.setMargin("left", points);
  }

  get RightMargin(): number {
    return this.margins.right;
  }

  set RightMargin(points: unknown) {
    this.setMargin("right", points);
  }

  get TopMargin(): number {
    return this.margins.top;
  }

  set TopMargin(points: unknown) {
    this.setMargin("top", points);
  }

  get BottomMargin(): number {
    return this.margins.bottom;
  }

  set BottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }

  get HeaderMargin(): number {
    return this.margins.header;
  }

  set HeaderMargin(points: unknown) {
    this.setMargin("header", points);
  }

  get FooterMargin(): number {
    return this.margins.footer;
  }

  set FooterMargin(points: unknown) {
    this.setMargin("footer", points);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
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

  private get margins(): PageMargins {
    return this.sheet.pageLayout.margins ?? DEFAULT_MARGINS;
  }

  private setMargin(side: keyof PageMargins, points: unknown): void {
    const location = `PageLayout.${side}Margin`;
    const wanted = number(points, location);
    if (wanted < 0) throw invalidArgument(undefined, location);
    this.sheet.pageLayout.margins = { ...this.margins, [side]: wanted };
    this.changed();
  }

  private changed(): void {
    this.book.changed(this.sheet, "pageLayout");
  }
}
