import { showCell, showReport } from "../../src/excel/show";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { SETTINGS_KEY } from "../../src/excel/memory/bookSettings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { startHost } from "../officeHost";
import { day, sheetNamed, workbookOf } from "./books";
import { problemOf, review, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const survey = () => surveyWorkbook({ language: "en" });

test("a survey tells what was found, the newest order and the defaults, and writes nothing", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const found = valueOf(await survey());
  expect(found.recognition.customers).toMatchObject({
    sheet: "Clients",
    table: "Clients",
    dataRows: 6,
  });
  expect(found.recognition.orders).toMatchObject({ sheet: "Sales", headerRow: 0, dataRows: 6 });
  expect(found.newestOrder).toBe(day("2026-06-30"));
  expect(found.settings).toEqual(DEFAULT_SETTINGS);
  expect(found.problems).toEqual([]);
  expect(found).not.toHaveProperty("lastRun");
  expect(snapshotOf(workbook)).toEqual(before);
});

test("after a run its settings, the user's corrections and the way back are found again", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const settings = { ...DEFAULT_SETTINGS, churnDays: 200 };
  const overrides = [{ kind: "orders" as const, field: "amount", header: "Amount" }];
  valueOf(await review({ settings, overrides }));
  const found = valueOf(await survey());
  expect(found.settings).toEqual(settings);
  expect(found.overrides).toEqual(overrides);
  expect(found.lastRun).toEqual({
    asOf: day("2026-06-30"),
    at: "2026-06-30T12:00:00Z",
    undoable: true,
  });
});

test("corrections given to a survey win over those that the book remembers", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const overrides = [{ kind: "orders" as const, field: "amount", header: "Amount" }];
  valueOf(await review({ overrides }));
  const given = [
    { kind: "orders" as const, field: "amount", header: "" },
    { kind: "orders" as const, field: "netAmount", header: "Amount" },
  ];
  const found = valueOf(await surveyWorkbook({ language: "en", overrides: given }));
  expect(found.overrides).toEqual(given);
  expect(found.recognition.orders?.columns.map(({ field }) => field)).toContain("netAmount");
});

test.each([["not json {"], [{ version: 99 }], ['{"version":1}'], [null]])(
  "settings that cannot be read (%j) are told and the defaults used",
  async (stored) => {
    const workbook = workbookOf(clients, sales);
    workbook.settings.set(SETTINGS_KEY, stored);
    await startHost({ workbook });
    const found = valueOf(await survey());
    expect(found.settings).toEqual(DEFAULT_SETTINGS);
    expect(found.problems).toEqual([{ kind: "badSetting", key: "" }]);
  }
);

test("a report and a cell are brought to the front; a sheet that is gone is a problem", async () => {
  const workbook = workbookOf(clients, sales);
  await startHost({ workbook });
  valueOf(await showReport({ language: "en" }, "Sales"));
  expect(workbook.activeSheetId).toBe(sheetNamed(workbook, "Sales").id);
  valueOf(await showCell({ language: "en" }, "Clients", "B3"));
  expect(workbook.activeSheetId).toBe(sheetNamed(workbook, "Clients").id);
  expect(problemOf(await showReport({ language: "en" }, "Gone"))).toMatchObject({
    kind: "hostError",
    code: "ItemNotFound",
  });
});
