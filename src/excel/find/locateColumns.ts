import type { Cell } from "../../core/columns/values/cell";
import type { FollowUpField, WrittenPlace } from "../memory/bookRecord";
import type { WrittenColumnKey } from "../../core/writtenColumns";

/** One column of a block as it stands now. */
export interface ColumnNow {
  /** Zero-based sheet column. */
  column: number;
  header: string;
  tableColumnId?: number;
  /** Some of its values. */
  samples: Cell[];
}

/** A column as it was when a run wrote it. */
type Place<Key> = Omit<WrittenPlace, "key"> & { key: Key };

export interface LocatedColumn<Key = WrittenColumnKey> {
  key: Key;
  column: number;
  /** Its header now; differs from `place.header` when the user renamed it. */
  header: string;
  place: Place<Key>;
}

/**
 * Where the columns that we once wrote are now; deleted ones are absent. In a Table a column keeps its number when it is moved
 * or renamed; in a plain range it has its header and its position. Where only one of the two agrees the column must still hold what
 * we wrote: a deleted column's number, position or name may have gone to a column of the user's.
 * @param isOtherBlock The columns are those of a block that has only taken the place of the one we wrote in: only headers tell.
 */
export function locateColumns<Key extends WrittenColumnKey | FollowUpField>(
  places: readonly Place<Key>[],
  columns: readonly ColumnNow[],
  isOtherBlock = false
): LocatedColumn<Key>[] {
  const located = new Map<Place<Key>, ColumnNow>();
  const take = (agree: (column: ColumnNow, place: Place<Key>) => boolean) => {
    for (const place of places) {
      if (located.has(place)) continue;
      const taken = new Set(located.values());
      const found = columns.find((column) => !taken.has(column) && agree(column, place));
      if (found) located.set(place, found);
    }
  };
  take((column, place) => sameNumber(column, place) && sameHeader(column, place));
  take((column, place) => sameHeader(column, place) && holdsOurs(column, place));
  if (!isOtherBlock) take((column, place) => sameNumber(column, place) && holdsOurs(column, place));
  return [...located].map(([place, { column, header }]) => ({
    key: place.key,
    column,
    header,
    place,
  }));
}

const sameHeader = (column: ColumnNow, place: Place<unknown>) => column.header === place.header;

const sameNumber = (column: ColumnNow, place: Place<unknown>) =>
  !place.pending &&
  (place.tableColumnId !== undefined && column.tableColumnId !== undefined
    ? column.tableColumnId === place.tableColumnId
    : column.column === place.column);

const holdsOurs = (column: ColumnNow, place: Place<unknown>) =>
  column.samples.every((value) => {
    if (value === "") return true;
    if (place.holds === "number") return typeof value === "number";
    return place.holds.includes(String(value));
  });
