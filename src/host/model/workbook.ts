import { invalidArgument } from "../protocol/hostError";
import { text } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import { Application } from "./application";
import { parseArea, splitAddress } from "./range/area";
import type { Book } from "./book";
import { NamedItemCollection } from "./namedItems";
import { WorkbookProtection } from "./sheet/protection";
import { Range } from "./range/range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./table/tableCollection";
import { Functions } from "./worksheetFunctions";
import { WorksheetCollection } from "./sheet/worksheetCollection";

export class Workbook extends WireObject {
  override readonly wireName = "Workbook";

  constructor(private readonly book: Book) {
    super();
  }

  override get scalars() {
    return ["Name", "ReadOnly"];
  }

  get Name(): string {
    return this.book.state.name;
  }

  get ReadOnly(): boolean {
    return this.book.state.readOnly;
  }

  get Application(): Application {
    return new Application(this.book);
  }

  get Functions(): Functions {
    return new Functions(this.book);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  GetSelectedRange(): Range {
    const sheet = this.book.activeSheet;
    return new Range(this.book, sheet, sheet.selection);
  }

  GetActiveCell(): Range {
    const sheet = this.book.activeSheet;
    return new Range(this.book, sheet, { ...sheet.selection, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw invalidArgument();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const { sheet: name, cells } = splitAddress(text(reference));
    const sheet = name === undefined ? undefined : this.book.state.sheetByName(name);
    const area = parseArea(cells);
    return sheet && area ? new Range(this.book, sheet, area) : null;
  }
}
