import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { whole } from "../../protocol/readArgument";
import { WireObject } from "../../protocol/wireObject";
import { intersection, isUnbounded, parseArea, sameArea, splitAddress } from "../range/area";
import type { Book } from "../book";
import type { FilterPlace } from "./filterPlace";
import { clearFilter, removeFilter, setCriteria, setCriterion } from "./setFilter";
import { Range } from "../range/range";
import { readCriterion, wireCriteria } from "./readCriterion";
import type { Area } from "../state";
import { usedArea } from "../range/usedArea";

/** The filter of a sheet or of a table. */
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

  /** One for each column of the area, as Excel gives them: what is not used is null. */
  get Criteria(): Record<string, unknown>[] {
    const { columns } = this.place.area() ?? { columns: 0 };
    return Array.from({ length: columns }, (_, i) =>
      wireCriteria(this.place.criteria().find(({ column }) => column === i))
    );
  }

  /** Without a column only the buttons are shown; without criteria the column's own go. */
  Apply(range: unknown, column: unknown, criteria: unknown): void {
    const location = "AutoFilter.apply";
    const area = this.areaOf(range, location);
    this.requireWritable(location);
    if (column === undefined || column === null) {
      setCriteria(this.place, [], area);
      return;
    }
    const index = whole(column, location);
    if (index < 0 || index >= area.columns) throw invalidArgument(undefined, location);
    const isGiven = criteria !== undefined && criteria !== null;
    setCriterion(this.place, area, index, isGiven ? readCriterion(index, criteria) : undefined);
  }

  ClearCriteria(): void {
    this.requireWritable("AutoFilter.clearCriteria");
    clearFilter(this.place);
  }

  ClearColumnCriteria(column: unknown): void {
    const location = "AutoFilter.clearColumnCriteria";
    const index = whole(column, location);
    this.requireWritable(location);
    const area = this.place.area();
    if (!area || index < 0 || index >= area.columns) throw invalidArgument(undefined, location);
    setCriterion(this.place, area, index, undefined);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound("AutoFilter.getRange");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const area = this.place.area();
    return area ? new Range(this.book, this.place.sheet, area) : null;
  }

  Reapply(): void {
    this.requireWritable("AutoFilter.reapply");
    const area = this.place.area();
    if (area) setCriteria(this.place, this.place.criteria(), area);
  }

  Remove(): void {
    this.requireWritable("AutoFilter.remove");
    removeFilter(this.place);
  }

  private requireWritable(location: string): void {
    this.book.requireWritable(this.place.sheet, location);
  }

  /** A table's filter stands where its table is; a sheet's cannot reach into a table. */
  private areaOf(range: unknown, location: string): Area {
    const { sheet } = this.place;
    const given =
      range instanceof Range
        ? range.sheet === sheet && range.area
        : typeof range === "string" && parseArea(splitAddress(range).cells);
    const area = given && isUnbounded(given) ? usedArea(sheet, true, given) : given;
    if (!area) throw invalidArgument(undefined, location);
    const own = this.place.area();
    if (own && sameArea(own, area)) return area;
    if (sheet.tables.some((table) => intersection(table.area, area)))
      throw invalidArgument(undefined, location);
    return area;
  }
}
