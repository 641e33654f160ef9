import { a1 } from "../../core/columns/values/address";
import { SHEET_KINDS } from "../../core/columns/fields";
import type { SheetKind } from "../../core/columns/fields";
import { areasOf, isWholeColumns, isWholeRows } from "../cells/addressAreas";
import type { CellArea } from "../cells/addressAreas";
import type { Block } from "../cells/block";
import type { BookChange } from "../bookChange";
import { readMemory } from "../memory/bookSettings";
import { findSources } from "../find/findSources";
import type { MapOverride } from "../job";
import type { Session } from "../session/session";

/** Cells that a review reads. */
interface Watched {
  kind: SheetKind;
  block: Block;
  /** Sheet columns in the block that a review writes. */
  own: ReadonlySet<number>;
}

/** Says what an event changed of that which a review reads; finds the sheets again when they may have become others. */
export class ChangeFinder {
  private watched: Watched[] = [];
  private looked: ReadonlySet<string> = new Set();
  private stale = false;

  constructor(
    private readonly session: Session,
    private readonly overrides: readonly MapOverride[]
  ) {}

  async look(): Promise<void> {
    const { record } = await readMemory(this.session);
    const sources = await findSources(this.session, record, this.overrides);
    this.watched = SHEET_KINDS.flatMap((kind): Watched[] => {
      const block = sources[kind]?.block;
      const own = kind === "customers" ? sources.customers?.own : undefined;
      return block ? [{ kind, block, own: new Set(own?.map(({ column }) => column)) }] : [];
    });
    this.looked = new Set(sources.sheets.map(({ id }) => id));
    this.stale = false;
  }

  /** What we do ourselves is no change, but headers and sheets of ours say where the columns of a review are now. */
  noteOwn(event: Excel.WorksheetChangedEventArgs): void {
    if (this.movesThings(event)) this.stale = true;
  }

  async changesOf(event: Excel.WorksheetChangedEventArgs): Promise<BookChange[]> {
    const { worksheetId, address } = event;
    if (this.stale || !this.looked.has(worksheetId)) await this.look();
    const areas = areasOf(address);
    const changes = this.on(worksheetId).flatMap(({ kind, own, block }) => {
      const cells = sum(areas.map((area) => cellsInside(area, block, own)));
      return cells > 0 ? [{ kind, address, cells }] : [];
    });
    if (this.movesThings(event)) this.stale = true;
    if (changes.length === 0) return [];
    const sheet = await this.nameOf(worksheetId);
    return changes.map((change) => ({ ...change, sheet }));
  }

  changesOfDeleting(worksheetId: string): Promise<BookChange[]> {
    const changes = this.on(worksheetId).map(({ kind, block, own }): BookChange => {
      const { headerRow: row, firstColumn: column, dataRows, columnCount } = block;
      const address = `${a1(row, column)}:${a1(row + dataRows, column + columnCount - 1)}`;
      const cells = (1 + dataRows) * (columnCount - own.size);
      return { kind, sheet: block.sheet, address, cells };
    });
    this.watched = this.watched.filter(({ block }) => block.sheetId !== worksheetId);
    return Promise.resolve(changes);
  }

  private on(sheetId: string): Watched[] {
    return this.watched.filter(({ block }) => block.sheetId === sheetId);
  }

  /** Whether the columns may be others, or elsewhere, after an event. */
  private movesThings(event: Excel.WorksheetChangedEventArgs): boolean {
    if (event.changeType !== Excel.DataChangeType.rangeEdited) return true;
    const there = this.on(event.worksheetId);
    if (there.length === 0) return !this.looked.has(event.worksheetId);
    return areasOf(event.address).some(({ row, rows }) =>
      there.some(({ block: { headerRow } }) => row <= headerRow && headerRow < row + rows)
    );
  }

  /** Of a sheet that is gone by now the name that it had. */
  private async nameOf(sheetId: string): Promise<string> {
    const known = this.on(sheetId)[0]?.block.sheet ?? "";
    return this.session.step(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? known : sheet.name;
    });
  }
}

/**
 * How many cells of an area a review reads, or would read: from the header down, since rows are added below; of a Table one column more than it has,
 * since it takes in what is typed beside it; of a plain range everything to its right.
 */
function cellsInside(area: CellArea, block: Block, own: ReadonlySet<number>): number {
  const { headerRow, firstColumn, dataRows } = block;
  const end = isWholeColumns(area) ? headerRow + 1 + dataRows : area.row + area.rows;
  const rows = end - Math.max(area.row, headerRow);
  const from = Math.max(area.column, firstColumn);
  const to = Math.min(area.column + area.columns - 1, lastColumn(area, block));
  if (rows <= 0 || from > to) return 0;
  const written = [...own].filter((column) => column >= from && column <= to).length;
  return rows * (to - from + 1 - written);
}

function lastColumn(area: CellArea, { tableId, firstColumn, columnCount }: Block): number {
  if (isWholeRows(area)) return firstColumn + columnCount - 1;
  return tableId === undefined ? Infinity : firstColumn + columnCount;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
