import type { ChartState, SheetState, WorkbookState } from "../../host/model/state";
import { pointsToPixels } from "../grid/measures";
import { chartTop } from "./chartTop";
import { drawChart, type DrawnChart } from "./drawChart";

/** What part of a sheet the grid shows, in pixels. */
export interface GridView {
  scrollX: number;
  scrollY: number;
  /** Zoom; 1 is 100 %. */
  scale: number;
  /** Where the cells begin beside the headers, before zooming. */
  cellsLeft: number;
  cellsTop: number;
  /** Where the scrolling part begins, beside headers and frozen panes. */
  paneLeft: number;
  paneTop: number;
}

/** A chart is made in many small steps; it is drawn again once for all steps within this time. */
const REDRAW_MS = 250;

/** The charts of the sheet in view, as elements over its cells; they scroll and zoom with them. */
export class ChartLayer {
  private readonly clip = document.createElement("div");
  private readonly drawn = new Map<
    string,
    { element: HTMLElement; chart: DrawnChart; top: number }
  >();
  /** Charts whose values or looks have changed since they were drawn. */
  private readonly stale = new Set<ChartState>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sheet: SheetState | undefined;
  private view: GridView | undefined;

  constructor(
    parent: HTMLElement,
    private readonly workbook: WorkbookState,
    /** Wheel turns over a chart scroll the cells below it. */
    private readonly onWheel: (event: WheelEvent) => void
  ) {
    this.clip.className = "charts";
    parent.append(this.clip);
  }

  /** Shows a sheet's charts; those that are there already are drawn again soon. */
  show(sheet: SheetState): void {
    if (sheet !== this.sheet) this.clear();
    this.sheet = sheet;
    const wanted = new Set(sheet.charts.map(({ id }) => id));
    for (const id of this.drawn.keys()) if (!wanted.has(id)) this.remove(id);
    for (const chart of sheet.charts)
      if (this.drawn.has(chart.id)) this.drawSoon(chart);
      else this.draw(chart);
  }

  /** Draws the charts again that take values from this sheet. */
  refresh(changed: SheetState): void {
    for (const chart of this.sheet?.charts ?? [])
      if (chart.series.some(({ values }) => values.sheet === changed.name)) this.drawSoon(chart);
  }

  place(view: GridView): void {
    this.view = view;
    const { paneLeft, paneTop, scrollX, scrollY, scale, cellsLeft, cellsTop } = view;
    this.clip.style.left = `${paneLeft}px`;
    this.clip.style.top = `${paneTop}px`;
    for (const { id, left } of this.sheet?.charts ?? []) {
      const drawn = this.drawn.get(id);
      if (!drawn) continue;
      const x = (cellsLeft + pointsToPixels(left) - scrollX) * scale - paneLeft;
      const y = (cellsTop + drawn.top - scrollY) * scale - paneTop;
      drawn.element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    }
  }

  dispose(): void {
    this.clear();
    this.clip.remove();
  }

  private drawSoon(chart: ChartState): void {
    this.stale.add(chart);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const each of this.stale) if (this.sheet?.charts.includes(each)) this.draw(each);
      this.stale.clear();
    }, REDRAW_MS);
  }

  private draw(chart: ChartState): void {
    if (!this.sheet) return;
    const top = chartTop(this.sheet, this.workbook.styles, chart);
    const known = this.drawn.get(chart.id);
    const element = known?.element ?? document.createElement("div");
    element.className = "chart";
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", chart.title || chart.name);
    element.dataset.chart = chart.name;
    element.style.width = `${pointsToPixels(chart.width)}px`;
    element.style.height = `${pointsToPixels(chart.height)}px`;
    if (known) {
      known.chart.update(chart);
      known.top = top;
    } else {
      element.addEventListener("wheel", this.onWheel);
      this.clip.append(element);
      const drawing = drawChart(element, this.workbook, chart);
      this.drawn.set(chart.id, { element, chart: drawing, top });
    }
    if (this.view) this.place(this.view);
  }

  private remove(id: string): void {
    this.drawn.get(id)?.chart.dispose();
    this.drawn.get(id)?.element.remove();
    this.drawn.delete(id);
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.stale.clear();
    for (const id of [...this.drawn.keys()]) this.remove(id);
  }
}
