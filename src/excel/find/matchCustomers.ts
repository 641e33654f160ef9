import type { Cell } from "../../core/columns/values/cell";
import { normalizeId } from "../../core/columns/values/normalizeId";
import type { CustomerFilter } from "../../core/desk/desk";
import type { CustomerSource } from "./findSources";
import { Halt } from "../session/halt";
import { readColumns } from "../cells/readCells";
import type { Session } from "../session/session";

/** One filter on the customer sheet. */
export interface MatchedColumn {
  /** Zero-based sheet column. */
  column: number;
  filter: CustomerFilter;
  /** Data rows that pass this filter alone, and what they hold. */
  passing: { row: number; cell: Cell }[];
}

export interface MatchedCustomers {
  source: CustomerSource;
  columns: MatchedColumn[];
  /** Data rows of customers that pass all filters, from the top down. */
  rows: number[];
  /** Different ids in these rows. */
  customers: number;
}

/**
 * Finds customers by what stands in written columns of theirs, wherever these are now, as Excel's own filter would: upper and lower case are the
 * same. Halts with `columnsNotWritten` when a column is not there, with `nobodyFound` when nobody passes and there are no others.
 *
 * @param others customers of the group that have no row
 */
export async function matchCustomers(
  session: Session,
  source: CustomerSource | undefined,
  filters: readonly CustomerFilter[],
  others = 0
): Promise<MatchedCustomers> {
  const places = filters.map((filter) => ({ filter, column: columnOf(source, filter) }));
  const columns: MatchedColumn[] = places.flatMap(({ filter, column }) =>
    column === undefined ? [] : [{ filter, column, passing: [] }]
  );
  if (!source || columns.length < filters.length) throw new Halt({ kind: "columnsNotWritten" });

  const { block, idColumn } = source;
  const read = [...new Set([idColumn, ...columns.map(({ column }) => column)])].sort(
    (a, b) => a - b
  );
  const tests = columns.map((one) => ({ ...one, at: read.indexOf(one.column), pass: test(one) }));
  const idAt = read.indexOf(idColumn);
  const rows: number[] = [];
  const ids = new Set<string>();
  await readColumns(session, block, read, (part, from) => {
    part.forEach((cells, i) => {
      const row = from + i;
      let passesAll = true;
      for (const { at, pass, passing } of tests) {
        const cell = cells[at] ?? "";
        if (pass(cell)) passing.push({ row, cell });
        else passesAll = false;
      }
      const id = normalizeId(cells[idAt] ?? "");
      if (!passesAll || id === "") return;
      rows.push(row);
      ids.add(id);
    });
  });
  if (rows.length + others === 0) throw new Halt({ kind: "nobodyFound", sheet: block.sheet });
  return { source, columns, rows, customers: ids.size };
}

function columnOf(source: CustomerSource | undefined, { column }: CustomerFilter) {
  if (column === "customerId") return source?.idColumn;
  return source?.own.find(({ key }) => key === column)?.column;
}

function test({ filter: { column, values } }: MatchedColumn): (cell: Cell) => boolean {
  const key = column === "customerId" ? normalizeId : (cell: Cell) => String(cell).toLowerCase();
  const wanted = new Set(values.map(key));
  return (cell) => wanted.has(key(cell));
}
