import { invalidArgument } from "../protocol/hostError";
import { list, number, text } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import { readCriterion, setCriteria, setCriterion, type FilterPlace } from "./filterPlace";
import type { FilterCriterion } from "./state";

/** The filter of one table column. */
export class Filter extends WireObject {
  override readonly wireName = "Filter";

  constructor(
    private readonly place: FilterPlace,
    private readonly column: number
  ) {
    super();
  }

  override get scalars() {
    return ["Criteria"];
  }

  get Criteria(): FilterCriterion | null {
    return this.place.criteria().find((criterion) => criterion.column === this.column) ?? null;
  }

  Apply(criteria: unknown): void {
    this.set(readCriterion(this.column, criteria));
  }

  ApplyValuesFilter(values: unknown): void {
    const wanted = list(values, "Filter.applyValuesFilter").map((value) => text(value));
    this.set({ column: this.column, filterOn: "Values", values: wanted });
  }

  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }

  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: String(number(count)) });
  }

  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: String(number(count)) });
  }

  Clear(): void {
    const area = this.place.area();
    const rest = this.place.criteria().filter((criterion) => criterion.column !== this.column);
    if (area && rest.length < this.place.criteria().length) setCriteria(this.place, rest, area);
  }

  private set(criterion: FilterCriterion): void {
    const area = this.place.area();
    if (!area) throw invalidArgument(undefined, "Filter.apply");
    setCriterion(this.place, area, criterion);
  }
}
