import type { Workbook } from "@univerjs/core";
import type { Area, Change, SheetAspect, SheetState, WorkbookState } from "../../host/model/state";
import { AspectUpdates } from "./aspectUpdates";
import { CellUpdates } from "./cellUpdates";
import { repaint, type RunOnSheet } from "./engineCommand";
import { styleKey } from "./gridCell";
import { gridStyle } from "./gridStyle";
import type { SheetFilling } from "./sheetFilling";
import { matchSheets } from "./sheetMatching";

/** What the rest of the grid wants to know when the book has changed. */
export interface BookListener {
  cellsChanged(sheet: SheetState): void;
  chartsChanged(sheet: SheetState): void;
  /** Filters, Tables, headers or sizes: what lies over the cells has to be placed anew. */
  layoutChanged(sheet: SheetState): void;
  activated(sheet: SheetState): void;
}

/** The add-in changes the book in many small steps; each painting costs more than a step. */
const GATHER_MS = 150;

/** Follows the workbook: gathers its changes and brings them into the grid, a bounded piece at a time. */
export class BookUpdates {
  private readonly cells: CellUpdates;
  private readonly aspects: AspectUpdates;
  private readonly changedAspects = new Map<SheetState, Set<SheetAspect>>();
  /** Sheets whose changed cells the grid has already. */
  private readonly edited = new Set<SheetState>();
  private isDrawn = false;
  private sheetsChanged = false;
  private activation: SheetState | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private knownStyles: number;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly book: Workbook,
    private readonly filling: SheetFilling,
    private readonly run: RunOnSheet,
    private readonly listener: BookListener
  ) {
    this.cells = new CellUpdates(workbook, book, filling, run);
    this.aspects = new AspectUpdates(book, run, workbook);
    this.knownStyles = workbook.styles.styles.length;
    this.stop = workbook.onChange((change) => this.note(change));
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.timer);
  }

  /** What the work does to cells is in the grid already, since it was typed there. */
  whileDrawn<T>(work: () => T): T {
    this.isDrawn = true;
    try {
      return work();
    } finally {
      this.isDrawn = false;
    }
  }

  /** Lets the grid show cells as the workbook has them. */
  redraw(sheet: SheetState, area: Area): void {
    this.cells.add(sheet, area);
    this.flushSoon();
  }

  private note(change: Change): void {
    switch (change.kind) {
      case "cells":
        if (this.isDrawn && change.by === "user") this.edited.add(change.sheet);
        else this.cells.add(change.sheet, change.area);
        break;
      case "sheets":
        this.sheetsChanged = true;
        break;
      case "aspect": {
        const seen = this.changedAspects.get(change.sheet);
        if (seen) seen.add(change.aspect);
        else this.changedAspects.set(change.sheet, new Set([change.aspect]));
        break;
      }
      case "activate":
        this.activation = change.sheet;
        break;
      case "settings":
        return;
    }
    this.flushSoon();
  }

  private flushSoon(): void {
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  private flush(): void {
    this.timer = undefined;
    this.addStyles();
    if (this.sheetsChanged)
      for (const id of matchSheets(this.workbook, this.book, this.run)) this.filling.forget(id);
    this.sheetsChanged = false;
    for (const sheet of this.cells.step()) {
      if (sheet.conditionalFormats.length) this.aspects.replaceRules(sheet);
      repaint(this.run, sheet);
      this.edited.add(sheet);
    }
    for (const sheet of this.edited) {
      this.listener.cellsChanged(sheet);
      this.listener.layoutChanged(sheet);
    }
    this.edited.clear();
    for (const [sheet, aspects] of this.changedAspects) {
      for (const aspect of aspects) {
        this.aspects.apply(sheet, aspect);
        if (aspect === "charts") this.listener.chartsChanged(sheet);
      }
      this.listener.layoutChanged(sheet);
    }
    this.changedAspects.clear();
    if (this.cells.pending) {
      this.timer = setTimeout(() => this.flush());
    } else if (this.activation) {
      this.listener.activated(this.activation);
      this.activation = undefined;
    }
  }

  private addStyles(): void {
    const { styles } = this.workbook.styles;
    if (styles.length === this.knownStyles) return;
    const first = this.knownStyles;
    this.book.addStyles(
      Object.fromEntries(
        styles
          .slice(first)
          .map((style, index) => [styleKey(first + index), gridStyle(style)] as const)
      )
    );
    this.knownStyles = styles.length;
  }
}
