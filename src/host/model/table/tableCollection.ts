import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { flag } from "../../protocol/readArgument";
import { WireCollection } from "../../protocol/wireObject";
import { contains, intersection, parseArea, splitAddress } from "../range/area";
import type { Book } from "../book";
import { rangeOfName } from "../namedItems";
import { Range } from "../range/range";
import type { Area, SheetState, TableState } from "../state";
import { addTable } from "./tableChanges";
import { Table } from "./table";

abstract class Tables extends WireCollection<Table> {
  constructor(protected readonly book: Book) {
    super();
  }

  protected abstract listed(): readonly [SheetState, TableState][];

  override items(): Table[] {
    return this.listed().map(([sheet, table]) => new Table(this.book, sheet, table));
  }

  /** By name or id. */
  override find(key: unknown): Table | undefined {
    const wanted = String(key).toLowerCase();
    const found = this.listed().find(
      ([, table]) => table.name.toLowerCase() === wanted || table.id === key
    );
    return found && new Table(this.book, ...found);
  }

  GetCount(): number {
    return this.listed().length;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.find(key) ?? null;
  }
}

const tablesOf = (sheet: SheetState) =>
  sheet.tables.map((table): [SheetState, TableState] => [sheet, table]);

/** Tables of the book, or of one sheet. */
export class TableCollection extends Tables {
  override readonly wireName = "TableCollection";

  constructor(
    book: Book,
    private readonly sheet?: SheetState
  ) {
    super(book);
  }

  override get scalars() {
    return ["Count"];
  }

  get Count(): number {
    return this.GetCount();
  }

  /** Without headers Excel makes some and moves the data one row down. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = this.target(address);
    const withHeaders = flag(hasHeaders, "TableCollection.add");
    return new Table(this.book, sheet, addTable(this.book, sheet, area, withHeaders));
  }

  GetItemAt(index: unknown): Table {
    return this.at(index);
  }

  protected override listed(): [SheetState, TableState][] {
    return (this.sheet ? [this.sheet] : this.book.state.sheets).flatMap(tablesOf);
  }

  private target(address: unknown): { sheet: SheetState; area: Area } {
    const location = "TableCollection.add";
    if (address instanceof Range) return this.ofThisSheet(address, location);
    if (typeof address !== "string") throw invalidArgument(undefined, location);
    const { sheet: name, cells } = splitAddress(address);
    const home = this.sheet ?? this.book.activeSheet;
    const sheet = name === undefined ? home : this.book.state.sheetByName(name);
    const area = parseArea(cells);
    if (sheet && area) return this.ofThisSheet({ sheet, area }, location);
    const named = rangeOfName(this.book, address, this.sheet);
    if (!named) throw invalidArgument(undefined, location);
    return this.ofThisSheet(named, location);
  }

  private ofThisSheet<T extends { sheet: SheetState; area: Area }>(target: T, location: string): T {
    if (this.sheet && target.sheet !== this.sheet) throw invalidArgument(undefined, location);
    return target;
  }
}

/** Tables that touch an area, or lie wholly in it. */
export class TableScopedCollection extends Tables {
  override readonly wireName = "TableScopedCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetState,
    private readonly area: Area,
    private readonly fullyContained: boolean
  ) {
    super(book);
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound("TableScopedCollection.getFirst");
    return first;
  }

  protected override listed(): [SheetState, TableState][] {
    return tablesOf(this.sheet).filter(([, table]) =>
      this.fullyContained
        ? contains(this.area, table.area)
        : intersection(this.area, table.area) !== undefined
    );
  }
}
