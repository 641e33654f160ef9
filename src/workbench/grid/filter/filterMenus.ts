import type { RowActions } from "../rowActions";
import type { FilterRequest } from "./filterLayer";
import { offeredValues, type OfferedValues } from "./offeredValues";

/** The menu of one filtered column: what it shows and does. */
export interface GridFilterMenu {
  anchor: HTMLElement;
  /** The column's header. */
  header: string;
  isFiltered: boolean;
  offered(): OfferedValues;
  sort(ascending: boolean): void;
  /** Keeps the rows with these displayed values in sight; undefined: all rows. */
  keep(values: string[] | undefined): void;
  /** Gives the focus back to where the user was. */
  leave(): void;
}

export function filterMenu(
  { place, column, button, byButtonKey }: FilterRequest,
  actions: RowActions,
  on: { refused(): void; leave(): void }
): GridFilterMenu {
  const area = place.area();
  const header = area && place.sheet.cells.value(area.row, area.column + column);
  const done = (isDone: boolean) => {
    if (!isDone) on.refused();
  };
  return {
    anchor: button,
    header: String(typeof header === "object" ? header.error : (header ?? "")),
    isFiltered: place.criteria().some((criterion) => criterion.column === column),
    offered: () => offeredValues(place, column),
    sort: (ascending) => done(actions.sort(place, column, ascending)),
    keep: (values) =>
      done(actions.filter(place, column, values && { column, filterOn: "Values", values })),
    leave: () => (byButtonKey && button.isConnected ? button.focus() : on.leave()),
  };
}
