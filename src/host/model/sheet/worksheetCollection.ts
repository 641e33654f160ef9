import { ALL_SHEETS, EventType } from "../../protocol/events";
import { optionalFlag, optionalText } from "../../protocol/readArgument";
import { itemNotFound } from "../../protocol/hostError";
import { WireCollection } from "../../protocol/wireObject";
import type { Book } from "../book";
import { freeSheetName, requireSheetName } from "./sheetNames";
import { SheetState } from "../state";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends WireCollection<Worksheet> {
  override readonly wireName = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override items(): Worksheet[] {
    return this.book.state.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  /** By id or name. */
  override find(key: unknown): Worksheet | undefined {
    if (typeof key !== "string") return undefined;
    const sheet = this.book.state.sheetById(key) ?? this.book.state.sheetByName(key);
    return sheet && new Worksheet(this.book, sheet);
  }

  Add(name: unknown): Worksheet {
    const location = "WorksheetCollection.add";
    this.book.requireOpenStructure(location);
    const { state } = this.book;
    const wanted = optionalText(name, location);
    const sheetName =
      wanted === undefined ? freeSheetName(state) : requireSheetName(state, wanted, location);
    const sheet = new SheetState(state.newId(), sheetName);
    state.sheets.push(sheet);
    state.emit({ kind: "sheets" });
    return new Worksheet(this.book, sheet);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  GetCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.required(this.listed(visibleOnly)[0], "getFirst");
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.required(this.listed(visibleOnly).at(-1), "getLast");
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key) ?? null;
  }

  _RegisterActivatedEvent(): void {
    this.book.listen(EventType.WorksheetActivated, ALL_SHEETS);
  }

  _UnregisterActivatedEvent(): void {
    this.book.unlisten(EventType.WorksheetActivated, ALL_SHEETS);
  }

  _RegisterDataChangedEvent(): void {
    this.book.listen(EventType.WorksheetDataChanged, ALL_SHEETS);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.unlisten(EventType.WorksheetDataChanged, ALL_SHEETS);
  }

  _RegisterDeletedEvent(): void {
    this.book.listen(EventType.WorksheetDeleted, ALL_SHEETS);
  }

  _UnregisterDeletedEvent(): void {
    this.book.unlisten(EventType.WorksheetDeleted, ALL_SHEETS);
  }

  _RegisterSelectionChangedEvent(): void {
    this.book.listen(EventType.WorksheetSelectionChanged, ALL_SHEETS);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.book.unlisten(EventType.WorksheetSelectionChanged, ALL_SHEETS);
  }

  private listed(visibleOnly: unknown): SheetState[] {
    const onlyVisible = optionalFlag(visibleOnly, false);
    return this.book.state.sheets.filter((s) => !onlyVisible || s.visibility === "Visible");
  }

  private required(sheet: SheetState | undefined, method: string): Worksheet {
    if (!sheet) throw itemNotFound(`WorksheetCollection.${method}`);
    return new Worksheet(this.book, sheet);
  }
}
