import { filtersOf, type FilterPlace } from "../../../host/model/filter/filterPlace";
import type { SheetState, WorkbookState } from "../../../host/model/state";
import type { Say } from "../../text/texts";
import "./filterLayer.css";

/** Where a cell is on the grid's canvas, in pixels of the screen; undefined: out of sight or under frozen panes. */
export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type FindCell = (sheet: SheetState, row: number, column: number) => CellBox | undefined;

/** The user wants to see the menu of one filtered column. */
export interface FilterRequest {
  place: FilterPlace;
  /** Offset in the filter's area. */
  column: number;
  button: HTMLElement;
  /** Opened from the button by a key, which then gets the focus back. */
  byButtonKey: boolean;
}

interface Head {
  place: FilterPlace;
  column: number;
  button: HTMLButtonElement;
}

const BUTTON_PIXELS = 17;
/** Triangle and funnel. */
const ICONS = {
  idle: '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6h8l-4 5z"/></svg>',
  active:
    '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 3h12L9.5 8.5V13L6.5 11V8.5z"/></svg>',
};

/** The buttons in the headers of filtered columns: one toolbar over the grid, in which the arrow keys go from one to the next. */
export class FilterLayer {
  readonly element = document.createElement("div");
  private heads: Head[] = [];
  private sheet: SheetState | undefined;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly say: Say,
    private readonly findCell: FindCell,
    private readonly onOpen: (request: FilterRequest) => void
  ) {
    this.element.className = "filter-buttons";
    this.element.setAttribute("role", "toolbar");
    this.element.addEventListener("keydown", (event) => this.move(event));
  }

  /** Shows the buttons of a sheet as its filters are now. */
  show(sheet: SheetState): void {
    this.sheet = sheet;
    const focused = this.heads.findIndex(({ button }) => button === document.activeElement);
    this.heads = filtersOf(this.workbook, sheet).flatMap((place) =>
      Array.from({ length: place.area()?.columns ?? 0 }, (_, column) => ({
        place,
        column,
        button: this.button(place, column),
      }))
    );
    this.element.setAttribute("aria-label", this.say("filter.buttons", { sheet: sheet.name }));
    this.element.replaceChildren(...this.heads.map(({ button }) => button));
    this.place();
    this.heads[focused]?.button.focus();
  }

  /** Puts the buttons where their cells are; those whose cells are out of sight go. */
  place(): void {
    const { sheet } = this;
    if (!sheet) return;
    let first = true;
    for (const { place, column, button } of this.heads) {
      const area = place.area();
      const box = area && this.findCell(sheet, area.row, area.column + column);
      const side = box ? Math.min(BUTTON_PIXELS, box.right - box.left, box.bottom - box.top) : 0;
      const isInSight = side > 4;
      button.hidden = !isInSight;
      if (!box || !isInSight) continue;
      button.style.width = `${side}px`;
      button.style.height = `${side}px`;
      const [left, top] = [box.right - side - 1, box.bottom - side - 1];
      button.style.transform = `translate(${left}px, ${top}px)`;
      button.tabIndex = first ? 0 : -1;
      first = false;
    }
  }

  /** Opens the menu of the column whose header is in this cell; false: there is none. */
  openAt(row: number, column: number): boolean {
    const head = this.heads.find(({ place, column: offset }) => {
      const area = place.area();
      return area?.row === row && area.column + offset === column;
    });
    if (!head || head.button.hidden) return false;
    this.onOpen({ ...head, byButtonKey: false });
    return true;
  }

  private button(place: FilterPlace, column: number): HTMLButtonElement {
    const area = place.area() ?? { row: 0, column: 0 };
    const header = place.sheet.cells.value(area.row, area.column + column);
    const isActive = place.criteria().some((criterion) => criterion.column === column);
    const button = document.createElement("button");
    button.type = "button";
    button.className = isActive ? "filter-button active" : "filter-button";
    button.innerHTML = isActive ? ICONS.active : ICONS.idle;
    button.setAttribute("aria-haspopup", "dialog");
    const name = { column: String(typeof header === "object" ? header.error : (header ?? "")) };
    button.setAttribute(
      "aria-label",
      this.say(isActive ? "filter.buttonActive" : "filter.button", name)
    );
    button.title = button.getAttribute("aria-label") ?? "";
    button.addEventListener("click", (event) =>
      this.onOpen({ place, column, button, byButtonKey: event.detail === 0 })
    );
    return button;
  }

  private move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    const inSight = this.heads.map(({ button }) => button).filter((button) => !button.hidden);
    const at = inSight.findIndex((button) => button === document.activeElement);
    const next = step === undefined ? undefined : inSight[at + step];
    if (step === undefined) return;
    event.preventDefault();
    next?.focus();
  }
}
