import fs from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../../src/host/file";
import {
  SheetState,
  type Area,
  type CellScalar,
  type ChartSeriesState,
  type ChartState,
  type ChartTypeName,
  type WorkbookState,
} from "../../../src/host/model/state";

export const FIXTURES = path.join(__dirname, "../../fixtures");

export function fixture(name: string): Uint8Array {
  return fs.readFileSync(path.join(FIXTURES, name));
}

export async function opened(bytes: Uint8Array, name = "book.xlsx"): Promise<WorkbookState> {
  const result = await openWorkbook(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

/** A sheet of the book with these cells from A1 on. */
export function addSheet(
  book: WorkbookState,
  name: string,
  rows: (CellScalar | undefined)[][]
): SheetState {
  const sheet = new SheetState(book.newId(), name);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.cells.setValue(row, column, value))
  );
  book.sheets.push(sheet);
  return sheet;
}

export function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** A chart of columns of one sheet: the first holds the categories, row 0 the names. */
export function chartOf(
  book: WorkbookState,
  sheet: SheetState,
  type: ChartTypeName,
  title: string,
  place: { left: number; top: number },
  columns: (Partial<ChartSeriesState> & { column: number })[],
  rows: number
): ChartState {
  const round = type === "Pie" || type === "Doughnut";
  return {
    id: book.newId(),
    name: title,
    type,
    title,
    titleVisible: true,
    legend: { visible: columns.length > 1 || round, position: "Bottom" },
    series: columns.map(({ column, ...series }) => ({
      name: String(sheet.cells.value(0, column)),
      nameRef: { sheet: sheet.name, area: area(0, column, 1, 1) },
      values: { sheet: sheet.name, area: area(1, column, rows, 1) },
      categories: { sheet: sheet.name, area: area(1, 0, rows, 1) },
      axisGroup: "Primary",
      pointColors: new Map(),
      hasDataLabels: false,
      ...series,
    })),
    axes: {
      category: { visible: !round, title: "Tier", majorGridlines: false },
      value: { visible: !round, title: "Money", majorGridlines: !round, numberFormat: "#,##0" },
      secondaryValue: {
        visible: columns.some(({ axisGroup }) => axisGroup === "Secondary"),
        majorGridlines: false,
        title: "Share",
        numberFormat: "0%",
        minimum: 0,
        maximum: 1,
      },
    },
    ...place,
    width: 360,
    height: 216,
    changed: true,
  };
}
