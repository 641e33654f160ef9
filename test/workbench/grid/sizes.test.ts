import { SheetState, WorkbookState } from "../../../src/host/model/state";
import { isRefused, isResizing } from "../../../src/workbench/grid/allowedCommands";
import { applySizes } from "../../../src/workbench/grid/sizeEdits";

function open() {
  const workbook = new WorkbookState();
  const sheet = new SheetState("{1}", "Orders");
  workbook.sheets = [sheet];
  const resize = (id: string, params: object, options = {}) =>
    applySizes(workbook, { id, params: { subUnitId: "{1}", ...params } }, options);
  return { sheet, resize };
}
const range = (start: number, end: number) => ({
  ...{ startRow: start, endRow: end, startColumn: start, endColumn: end },
});

// Excel stores a width in characters of 7 pixels (Calibri 11) and a height in points of 4/3 pixel
test("widths and heights that the user drags are in the book, as it stores them", () => {
  const { sheet, resize } = open();
  sheet.columns.set(2, { width: 9, style: 4 });
  resize("sheet.mutation.set-worksheet-col-width", { ranges: [range(1, 2)], colWidth: 147 });
  resize("sheet.mutation.set-worksheet-row-height", { ranges: [range(5, 5)], rowHeight: 40 });
  expect(sheet.columns.get(1)).toEqual({ width: 21 });
  expect(sheet.columns.get(2)).toEqual({ width: 21, style: 4 });
  expect(sheet.rows.get(5)).toEqual({ height: 30 });
  expect([...sheet.changed].sort()).toEqual(["columns", "rows"]);
});

test("an undo that gives each column its own width back does so in the book", () => {
  const { sheet, resize } = open();
  const colWidth = { 1: 70, 3: 140 };
  resize("sheet.mutation.set-worksheet-col-width", { ranges: [range(1, 3)], colWidth });
  expect([...sheet.columns]).toEqual([
    [1, { width: 10 }],
    [3, { width: 20 }],
  ]);
});

test("sizes that came from the book do not go back to it", () => {
  const { sheet, resize } = open();
  const params = { ranges: [range(1, 1)], colWidth: 70 };
  resize("sheet.mutation.set-worksheet-col-width", params, { fromModel: true });
  expect(sheet.columns.size).toBe(0);
});

test.each(["sheet.command.delta-column-width", "sheet.command.delta-row-height"])(
  "%s is the user's to do, but not on a protected sheet",
  (command) => {
    expect([isRefused(command), isResizing(command)]).toEqual([false, true]);
  }
);
