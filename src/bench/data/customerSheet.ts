import type { Coded, Customers } from "../../core/columns/book";
import type { SheetKind } from "../../core/columns/fields";
import type { SourceMap } from "../../core/columns/recognition";
import type { Draws } from "./draws";

/** Where a made-up sheet would stand: alone, its headers in the first row. */
export const sourceOf = (kind: SheetKind, dataRows: number): SourceMap => ({
  kind,
  sheet: kind,
  headerRow: 0,
  firstColumn: 0,
  columnCount: 0,
  dataRows,
  columns: [],
  unused: [],
});

/** A text column of `labels` different texts. */
export function coded(length: number, labels: number, name: string, draws: Draws): Coded {
  return {
    codes: Int32Array.from({ length }, () => draws.below(labels)),
    labels: Array.from({ length: labels }, (_, i) => `${name} ${i + 1}`),
  };
}

/** `length` customers, the first half of whom stand on a sheet with owner, source and region, created when they first ordered. */
export function customerSheet(length: number, firstDay: Int32Array, draws: Draws): Customers {
  const onSheet = Math.floor(length / 2);
  const id = Array.from({ length }, (_, c) => `C${String(c).padStart(7, "0")}`);
  return {
    source: sourceOf("customers", onSheet),
    length,
    id,
    onSheet,
    ofRow: Int32Array.from({ length: onSheet }, (_, c) => c),
    name: id.map((own) => `Customer ${own}`),
    owner: coded(length, 8, "Owner", draws),
    leadSource: coded(length, 6, "Source", draws),
    region: coded(length, 30, "Region", draws),
    created: firstDay.slice(),
  };
}
