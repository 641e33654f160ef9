import { sheetFilter, tableFilter } from "../../../src/host/model/filter/filterPlace";
import {
  DEFAULT_STYLE,
  SheetState,
  WorkbookState,
  type CellScalar,
  type FilterCriterion,
} from "../../../src/host/model/state";
import { userArrange, userFilter } from "../../../src/host/model/userRows";
import { chosenValues } from "../../../src/workbench/grid/filter/chosenValues";
import { offeredValues } from "../../../src/workbench/grid/filter/offeredValues";
import { gridRows } from "../../../src/workbench/grid/gridSheet";
import { tableLook } from "../../../src/workbench/grid/tableLook";

/** A filtered list under a header in A1:B7; the second column has a number format. */
function open(column: (CellScalar | undefined)[], numberFormat = "0.0") {
  const workbook = new WorkbookState();
  const sheet = new SheetState("{1}", "List");
  workbook.sheets = [sheet];
  sheet.cells.setValue(0, 0, "City");
  sheet.cells.setValue(0, 1, "Amount");
  ["Oslo", "Rome", "oslo", "Bonn", undefined, "Rome"].forEach((city, i) =>
    sheet.cells.setValue(i + 1, 0, city)
  );
  const style = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat });
  column.forEach((value, i) => {
    sheet.cells.setValue(i + 1, 1, value);
    sheet.cells.setStyle(i + 1, 1, style);
  });
  sheet.autoFilter = { area: { row: 0, column: 0, rows: 7, columns: 2 }, criteria: [] };
  return { workbook, sheet, place: sheetFilter(workbook, sheet) };
}

const AMOUNTS = [10, 2, 30, 2, 7, undefined];
const ofCities = (values: string[]): FilterCriterion => ({ column: 0, filterOn: "Values", values });

describe("what the menu of a column offers", () => {
  test("each displayed text once whatever its case, in the order of the values, blank last", () => {
    const { place } = open(AMOUNTS);
    expect(offeredValues(place, 0).values.map(({ text }) => text)).toEqual([
      "Bonn",
      "Oslo",
      "Rome",
      "",
    ]);
    expect(offeredValues(place, 1).values.map(({ text }) => text)).toEqual([
      "2.0",
      "7.0",
      "10.0",
      "30.0",
      "",
    ]);
  });

  test("only values of rows that the other columns keep, and what the column itself keeps is ticked", () => {
    const { place } = open(AMOUNTS);
    userFilter(place, [ofCities(["Oslo"])]);
    expect(offeredValues(place, 1).values).toEqual([
      { text: "10.0", kept: true },
      { text: "30.0", kept: true },
    ]);
    expect(offeredValues(place, 0).values).toEqual([
      { text: "Bonn", kept: false },
      { text: "Oslo", kept: true },
      { text: "Rome", kept: false },
      { text: "", kept: false },
    ]);
  });

  test.each<[string, (CellScalar | undefined)[], string, string]>([
    ["numbers", AMOUNTS, "0.0", "numbers"],
    ["dates", [45306, 45322, undefined], "yyyy-mm-dd", "dates"],
    ["text among numbers", [1, "x"], "0.0", "text"],
    ["nothing", [], "0.0", "text"],
  ])("sorting is named for a column of %s", (_what, column, numberFormat, kind) => {
    expect(offeredValues(open(column, numberFormat).place, 1).kind).toBe(kind);
  });

  test("a condition set elsewhere is told, and shows as the values it keeps", () => {
    const { place } = open(AMOUNTS);
    userFilter(place, [
      { column: 1, filterOn: "Custom", criterion1: ">2", criterion2: "<30", operator: "And" },
    ]);
    const { condition, values } = offeredValues(place, 1);
    expect(condition).toBe(">2 And <30");
    expect(values.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(["7.0", "10.0"]);
  });
});

test("what is chosen among what the search shows is kept; everything chosen is no filter", () => {
  const values = ["a", "ab", "b"].map((text) => ({ text, kept: true }));
  const all = new Set(["a", "ab", "b"]);
  expect(chosenValues(values, values, all)).toBeUndefined();
  expect(chosenValues(values, values.slice(0, 2), all)).toEqual(["a", "ab"]);
  expect(chosenValues(values, values, new Set(["b"]))).toEqual(["b"]);
});

describe("what the user does to rows", () => {
  test("filtering and sorting tell the add-in of the sort as the user's doing", () => {
    const { workbook, sheet, place } = open(AMOUNTS);
    const told: string[] = [];
    workbook.onChange((change) => told.push("by" in change ? change.by : change.kind));
    expect(userFilter(place, [ofCities(["Oslo"])])).toBe(true);
    expect(told).toEqual(["aspect", "aspect"]);
    const body = { row: 1, column: 0, rows: 6, columns: 2 };
    expect(userArrange(workbook, sheet, body, [2, 1, 0, 3, 4, 5])).toBe(true);
    expect(told).toContain("user");
    expect([1, 3].map((row) => sheet.cells.value(row, 1))).toEqual([30, 10]);
  });

  test("a protected sheet and a book opened for reading stay as they are", () => {
    const { workbook, sheet, place } = open(AMOUNTS);
    const body = { row: 1, column: 0, rows: 6, columns: 2 };
    const attempts = () => [
      userFilter(place, [ofCities(["Oslo"])]),
      userArrange(workbook, sheet, body, [5, 4, 3, 2, 1, 0]),
    ];
    sheet.isProtected = true;
    expect(attempts()).toEqual([false, false]);
    sheet.isProtected = false;
    workbook.readOnly = true;
    expect(attempts()).toEqual([false, false]);
    expect(sheet.cells.value(1, 1)).toBe(10);
    expect(sheet.rows.size).toBe(0);
  });

  test("rows with merged cells are not sorted", () => {
    const { workbook, sheet } = open(AMOUNTS);
    sheet.merges = [{ row: 2, column: 0, rows: 2, columns: 1 }];
    const body = { row: 1, column: 0, rows: 6, columns: 2 };
    expect(userArrange(workbook, sheet, body, [5, 4, 3, 2, 1, 0])).toBe(false);
    expect(sheet.cells.value(1, 1)).toBe(10);
  });
});

test("rows hidden by hand are hidden in the grid; those that a filter hides are the filter's business", () => {
  const { workbook, sheet, place } = open(AMOUNTS);
  userFilter(place, [ofCities(["Oslo"])]);
  sheet.rows.set(20, { hidden: true });
  const rows = gridRows(sheet, workbook.styles);
  expect(rows[2]?.hd).toBe(0);
  expect(rows[20]?.hd).toBe(1);
});

test("the bands of a filtered Table alternate over the rows in sight", () => {
  const { workbook, sheet } = open(AMOUNTS);
  sheet.autoFilter = undefined;
  const table = {
    ...{ id: "{t}", name: "List", area: { row: 0, column: 0, rows: 7, columns: 2 } },
    columns: ["City", "Amount"].map((name, i) => ({ id: i + 1, name })),
    ...{ showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true },
    ...{ showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
    ...{ style: "TableStyleMedium2", criteria: [], changed: false },
  };
  sheet.tables = [table];
  const banded = () => [1, 2, 3, 4, 5, 6].filter((row) => tableLook(sheet, row, 0) !== undefined);
  expect(banded()).toEqual([1, 3, 5]);
  userFilter(tableFilter(workbook, sheet, table), [ofCities(["Rome", "Bonn"])]);
  // rows 2, 4 and 6 are in sight: the first and the third of them have the band
  expect(banded().filter((row) => sheet.rows.get(row)?.hidden !== true)).toEqual([2, 6]);
});
