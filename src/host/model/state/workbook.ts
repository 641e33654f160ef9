import type { Area, CellScalar } from "./cell";
import type { SheetAspect, SheetState } from "./sheet";
import { StyleTable } from "./style";

export interface DefinedName {
  name: string;
  formula: string;
  /** Sheet id when it is not the whole book's. */
  scope?: string;
  hidden?: boolean;
}

/** Cells that appeared or vanished, so that others moved. */
export interface CellsMoved {
  type:
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  area: Area;
  /** Where the others moved to. */
  towards: "Up" | "Down" | "Left" | "Right";
}

export interface KeptRange {
  readonly sheet: SheetState;
  area: Area;
}

/** What changed, for whoever draws the book or listens through office.js. */
export type Change =
  | {
      kind: "cells";
      sheet: SheetState;
      area: Area;
      by: "addin" | "user" | "coauthor";
      /** What a single cell held before; absent when several were changed at once. */
      before?: { value: CellScalar | undefined };
      /** Why all of `area` changed. */
      moved?: CellsMoved;
    }
  | { kind: "sheets"; deleted?: SheetState }
  | { kind: "aspect"; sheet: SheetState; aspect: SheetAspect }
  | { kind: "activate"; sheet: SheetState; area?: Area }
  | { kind: "settings" };

export class WorkbookState {
  /** File name with its ending, as shown to the user. */
  name = "Book1.xlsx";
  /** In tab order. */
  sheets: SheetState[] = [];
  activeSheetId = "";
  styles = new StyleTable();
  names: DefinedName[] = [];
  /** The add-in's own settings: key → JSON value. */
  readonly settings = new Map<string, unknown>();
  date1904 = false;
  readOnly = false;
  structureProtected = false;
  /** What `file/` needs to save the book without losing a part; nobody else looks inside. */
  source: unknown;

  /** Ranges that clients keep between batches, a source a client; whoever moves cells moves them along. */
  readonly keptRanges = new Set<() => Iterable<KeptRange>>();

  private nextId = 1;
  private readonly listeners = new Set<(change: Change) => void>();

  newId(): string {
    return `{00000000-0000-4000-8000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  sheetById(id: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetState | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    if (change.kind === "aspect") change.sheet.changed.add(change.aspect);
    for (const listener of this.listeners) listener(change);
  }
}
