import { SheetState, WorkbookState, type Change } from "../../../src/host/model/state";
import { applyEdit } from "../../../src/workbench/grid/applyEdit";
import { isRefused } from "../../../src/workbench/grid/allowedCommands";
import { userEdit } from "../../../src/workbench/grid/userEdits";

function open() {
  const workbook = new WorkbookState();
  const sheet = new SheetState("{1}", "Orders");
  workbook.sheets = [sheet];
  const changes: Change[] = [];
  workbook.onChange((change) => changes.push(change));
  const doing = (cellValue: object, options = {}) => {
    const edit = userEdit(
      {
        id: "sheet.mutation.set-range-values",
        params: { unitId: "book", subUnitId: "{1}", cellValue },
      },
      options
    );
    return edit && applyEdit(workbook, edit);
  };
  return { workbook, sheet, changes, doing };
}

test("one edit of many cells is one change by the user over their bounds", () => {
  const { sheet, changes, doing } = open();
  doing({ 1: { 2: { v: 5, t: 2, f: null } }, 3: { 4: { v: "x", f: null } } });
  expect(sheet.cells.value(1, 2)).toBe(5);
  expect(sheet.cells.value(3, 4)).toBe("x");
  expect(changes).toEqual([
    { kind: "cells", sheet, area: { row: 1, column: 2, rows: 3, columns: 3 }, by: "user" },
  ]);
});

test("what came from the workbook does not go back to it", () => {
  const { sheet, changes, doing } = open();
  doing({ 0: { 0: { v: 1 } } }, { fromModel: true });
  expect(sheet.cells.value(0, 0)).toBeUndefined();
  expect(changes).toEqual([]);
});

test("of a single cell it is told what it held before", () => {
  const { sheet, changes, doing } = open();
  sheet.cells.setValue(2, 1, "old");
  doing({ 2: { 1: { v: "new", f: null } } });
  expect(changes).toMatchObject([{ by: "user", before: { value: "old" } }]);
});

test.each(["a protected sheet", "a book opened for reading"])(
  "%s stays as it is, nobody is told, and the answer says so",
  (what) => {
    const { workbook, sheet, changes, doing } = open();
    sheet.cells.setValue(0, 0, "kept");
    if (what === "a protected sheet") sheet.isProtected = true;
    else workbook.readOnly = true;
    expect(doing({ 0: { 0: { v: "changed", f: null } } })).toBe(false);
    expect(sheet.cells.value(0, 0)).toBe("kept");
    expect(changes).toEqual([]);
  }
);

test("a change of style alone is no change of the workbook", () => {
  const { changes, doing } = open();
  doing({ 0: { 0: { s: { bl: 1 } } } });
  expect(changes).toEqual([]);
});

test("deleting empties the cell, whether the engine sends nothing or null", () => {
  const { sheet, doing } = open();
  sheet.cells.setValue(0, 0, "a");
  sheet.cells.setValue(0, 1, "b");
  doing({ 0: { 0: null, 1: { v: null, f: null } } });
  expect(sheet.cells.value(0, 0)).toBeUndefined();
  expect(sheet.cells.value(0, 1)).toBeUndefined();
});

test("a formula's new result keeps the formula; a typed value replaces it", () => {
  const { sheet, doing } = open();
  doing({ 0: { 0: { f: "=1+2", v: null } } });
  doing({ 0: { 0: { v: 3, t: 2 } } });
  expect(sheet.cells.formula(0, 0)).toBe("=1+2");
  expect(sheet.cells.value(0, 0)).toBe(3);
  doing({ 0: { 0: { v: 4, t: 2, f: null } } });
  expect(sheet.cells.formula(0, 0)).toBeUndefined();
  expect(sheet.cells.value(0, 0)).toBe(4);
});

test("truth values, errors and text on several lines arrive as what they are", () => {
  const { sheet, doing } = open();
  doing({
    0: {
      0: { v: 1, t: 3, f: null },
      1: { v: "FALSE", f: null },
      2: { v: "#N/A", f: null },
      3: { v: null, f: null, p: { body: { dataStream: "two\rlines\r\n" } } },
      4: { v: "TRUE", t: 4, f: null },
    },
  });
  expect([0, 1, 2, 3, 4].map((column) => sheet.cells.value(0, column))).toEqual([
    true,
    false,
    { error: "#N/A" },
    "two\nlines",
    "TRUE",
  ]);
});

test("a date typed in brings its number format", () => {
  const { workbook, sheet } = open();
  const edit = userEdit(
    {
      id: "sheet.mutation.set.numfmt",
      params: {
        unitId: "book",
        subUnitId: "{1}",
        values: {
          0: { ranges: [{ startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 }] },
        },
        refMap: { 0: { pattern: "yyyy-mm-dd" } },
      },
    },
    {}
  );
  expect(edit).toBeDefined();
  if (edit) applyEdit(workbook, edit);
  const style = sheet.cells.style(2, 1);
  expect(workbook.styles.get(style ?? 0).numberFormat).toBe("yyyy-mm-dd");
});

test.each([
  ["sheet.command.insert-row-by-range", true],
  ["sheet.command.remove-col-by-range", true],
  ["sheet.command.move-range", true],
  ["sheet.command.sort-range", true],
  ["sheet.command.insert-sheet", true],
  ["sheet.command.set-worksheet-name", true],
  ["sheet.command.set-range-bold", true],
  ["sheet.command.set-range-values", false],
  ["sheet.command.clear-selection-content", false],
  ["sheet.command.paste-value", false],
  ["sheet.command.set-worksheet-activate", false],
  ["sheet.command.move-selection", false],
  ["sheet.mutation.set-range-values", false],
])("%s is refused to the user: %s", (command, refused) => {
  expect(isRefused(command)).toBe(refused);
});
