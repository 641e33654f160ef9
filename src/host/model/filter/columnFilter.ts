import { invalidOperation } from "../../protocol/hostError";
import { number } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import type { Book } from "../book";
import type { FilterPlace } from "./filterPlace";
import { setCriterion } from "./setFilter";
import { readCriterion, readValues, wireCriteria } from "./readCriterion";
import type { FilterCriterion } from "../state";

/** The filter of one table column. */
export class Filter extends WireObject {
  override readonly wireName = "Filter";

  constructor(
    private readonly book: Book,
    private readonly place: FilterPlace,
    private readonly column: number
  ) {
    super();
  }

  override get scalars() {
    return ["Criteria"];
  }

  get Criteria(): Record<string, unknown> | null {
    const found = this.place.criteria().find(({ column }) => column === this.column);
    return found ? wireCriteria(found) : null;
  }

  Apply(criteria: unknown): void {
    this.set(readCriterion(this.column, criteria));
  }

  ApplyValuesFilter(values: unknown): void {
    this.set({ column: this.column, filterOn: "Values", values: readValues(values) });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    const given = { filterOn: "Custom", criterion1, criterion2, operator };
    this.Apply(Object.fromEntries(Object.entries(given).filter(([, item]) => item !== null)));
  }

  ApplyTopItemsFilter(count: unknown): void {
    this.rank("TopItems", count);
  }

  ApplyTopPercentFilter(percent: unknown): void {
    this.rank("TopPercent", percent);
  }

  ApplyBottomItemsFilter(count: unknown): void {
    this.rank("BottomItems", count);
  }

  ApplyBottomPercentFilter(percent: unknown): void {
    this.rank("BottomPercent", percent);
  }

  Clear(): void {
    this.set(undefined);
  }

  private rank(filterOn: FilterCriterion["filterOn"], amount: unknown): void {
    this.Apply({ filterOn, criterion1: String(number(amount)) });
  }

  private set(criterion: FilterCriterion | undefined): void {
    this.book.requireWritable(this.place.sheet, "Filter.apply");
    const area = this.place.area();
    if (area) setCriterion(this.place, area, this.column, criterion);
    else if (criterion) throw invalidOperation("The table shows no filter.", "Filter.apply");
  }
}
