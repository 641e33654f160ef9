import type { CellStyle, SheetState, WorkbookState } from "../../src/host/model/state";

/** Everything a user could see or find in a workbook, as plain data: two equal ones look and behave the same. */
export function snapshotOf(workbook: WorkbookState) {
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet)),
    settings: Object.fromEntries(workbook.settings),
    names: workbook.names,
  };
}

/** The same of the sheets that a user sees: without what the product remembers. */
export const visibleOf = (workbook: WorkbookState) =>
  snapshotOf(workbook).sheets.filter(({ visibility }) => visibility === "Visible");

/** What stands in the cells of the sheets that a user sees, and their Tables; a file keeps looks that are those of any blank cell. */
export const contentsOf = (workbook: WorkbookState) =>
  visibleOf(workbook).map(({ name, cells, tables }) => ({
    ...{ name, tables },
    cells: Object.entries(cells).flatMap(([at, { value, formula }]) =>
      value === undefined ? [] : [[at, value, formula]]
    ),
  }));

function sheetSnapshot(workbook: WorkbookState, sheet: SheetState) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    autoFilter: structuredClone(sheet.autoFilter),
    cells: cellSnapshot(workbook, sheet),
    columns: Object.fromEntries(sheet.columns),
    freeze: sheet.freeze,
    merges: sheet.merges,
    tables: sheet.tables.map((table) => {
      const { name, area, columns, style, showTotals, showFilterButton, criteria } = table;
      const columnNames = columns.map((column) => column.name);
      return { name, area, columnNames, style, showTotals, showFilterButton, criteria };
    }),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
    validations: structuredClone(sheet.validations),
    pageLayout: structuredClone(sheet.pageLayout),
    rows: structuredClone(Object.fromEntries(sheet.rows)),
    hyperlinks: sheet.hyperlinks.map(({ area, documentReference }) => ({
      area,
      documentReference,
    })),
    charts: sheet.charts.map(({ name, type, title, series, axes, left, top, width, height }) => ({
      ...{ name, type, title, axes, left, top, width, height },
      series: series.map(({ pointColors, ...rest }) => ({ ...rest, colors: [...pointColors] })),
    })),
  };
}

type CellSnapshot = { value?: unknown; formula?: string; style?: CellStyle };

function cellSnapshot(
  workbook: WorkbookState,
  { cells }: SheetState
): Record<string, CellSnapshot> {
  const found: Record<string, CellSnapshot> = {};
  for (let row = 0; row < cells.rowCount; row++) {
    const width = Math.max(cells.rowValues(row)?.length ?? 0, cells.rowStyles(row)?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const style = cells.style(row, column);
      const cell: CellSnapshot = {
        ...(value !== undefined && { value }),
        ...(formula !== undefined && { formula }),
        ...(style !== undefined && { style: workbook.styles.get(style) }),
      };
      if (Object.keys(cell).length > 0) found[`${row},${column}`] = cell;
    }
  }
  return found;
}
