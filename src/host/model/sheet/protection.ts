import { accessDenied } from "../../protocol/hostError";
import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import type { SheetState } from "../state";

/** Passwords are accepted and forgotten: only whether a sheet is protected is modelled. */
export class WorksheetProtection extends WireObject {
  override readonly wireName = "WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return ["Protected"];
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  /** Protecting a protected sheet fails in Excel. */
  Protect(): void {
    if (this.sheet.isProtected) throw accessDenied("WorksheetProtection.protect");
    this.set(true);
  }

  Unprotect(): void {
    this.set(false);
  }

  private set(isProtected: boolean): void {
    this.sheet.isProtected = isProtected;
    this.book.changed(this.sheet, "protection");
  }
}

export class WorkbookProtection extends WireObject {
  override readonly wireName = "WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  override get scalars() {
    return ["Protected"];
  }

  get Protected(): boolean {
    return this.book.state.structureProtected;
  }

  Protect(): void {
    this.book.state.structureProtected = true;
  }

  Unprotect(): void {
    this.book.state.structureProtected = false;
  }
}
