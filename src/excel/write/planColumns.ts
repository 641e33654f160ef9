import { a1 } from "../../core/columns/values/address";
import type { Cell } from "../../core/columns/values/cell";
import type { WrittenColumn, WrittenColumnKey } from "../../core/writtenColumns";
import type { Block } from "../cells/block";
import { delivered, headerCells } from "../cells/block";
import { columnsToCentre } from "./columnLook";
import type { FollowUpField } from "../memory/bookRecord";
import { MOST_COLUMNS } from "../find/candidates";
import type { CustomerSource } from "../find/findSources";
import type { FollowUpTarget } from "../find/followUpColumns";
import { Halt } from "../session/halt";
import { nameColumns } from "../find/nameColumns";
import type { Target } from "../find/nameColumns";
import type { Session } from "../session/session";

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
  if (block.columnCount + added > MOST_COLUMNS)
    throw new Halt({ kind: "tooLarge", what: `${block.sheet}!${a1(block.headerRow, firstFree)}` });
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

  const { targets, followUps } = nameColumns(
    wanted,
    own,
    header,
    fields,
    firstFree,
    session.language
  );
  const idHeader = header[idColumn - block.firstColumn] ?? "";
  const centred = await columnsToCentre(session, block, targets, formattedRows);
  return { block, idColumn, idHeader, targets, followUps, added, centred };
}

const rowsOf = (block: Block) => 1 + block.dataRows + block.totalRows;

function occupied(block: Block, column: number, columns: number): Halt {
  const last = Math.min(LAST_COLUMN, column + columns - 1);
  const address = `${a1(block.headerRow, column)}:${a1(block.headerRow + rowsOf(block) - 1, last)}`;
  return new Halt({ kind: "columnsOccupied", sheet: block.sheet, address });
}
