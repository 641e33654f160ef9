import { a1 } from "../core/columns/address";
import type { Cell } from "../core/columns/cell";
import type { WrittenColumn, WrittenColumnKey } from "../core/writtenColumns";
import type { Block } from "./block";
import { delivered, headerCells } from "./block";
import type { CustomerSource } from "./findSources";
import { Halt } from "./halt";
import type { LocatedColumn } from "./locateColumns";
import type { Session } from "./session";

/** Where one column goes. */
export interface Target {
  key: WrittenColumnKey;
  /** Zero-based sheet column. */
  column: number;
  /** What the header cell will say. */
  header: string;
  /** Where it stands from an earlier run; absent for a column that is added now. */
  existing?: LocatedColumn;
}

export interface WritePlan {
  block: Block;
  idColumn: number;
  idHeader: string;
  targets: Target[];
  /** How many columns are added, right of the block. */
  added: number;
}

const LAST_COLUMN = 16_383;

/** Columns of an earlier run keep their place; the others go right of the data, or the run halts with `columnsOccupied`. Writes nothing. */
export async function planColumns(
  session: Session,
  { block, idColumn, own }: Pick<CustomerSource, "block" | "idColumn" | "own">,
  columns: readonly Pick<WrittenColumn, "key" | "header">[]
): Promise<WritePlan> {
  const firstFree = block.firstColumn + block.columnCount;
  const added = columns.filter(({ key }) => !own.some((column) => column.key === key)).length;
  if (firstFree + added - 1 > LAST_COLUMN) throw occupied(block, firstFree, added);
  const header = await session.step(async (context) => {
    const range = headerCells(context, block, block.firstColumn, block.columnCount);
    range.load("values");
    const blocking =
      block.tableId !== undefined && added > 0
        ? context.workbook.worksheets
            .getItem(block.sheetId)
            .getRangeByIndexes(block.headerRow, firstFree, rowsOf(block), added)
            .getUsedRangeOrNullObject(true)
        : undefined;
    blocking?.load("rowIndex");
    await context.sync();
    if (blocking && !blocking.isNullObject) throw occupied(block, firstFree, added);
    return (delivered<Cell>(range.values)[0] ?? []).map(String);
  });

  let next = firstFree;
  const used = new Set(header.map((text) => text.toLowerCase()));
  const targets = columns.map((column): Target => {
    const existing = own.find(({ key }) => key === column.key);
    if (existing && existing.header !== existing.place.header) {
      return { key: column.key, column: existing.column, header: existing.header, existing };
    }
    if (existing) used.delete(existing.header.toLowerCase());
    const name = unused(column.header, used);
    used.add(name.toLowerCase());
    return existing
      ? { key: column.key, column: existing.column, header: name, existing }
      : { key: column.key, column: next++, header: name };
  });
  return { block, idColumn, idHeader: header[idColumn - block.firstColumn] ?? "", targets, added };
}

/** Table columns must differ without case; `Segment` beside the user's own becomes `Segment2`, as Excel itself would name it. */
function unused(header: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? header : `${header}${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

const rowsOf = (block: Block) => 1 + block.dataRows + block.totalRows;

function occupied(block: Block, column: number, columns: number): Halt {
  const last = Math.min(LAST_COLUMN, column + columns - 1);
  const address = `${a1(block.headerRow, column)}:${a1(block.headerRow + rowsOf(block) - 1, last)}`;
  return new Halt({ kind: "columnsOccupied", sheet: block.sheet, address });
}
