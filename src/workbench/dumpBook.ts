import type {
  CellScalar,
  CellStyle,
  ColumnState,
  SheetState,
  WorkbookState,
} from "../host/model/state";

/** Width of a column that no one has changed, in characters. */
const USUAL_WIDTH = 9.140625;

const isUsual = ({ width = USUAL_WIDTH, hidden = false, style }: ColumnState): boolean =>
  width === USUAL_WIDTH && !hidden && style === undefined;

/** Numbers looks in the order in which they are met: the same books have the same numbers. */
class Looks {
  readonly list: CellStyle[] = [];
  private readonly numbers = new Map<CellStyle, number>();

  numberOf(style: CellStyle): number {
    let number = this.numbers.get(style);
    if (number === undefined) {
      number = this.list.push(style) - 1;
      this.numbers.set(style, number);
    }
    return number;
  }
}

function dumpSheet(workbook: WorkbookState, sheet: SheetState, looks: Looks) {
  const { cells } = sheet;
  const dumped: Record<string, [value: CellScalar | null, look: number]> = {};
  for (let row = 0; row < cells.rowCount; row++) {
    const width = Math.max(cells.rowValues(row)?.length ?? 0, cells.rowStyles(row)?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = cells.formula(row, column) ?? cells.value(row, column);
      // an empty cell that looks like the rest of its row or column is not there
      const usual = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
      const style = cells.style(row, column) ?? usual;
      if (value !== undefined || style !== usual)
        dumped[`${row},${column}`] = [value ?? null, looks.numberOf(workbook.styles.get(style))];
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    freeze: sheet.freeze ?? null,
    cells: dumped,
    columns: [...sheet.columns].filter(([, column]) => !isUsual(column)),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      area,
      columns: columns.map((column) => column.name),
    })),
    charts: sheet.charts.map(({ name, type, title }) => ({ name, type, title })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
    hyperlinks: sheet.hyperlinks.length,
  };
}

/** All that can be seen in a book, as plain data. A cell names its look by its place in `looks`. */
export function dumpBook(workbook: WorkbookState) {
  const looks = new Looks();
  return {
    name: workbook.name,
    active: workbook.sheetById(workbook.activeSheetId)?.name ?? null,
    sheets: workbook.sheets.map((sheet) => dumpSheet(workbook, sheet, looks)),
    looks: looks.list,
  };
}

export type BookDump = ReturnType<typeof dumpBook>;

declare global {
  interface Window {
    /** For browser tests and for a look from the console. */
    workbench?: { workbook: WorkbookState; dump(): BookDump };
  }
}

export function exposeBook(workbook: WorkbookState | undefined): void {
  if (workbook) window.workbench = { workbook, dump: () => dumpBook(workbook) };
  else delete window.workbench;
}
