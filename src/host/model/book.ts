import { ALL_SHEETS, EventType, type WireEvent } from "../protocol/events";
import { accessDenied, itemNotFound } from "../protocol/hostError";
import type { HostLimits } from "../protocol/limits";
import { formatArea, quoteSheetName } from "./range/area";
import { valueType } from "./range/cellText";
import { plainValue } from "./range/plainValue";
import { followHeaders } from "./table/tableHeaders";
import type {
  Area,
  CellScalar,
  CellsMoved,
  Change,
  KeptRange,
  SheetAspect,
  SheetState,
  WorkbookState,
} from "./state";

/** What Excel tells of a single cell's change. */
function detailsOf(sheet: SheetState, area: Area, before: CellScalar | undefined) {
  const after = sheet.cells.value(area.row, area.column);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before, false),
    valueTypeAfter: valueType(after, false),
  };
}

/** One workbook as one client sees it: the state, what Excel allows to be done to it, and who listens. */
export class Book {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private readonly listening = new Map<string, number>();
  private shownSheetId: string;
  private readonly stopWatching: () => void;

  constructor(
    readonly state: WorkbookState,
    readonly limits: HostLimits,
    private readonly send: (event: WireEvent) => void,
    /** Ranges that the client keeps between batches. */
    private readonly keptRanges: () => Iterable<KeptRange> = () => []
  ) {
    state.keptRanges.add(this.keptRanges);
    this.shownSheetId = state.activeSheetId;
    this.stopWatching = state.onChange((change) => this.forward(change));
  }

  close(): void {
    this.stopWatching();
    this.state.keptRanges.delete(this.keptRanges);
    this.listening.clear();
  }

  get activeSheet(): SheetState {
    const sheet = this.state.sheetById(this.state.activeSheetId) ?? this.state.sheets[0];
    if (!sheet) throw itemNotFound("WorksheetCollection.getActiveWorksheet");
    return sheet;
  }

  /** Refuses what a protected sheet or a book opened for reading refuses. */
  requireWritable(sheet: SheetState, location?: string): void {
    if (sheet.isProtected || this.state.readOnly) throw accessDenied(location);
  }

  requireOpenStructure(location?: string): void {
    if (this.state.structureProtected || this.state.readOnly) throw accessDenied(location);
  }

  changedCells(sheet: SheetState, area: Area, moved?: CellsMoved): void {
    this.state.emit({ kind: "cells", sheet, area, by: "addin", ...(moved && { moved }) });
  }

  changed(sheet: SheetState, aspect: SheetAspect): void {
    this.state.emit({ kind: "aspect", sheet, aspect });
  }

  listen(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unlisten(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  private forward(change: Change): void {
    if (change.kind === "cells") this.tellCells(change);
    else if (change.kind === "activate") this.tellShown(change);
    else if (change.kind === "sheets" && change.deleted)
      this.fire(EventType.WorksheetDeleted, change.deleted, { source: "Local" });
  }

  private tellCells({ sheet, area, by, before, moved }: Change & { kind: "cells" }): void {
    if (by !== "addin" && !moved && followHeaders(this.state, sheet, area))
      this.changedCells(sheet, area);
    const address = formatArea(moved?.area ?? area);
    const isInside = moved?.type.startsWith("Cell") ?? false;
    this.fire(EventType.WorksheetDataChanged, sheet, {
      address,
      changeType: moved?.type ?? "RangeEdited",
      source: by === "coauthor" ? "Remote" : "Local",
      referenceId: `${quoteSheetName(sheet.name)}!${address}`,
      triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: moved && isInside ? `ShiftCell${moved.towards}` : "None",
      ...(before && detailsOf(sheet, area, before.value)),
    });
  }

  private tellShown({ sheet, area }: Change & { kind: "activate" }): void {
    if (sheet.id !== this.shownSheetId) this.fire(EventType.WorksheetActivated, sheet, {});
    this.shownSheetId = sheet.id;
    if (area) this.fire(EventType.WorksheetSelectionChanged, sheet, { address: formatArea(area) });
  }

  private fire(type: number, sheet: SheetState, rest: Record<string, unknown>): void {
    const args = { worksheetId: sheet.id, ...rest };
    for (const target of [sheet.id, ALL_SHEETS])
      if (this.listening.has(`${type} ${target}`)) this.send({ type, target, args });
  }
}
