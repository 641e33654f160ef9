import { text } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import type { HeaderFooterPart, SheetState } from "../state";

/** What is printed above and below; only texts that are the same on all pages. */
export class HeaderFooterGroup extends WireObject {
  override readonly wireName = "HeaderFooterGroup";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}

export class HeaderFooter extends WireObject {
  override readonly wireName = "HeaderFooter";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return [
      ...["LeftHeader", "CenterHeader", "RightHeader"],
      ...["LeftFooter", "CenterFooter", "RightFooter"],
    ];
  }

  get LeftHeader(): string {
    return this.read("leftHeader");
  }

  set LeftHeader(value: unknown) {
    this.write("leftHeader", value);
  }

  get CenterHeader(): string {
    return this.read("centerHeader");
  }

  set CenterHeader(value: unknown) {
    this.write("centerHeader", value);
  }

  get RightHeader(): string {
    return this.read("rightHeader");
  }

  set RightHeader(value: unknown) {
    this.write("rightHeader", value);
  }

  get LeftFooter(): string {
    return this.read("leftFooter");
  }

  set LeftFooter(value: unknown) {
    this.write("leftFooter", value);
  }

  get CenterFooter(): string {
    return this.read("centerFooter");
  }

  set CenterFooter(value: unknown) {
    this.write("centerFooter", value);
  }

  get RightFooter(): string {
    return this.read("rightFooter");
  }

  set RightFooter(value: unknown) {
    this.write("rightFooter", value);
  }

  private read(part: HeaderFooterPart): string {
    return this.sheet.pageLayout.headerFooter?.[part] ?? "";
  }

  private write(part: HeaderFooterPart, value: unknown): void {
    const given = text(value, `HeaderFooter.${part}`);
    const layout = this.sheet.pageLayout;
    layout.headerFooter = { ...layout.headerFooter, [part]: given };
    this.book.changed(this.sheet, "pageLayout");
  }
}
