import { invalidArgument } from "../protocol/hostError";
import { whole } from "../protocol/readArgument";
import { WireObject } from "../protocol/wireObject";
import type { Book } from "./book";
import {
  clearFilter,
  readCriterion,
  setCriteria,
  setCriterion,
  type FilterPlace,
} from "./filterPlace";
import { Range } from "./range";
import type { FilterCriterion } from "./state";

export class AutoFilter extends WireObject {
  override readonly wireName = "AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly place: FilterPlace
  ) {
    super();
  }

  override get scalars() {
    return ["Enabled", "IsDataFiltered", "Criteria"];
  }

  get Enabled(): boolean {
    return this.place.area() !== undefined;
  }

  get IsDataFiltered(): boolean {
    return this.place.criteria().length > 0;
  }

  get Criteria(): FilterCriterion[] {
    return [...this.place.criteria()];
  }

  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const location = "AutoFilter.apply";
    const target = range instanceof Range ? range : undefined;
    if (!target || target.sheet !== this.place.sheet) throw invalidArgument(undefined, location);
    if (column === undefined) return setCriteria(this.place, [], target.area);
    const index = whole(column, location);
    if (index < 0 || index >= target.area.columns) throw invalidArgument(undefined, location);
    setCriterion(this.place, target.area, readCriterion(index, criteria));
  }

  ClearCriteria(): void {
    clearFilter(this.place);
  }

  ClearColumnCriteria(column: unknown): void {
    const index = whole(column, "AutoFilter.clearColumnCriteria");
    const area = this.place.area();
    const rest = this.place.criteria().filter((criterion) => criterion.column !== index);
    if (area) setCriteria(this.place, rest, area);
  }

  GetRangeOrNullObject(): Range | null {
    const area = this.place.area();
    return area ? new Range(this.book, this.place.sheet, area) : null;
  }

  Reapply(): void {
    const area = this.place.area();
    if (area) setCriteria(this.place, [...this.place.criteria()], area);
  }

  Remove(): void {
    clearFilter(this.place);
    this.place.remove();
  }
}
