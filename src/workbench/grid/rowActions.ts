import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type ICommand,
  type Injector,
} from "@univerjs/core";
import { sheetFilter, tableFilter, type FilterPlace } from "../../host/model/filter/filterPlace";
import { inverseOrder, rowOrder } from "../../host/model/sort/rowOrder";
import type { Area, FilterCriterion, SheetState, WorkbookState } from "../../host/model/state";
import { userArrange, userFilter } from "../../host/model/userRows";
import { UNIT_ID } from "./engineCommand";

const ARRANGE = "book.mutation.arrange-rows";
const FILTER = "book.mutation.filter-rows";

interface Arrangement {
  sheetId: string;
  area: Area;
  order: number[];
}

interface Filtering {
  sheetId: string;
  /** Absent for the sheet's own filter. */
  tableId: string | undefined;
  criteria: readonly FilterCriterion[];
}

/**
 * Sorting and filtering by the user: they happen in the workbook, and the grid follows. The engine knows them by name only,
 * so that Ctrl+Z takes them back in their turn.
 */
export class RowActions {
  private readonly commands: ICommandService;
  private readonly history: IUndoRedoService;

  constructor(
    injector: Injector,
    private readonly workbook: WorkbookState
  ) {
    this.commands = injector.get(ICommandService);
    this.history = injector.get(IUndoRedoService);
    const arrange: ICommand<Arrangement> = {
      id: ARRANGE,
      type: CommandType.MUTATION,
      handler: (_accessor, wanted) => wanted !== undefined && this.arrange(wanted),
    };
    const filter: ICommand<Filtering> = {
      id: FILTER,
      type: CommandType.MUTATION,
      handler: (_accessor, wanted) => wanted !== undefined && this.keep(wanted),
    };
    this.commands.registerCommand(arrange);
    this.commands.registerCommand(filter);
  }

  /** Sorts the data rows of a filter's area by one of its columns. False: the sheet does not let itself be sorted. */
  sort(place: FilterPlace, column: number, ascending: boolean): boolean {
    const area = place.area();
    if (!area) return false;
    const { sheet } = place;
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const order = rowOrder(sheet, body, [{ key: column, ascending }]);
    const at = { sheetId: sheet.id, area: body };
    return this.perform(ARRANGE, { ...at, order }, { ...at, order: inverseOrder(order) });
  }

  /** Replaces one column's criterion; undefined takes it away. */
  filter(place: FilterPlace, column: number, criterion: FilterCriterion | undefined): boolean {
    const before = [...place.criteria()];
    const others = before.filter((other) => other.column !== column);
    const at = { sheetId: place.sheet.id, tableId: place.tableId };
    const criteria = criterion ? [...others, criterion] : others;
    return this.perform(FILTER, { ...at, criteria }, { ...at, criteria: before });
  }

  private perform(id: string, params: object, back: object): boolean {
    if (!this.commands.syncExecuteCommand(id, params)) return false;
    this.history.pushUndoRedo({
      unitID: UNIT_ID,
      undoMutations: [{ id, params: back }],
      redoMutations: [{ id, params }],
    });
    return true;
  }

  private arrange({ sheetId, area, order }: Arrangement): boolean {
    const sheet = this.workbook.sheetById(sheetId);
    return sheet !== undefined && userArrange(this.workbook, sheet, area, order);
  }

  private keep({ sheetId, tableId, criteria }: Filtering): boolean {
    const place = this.placeOf(sheetId, tableId);
    return place !== undefined && userFilter(place, criteria);
  }

  private placeOf(sheetId: string, tableId: string | undefined): FilterPlace | undefined {
    const sheet: SheetState | undefined = this.workbook.sheetById(sheetId);
    if (!sheet) return undefined;
    if (tableId === undefined) return sheetFilter(this.workbook, sheet);
    const table = sheet.tables.find(({ id }) => id === tableId);
    return table && tableFilter(this.workbook, sheet, table);
  }
}
