import { a1 } from "../core/columns/address";
import type { Cell } from "../core/columns/cell";
import type { WrittenColumn, WrittenColumnKey } from "../core/writtenColumns";
import type { Block } from "./block";
import { delivered, headerCells } from "./block";
import { columnsToCentre } from "./columnLook";
import type { FollowUpField } from "./bookRecord";
import type { CustomerSource } from "./findSources";
import { followUpHeader } from "./followUpColumns";
import type { FollowUpTarget } from "./followUpColumns";
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
  content: WrittenColumn;
  /** Where it stands from an earlier run; absent for a column that is added now. */
  existing?: LocatedColumn;
}

export interface WritePlan {
  block: Block;
  idColumn: number;
  idHeader: string;
  targets: Target[];
  /** Columns that are added for the user, right of the written ones. */
  followUps: FollowUpTarget[];
  /** How many columns are added, right of the block. */
  added: number;
  /** Columns whose cells the run centres. */
  centred: ReadonlySet<WrittenColumnKey>;
}

const LAST_COLUMN = 16_383;

/**
 * Columns of an earlier run keep their place; the others go right of the data, unless they are empty, or the run halts with
 * `columnsOccupied`. Writes nothing.
 * @param fields Follow-up columns to add.
 * @param formattedRows Rows that have a look of ours from an earlier run.
 */
export async function planColumns(
  session: Session,
  { block, idColumn, own }: Pick<CustomerSource, "block" | "idColumn" | "own">,
  columns: readonly WrittenColumn[],
  fields: readonly FollowUpField[],
  formattedRows: number
): Promise<WritePlan> {
  const firstFree = block.firstColumn + block.columnCount;
  const stands = (key: WrittenColumnKey) => own.some((column) => column.key === key);
  const wanted = columns.filter(({ key, empty }) => !empty || stands(key));
  const added = wanted.filter(({ key }) => !stands(key)).length + fields.length;
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
  const targets = wanted.map((content): Target => {
    const { key } = content;
    const existing = own.find((column) => column.key === key);
    if (existing && existing.header !== existing.place.header) {
      return { key, column: existing.column, header: existing.header, content, existing };
    }
    if (existing) used.delete(existing.header.toLowerCase());
    const header = unused(content.header, used);
    used.add(header.toLowerCase());
    return existing
      ? { key, column: existing.column, header, content, existing }
      : { key, column: next++, header, content };
  });
  const followUps = fields.map((key): FollowUpTarget => {
    const name = unused(followUpHeader(key, session.language), used);
    used.add(name.toLowerCase());
    return { key, column: next++, header: name };
  });
  const idHeader = header[idColumn - block.firstColumn] ?? "";
  const centred = await columnsToCentre(session, block, targets, formattedRows);
  return { block, idColumn, idHeader, targets, followUps, added, centred };
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
