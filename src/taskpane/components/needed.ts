import { REQUIRED } from "../../core/columns/view";
import type { Field, SheetKind } from "../../core/columns/fields";
import type { ColumnMatch } from "../../core/columns/recognition";

/** The fields that a sheet of this kind could not do without, as it stands: a second way to say the same makes neither needed. */
export function needed(kind: SheetKind, columns: readonly ColumnMatch[]): ReadonlySet<Field> {
  const has = (field: Field) => columns.some((match) => match.field === field);
  return new Set(
    REQUIRED[kind].flatMap(({ oneOf }) => {
      const ways = oneOf.filter((fields) => fields.every(has));
      return ways.length === 1 ? (ways[0] ?? []) : [];
    })
  );
}
