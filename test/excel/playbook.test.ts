import { createText } from "../../src/core/text/text";
import { describeNotice } from "../../src/core/text/describe";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import type { SheetState, WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const settingsOf = async () => valueOf(await surveyWorkbook({ language: "en" })).settings;

/** Row and column of the cell under this header in the first line of the playbook. */
function cellUnder(sheet: SheetState, header: string) {
  const area = sheet.tables[0]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const line = sheet.cells.rowValues(area.row) ?? [];
  return { row: area.row + 1, column: line.indexOf(header) };
}

async function reviewed() {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  return { workbook, page: sheetNamed(workbook, "Playbook") };
}

const visible = (workbook: WorkbookState) =>
  snapshotOf(workbook).sheets.filter(({ visibility }) => visibility === "Visible");

test("rules that the user edited on the Playbook page hold from the next run on, and are stored", async () => {
  const { workbook, page } = await reviewed();
  const { row, column } = cellUnder(page, createText("en")("playbook.everyDays"));
  page.cells.setValue(row, column, 3);
  const before = visible(workbook);
  valueOf(await review({ settings: await settingsOf() }));
  expect((await settingsOf()).playbook[0]?.everyDays).toBe(3);
  expect(page.cells.value(row, column)).toBe(3);
  valueOf(await undo());
  expect(visible(workbook)).toEqual(before);
});

test("a page that was not touched does not hold against the settings", async () => {
  const { page } = await reviewed();
  const settings = await settingsOf();
  const playbook = settings.playbook.map((rule) => ({ ...rule, everyDays: 5 }));
  valueOf(await review({ settings: { ...settings, playbook } }));
  const { row, column } = cellUnder(page, createText("en")("playbook.everyDays"));
  expect(page.cells.value(row, column)).toBe(5);
});

test("an edit that cannot be understood is told with its cell; the rules and the user's page stay", async () => {
  const { page } = await reviewed();
  const { row, column } = cellUnder(page, createText("en")("playbook.everyDays"));
  const before = (await settingsOf()).playbook;
  page.cells.setValue(row, column, "often");
  const { notices } = valueOf(await review({ settings: await settingsOf() }));
  const [notice] = notices.filter(({ kind }) => kind === "badPlaybook");
  expect(notice).toMatchObject({ sheet: "Playbook", addresses: [`A${row + 1}`] });
  expect(notice && describeNotice(notice, createText("en"))).toContain("often");
  expect((await settingsOf()).playbook).toEqual(before);
  expect(page.cells.value(row, column)).toBe("often");
  page.cells.setValue(row, column, 4);
  valueOf(await review({ settings: await settingsOf() }));
  expect((await settingsOf()).playbook[0]?.everyDays).toBe(4);
});
