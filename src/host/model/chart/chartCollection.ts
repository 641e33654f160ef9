import { invalidArgument } from "../../protocol/hostError";
import { WireCollection } from "../../protocol/wireObject";
import type { Book } from "../book";
import { Chart } from "./chart";
import { newChart } from "./chartData";
import { chartType } from "./chartTypes";
import { Range } from "../range/range";
import type { SheetState } from "../state";

export class ChartCollection extends WireCollection<Chart> {
  override readonly wireName = "ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState
  ) {
    super();
  }

  override get scalars() {
    return ["Count"];
  }

  override items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }

  override find(key: unknown): Chart | undefined {
    const name = String(key).toLowerCase();
    const chart = this.sheet.charts.find(
      (candidate) => candidate.name.toLowerCase() === name || candidate.id === key
    );
    return chart && new Chart(this.book, this.sheet, chart);
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const location = "ChartCollection.add";
    this.book.requireWritable(this.sheet, location);
    if (!(source instanceof Range)) throw invalidArgument(undefined, location);
    const chart = newChart(this.book, this.sheet, chartType(type, location), source, seriesBy);
    this.sheet.charts.push(chart);
    this.book.changed(this.sheet, "charts");
    return new Chart(this.book, this.sheet, chart);
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(name: unknown): Chart {
    return this.index(name);
  }

  GetItemAt(index: unknown): Chart {
    return this.at(index);
  }

  GetItemOrNullObject(name: unknown): Chart | null {
    return this.find(name) ?? null;
  }
}
