import { EventType } from "../../protocol/events";
import { invalidArgument, invalidOperation, itemNotFound } from "../../protocol/hostError";
import { choice, flag, optionalFlag, optionalText, text, whole } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import {
  MAX_ADDRESS_LENGTH,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  requireOnSheet,
  splitAddress,
} from "../range/area";
import { AutoFilter } from "../filter/autoFilter";
import type { Book } from "../book";
import { ChartCollection } from "../chart/chartCollection";
import { sheetFilter } from "../filter/filterPlace";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection, rangeOfName } from "../namedItems";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "../range/range";
import { renameSheet } from "./renameSheet";
import { requireSheetName } from "./sheetNames";
import type { Area, SheetState } from "../state";
import { TableCollection } from "../table/tableCollection";
import { usedArea } from "../range/usedArea";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet extends WireObject {
  override readonly wireName = "Worksheet";

  constructor(
    readonly book: Book,
    readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return ["Name", "Id", "Position", "Visibility", "TabColor", "ShowGridlines"];
  }

  override identity() {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.book.requireOpenStructure("Worksheet.name");
    const { state } = this.book;
    const wanted = requireSheetName(state, text(name), "Worksheet.name", this.sheet);
    renameSheet(state, this.sheet, wanted);
  }

  get Position(): number {
    return this.book.state.sheets.indexOf(this.sheet);
  }

  set Position(position: unknown) {
    this.book.requireOpenStructure("Worksheet.position");
    const { sheets } = this.book.state;
    const target = whole(position, "Worksheet.position");
    if (target < 0 || target >= sheets.length)
      throw invalidArgument(undefined, "Worksheet.position");
    sheets.splice(this.Position, 1);
    sheets.splice(target, 0, this.sheet);
    this.book.state.emit({ kind: "sheets" });
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    this.book.requireOpenStructure("Worksheet.visibility");
    const wanted = choice(visibility, VISIBILITIES, "Worksheet.visibility");
    if (wanted !== "Visible") this.requireOtherVisible("Worksheet.visibility");
    this.sheet.visibility = wanted;
    this.leaveIfHidden();
    this.book.state.emit({ kind: "sheets" });
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.tabColor = text(color, "Worksheet.tabColor");
    this.book.changed(this.sheet, "tabColor");
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** The library reads `ShowGridlines` but sets `Gridlines`. */
  set Gridlines(show: unknown) {
    this.sheet.showGridlines = flag(show, "Worksheet.showGridlines");
    this.book.changed(this.sheet, "view");
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, sheetFilter(this.book.state, this.sheet));
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible")
      throw invalidOperation("A hidden sheet cannot be activated.", "Worksheet.activate");
    this.book.state.activeSheetId = this.sheet.id;
    this.book.state.emit({ kind: "activate", sheet: this.sheet });
  }

  /** Formulas are kept as text; there is no calculation engine. */
  Calculate(): void {}

  Delete(): void {
    this.book.requireOpenStructure("Worksheet.delete");
    if (this.sheet.visibility === "VeryHidden")
      throw invalidOperation("A very hidden sheet cannot be deleted.", "Worksheet.delete");
    if (this.sheet.visibility === "Visible") this.requireOtherVisible("Worksheet.delete");
    const { state } = this.book;
    state.sheets.splice(this.Position, 1);
    state.names = state.names.filter((name) => name.scope !== this.sheet.id);
    this.leaveIfHidden();
    state.emit({ kind: "sheets", deleted: this.sheet });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRange(address: unknown): Range {
    const location = "Worksheet.getRange";
    const wanted = optionalText(address, location);
    if (wanted === undefined || wanted === "")
      return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const { sheet, cells } = splitAddress(wanted.slice(0, MAX_ADDRESS_LENGTH));
    if (sheet !== undefined && sheet.toLowerCase() !== this.sheet.name.toLowerCase())
      throw invalidArgument(undefined, location);
    const area = parseArea(cells);
    if (area) return this.range(area);
    const named = rangeOfName(this.book, cells, this.sheet);
    if (!named || named.sheet !== this.sheet) throw invalidArgument(undefined, location);
    return named;
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const location = "Worksheet.getRangeByIndexes";
    const area: Area = {
      row: whole(row, location),
      column: whole(column, location),
      rows: whole(rows, location),
      columns: whole(columns, location),
    };
    return this.range(requireOnSheet(area, location));
  }

  /** A blank sheet's used range is its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    const area = usedArea(this.sheet, optionalFlag(valuesOnly, false));
    return this.range(area ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = usedArea(this.sheet, optionalFlag(valuesOnly, false));
    return area ? this.range(area) : null;
  }

  _RegisterDataChangedEvent(): void {
    this.book.listen(EventType.WorksheetDataChanged, this.sheet.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.book.unlisten(EventType.WorksheetDataChanged, this.sheet.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.book.listen(EventType.WorksheetSelectionChanged, this.sheet.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.book.unlisten(EventType.WorksheetSelectionChanged, this.sheet.id);
  }

  private range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  private requireOtherVisible(location: string): void {
    const others = this.book.state.sheets.filter(
      (sheet) => sheet !== this.sheet && sheet.visibility === "Visible"
    );
    if (others.length === 0)
      throw invalidOperation("A workbook must contain at least one visible sheet.", location);
  }

  private leaveIfHidden(): void {
    const { state } = this.book;
    const isGone = !state.sheets.includes(this.sheet) || this.sheet.visibility !== "Visible";
    if (!isGone || state.activeSheetId !== this.sheet.id) return;
    const next = state.sheets.find((sheet) => sheet.visibility === "Visible");
    if (!next) throw itemNotFound("Worksheet");
    state.activeSheetId = next.id;
    state.emit({ kind: "activate", sheet: next });
  }
}
