import { firstCellOf } from "../cells/block";
import { cellText } from "../../core/columns/values/normalizeId";
import type { CellArea } from "../cells/addressAreas";
import { onlyRow } from "../cells/addressAreas";
import { readMemory } from "../memory/bookSettings";
import { findSources } from "../find/findSources";
import { officeCode } from "../session/halt";
import type { MapOverride } from "../job";
import type { Session } from "../session/session";

/** Where the ids of the customers stand. */
interface IdPlace {
  sheetId: string;
  tableId?: string;
  headerRow: number;
  idColumn: number;
  idHeader: string;
}

/** Says whose row a selection is, and finds the customer sheet again when it was moved about or made anew. */
export class CustomerPicker {
  private place: IdPlace | undefined;
  private looked: ReadonlySet<string> = new Set();

  constructor(
    private readonly session: Session,
    private readonly overrides: readonly MapOverride[]
  ) {}

  /** Finds the customer sheet. */
  async look(): Promise<void> {
    const { record } = await readMemory(this.session);
    const { customers, sheets } = await findSources(this.session, record, this.overrides);
    this.looked = new Set(sheets.map(({ id }) => id));
    this.place = customers && {
      sheetId: customers.block.sheetId,
      ...(customers.block.tableId !== undefined && { tableId: customers.block.tableId }),
      headerRow: customers.block.headerRow,
      idColumn: customers.idColumn,
      idHeader: customers.map.columns.find(({ field }) => field === "customerId")?.header ?? "",
    };
  }

  /** The id in the row of a selection; undefined for several rows, headers, rows of nobody and other sheets. */
  async idAt(sheetId: string, areas: readonly CellArea[]): Promise<string | undefined> {
    if (!this.looked.has(sheetId)) await this.look();
    const row = onlyRow(areas);
    if (row === undefined) return undefined;
    const found = await this.read(sheetId, row);
    if (found.stands) return found.id;
    await this.look();
    return (await this.read(sheetId, row)).id;
  }

  /** `stands`: the ids are still where they were found. */
  private async read(sheetId: string, row: number): Promise<{ stands: boolean; id?: string }> {
    const { place } = this;
    if (place?.sheetId !== sheetId) return { stands: true };
    const { tableId, headerRow, idColumn } = place;
    try {
      return await this.session.step(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const header = sheet.getRangeByIndexes(headerRow, idColumn, 1, 1).load("values");
        const cell = sheet.getRangeByIndexes(row, idColumn, 1, 1).load("values");
        const table = tableId === undefined ? undefined : context.workbook.tables.getItem(tableId);
        const body = table?.getDataBodyRange().load("rowIndex,rowCount");
        await context.sync();
        if (cellText(firstCellOf(header)) !== place.idHeader) return { stands: false };
        const isBelow = body ? row >= body.rowIndex : row > headerRow;
        const isInside = isBelow && (!body || row < body.rowIndex + body.rowCount);
        const id = isInside ? cellText(firstCellOf(cell)) : "";
        return { stands: true, ...(id !== "" && { id }) };
      });
    } catch (error) {
      if (officeCode(error) === "ItemNotFound") return { stands: false }; // the sheet or its Table is gone
      throw error;
    }
  }
}
