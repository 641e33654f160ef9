import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/hostError";
import { text } from "../protocol/readArgument";
import { WireCollection, WireObject } from "../protocol/wireObject";
import { formatArea, parseArea, quoteSheetName, splitAddress } from "./range/area";
import type { Book } from "./book";
import { Range } from "./range/range";
import type { Area, DefinedName, SheetState } from "./state";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** The range a defined name stands for; undefined when it is something else or unknown. */
export function rangeOfName(book: Book, name: string, sheet?: SheetState): Range | undefined {
  const key = name.toLowerCase();
  const matches = book.state.names.filter((defined) => defined.name.toLowerCase() === key);
  const defined =
    matches.find((item) => item.scope === sheet?.id) ?? matches.find((item) => !item.scope);
  return defined && rangeOfDefinedName(book, defined);
}

function rangeOfDefinedName(book: Book, defined: DefinedName): Range | undefined {
  const { sheet: name, cells } = splitAddress(defined.formula);
  const sheet = name === undefined ? undefined : book.state.sheetByName(name);
  const area = parseArea(cells);
  return sheet && area && new Range(book, sheet, area);
}

/** Names of the book, or of one sheet. */
export class NamedItemCollection extends WireCollection<NamedItem> {
  override readonly wireName = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet?: SheetState
  ) {
    super();
  }

  override items(): NamedItem[] {
    return this.book.state.names
      .filter((defined) => defined.scope === this.sheet?.id)
      .map((defined) => new NamedItem(this.book, defined));
  }

  override find(key: unknown): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted);
  }

  Add(name: unknown, reference: unknown): NamedItem {
    const location = "NamedItemCollection.add";
    const wanted = text(name, location);
    if (!NAME.test(wanted) || parseArea(wanted)) throw invalidArgument(undefined, location);
    if (this.find(wanted)) throw itemAlreadyExists(location);
    const formula =
      reference instanceof Range
        ? `=${quoteSheetName(reference.sheet.name)}!${absolute(reference.area)}`
        : text(reference, location);
    const scope = this.sheet?.id;
    const defined: DefinedName = { name: wanted, formula, ...(scope ? { scope } : {}) };
    this.book.state.names.push(defined);
    return new NamedItem(this.book, defined);
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    return this.find(name) ?? null;
  }
}

const absolute = (area: Area): string =>
  formatArea(area)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");

export class NamedItem extends WireObject {
  override readonly wireName = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly defined: DefinedName
  ) {
    super();
  }

  override get scalars() {
    return ["Name", "Formula", "Visible", "Scope", "Type"];
  }

  override identity() {
    return { _Id: this.defined.name };
  }

  get Name(): string {
    return this.defined.name;
  }

  get Formula(): string {
    const { formula } = this.defined;
    return formula.startsWith("=") ? formula : `=${formula}`;
  }

  get Visible(): boolean {
    return this.defined.hidden !== true;
  }

  get Scope(): string {
    return this.defined.scope === undefined ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    return rangeOfDefinedName(this.book, this.defined) ? "Range" : "String";
  }

  Delete(): void {
    const { names } = this.book.state;
    const at = names.indexOf(this.defined);
    if (at < 0) throw itemNotFound("NamedItem.delete");
    names.splice(at, 1);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound("NamedItem.getRange");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return rangeOfDefinedName(this.book, this.defined) ?? null;
  }
}
