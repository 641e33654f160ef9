import type { Coded, Contacts, Costs, Customers, StageLog } from "../../src/core/columns/book";
import type { Day } from "../../src/core/columns/values/cell";
import type { SourceMap } from "../../src/core/columns/recognition";

const sourceOf = (kind: SourceMap["kind"], dataRows: number): SourceMap => ({
  kind,
  sheet: kind,
  headerRow: 0,
  firstColumn: 0,
  columnCount: 0,
  dataRows,
  columns: [],
  unused: [],
});

/** Texts as a column of codes in the order of first appearance; `""` is blank. */
export function codedOf(texts: readonly string[]): Coded {
  const labels = [...new Set(texts)].filter((text) => text !== "");
  return { codes: Int32Array.from(texts, (text) => labels.indexOf(text)), labels };
}

/** A customer sheet with nothing but ids. */
export function customersOf(length: number): Customers {
  const id = Array.from({ length }, (_, c) => `c${c}`);
  return {
    source: sourceOf("customers", length),
    length,
    id,
    name: id,
    onSheet: length,
    ofRow: Int32Array.from(id.keys()),
  };
}

export function contactsOf(rows: { customer: number; day: Day; rep?: string }[]): Contacts {
  return {
    source: sourceOf("contacts", rows.length),
    length: rows.length,
    row: Int32Array.from(rows, (_, i) => i + 1),
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Int32Array.from(rows, ({ day }) => day),
    rep: codedOf(rows.map(({ rep = "" }) => rep)),
  };
}

/** Stage changes by hand, or by the product where `automatic`. */
export function stageLogOf(
  rows: { customer: number; day: Day; changedBy: string; automatic?: boolean }[]
): StageLog {
  return {
    source: sourceOf("stageLog", rows.length),
    length: rows.length,
    row: Int32Array.from(rows, (_, i) => i + 1),
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Int32Array.from(rows, ({ day }) => day),
    to: codedOf(rows.map(() => "interested")),
    changedBy: codedOf(rows.map(({ changedBy }) => changedBy)),
    automatic: Uint8Array.from(rows, ({ automatic }) => Number(automatic === true)),
  };
}

export function costsOf(entries: Costs["entries"]): Costs {
  return { source: sourceOf("costs", entries.length), entries };
}
