import { remember } from "../../src/excel/remember";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import type { WritePreview } from "../../src/excel/writePlan";
import type { SheetState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { serial, sheetNamed, workbookOf } from "./books";
import { problemOf, review, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

/** What stands in the cells of a sheet, by position. */
function contents({ cells }: SheetState): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (let row = 0; row < cells.rowCount; row++) {
    for (const [column, value] of (cells.rowValues(row) ?? []).entries()) {
      if (value !== undefined && value !== "") found.set(`${row},${column}`, value);
    }
  }
  return found;
}

function differing(before: Map<string, unknown>, after: Map<string, unknown>): number {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((at) => before.get(at) !== after.get(at)).length;
}

const reportPages = (workbook: ReturnType<typeof workbookOf>) =>
  workbook.sheets.filter(({ name, visibility }) => {
    return visibility === "Visible" && name !== "Sales" && name !== "Clients";
  });

const YES = () => Promise.resolve(true);
const NO = () => Promise.resolve(false);

/** A review that says what was asked. */
async function asked(options: Parameters<typeof review>[0] = {}) {
  const previews: WritePreview[] = [];
  const confirm = (preview: WritePreview) => {
    previews.push(preview);
    return Promise.resolve(true);
  };
  const result = valueOf(await review({ confirm, ...options }));
  return { result, preview: previews[0], times: previews.length };
}

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])("beside %s the preview counts the cells that the first run fills", async (_, customers) => {
  const workbook = workbookOf(customers, sales);
  await startHost({ workbook });
  const sheet = sheetNamed(workbook, "Clients");
  const before = contents(sheet);
  const { preview, result } = await asked();
  const onPages = reportPages(workbook).reduce((total, page) => total + contents(page).size, 0);
  expect(preview?.cells).toBe(differing(before, contents(sheet)) + onPages);
  expect(result.written).toEqual({ columns: 17, sheets: 14, cells: preview?.cells });
  const headers = sheet.cells.rowValues(0)?.slice(2) ?? [];
  expect([
    ...(preview?.columns ?? []).map(({ header }) => header),
    ...(preview?.followUps ?? []),
  ]).toEqual(headers);
  expect(preview?.sheets).toEqual(
    reportPages(workbook).map(({ name }) => ({ sheet: name, isNew: true }))
  );
  expect(preview).toMatchObject({
    customerSheet: "Clients",
    makesCustomerSheet: false,
    logRows: 0,
  });
});

test("a customer sheet that is to be made is told, with all its cells", async () => {
  const workbook = workbookOf(sales);
  await startHost({ workbook });
  const { preview } = await asked();
  const made = workbook.sheets.filter(
    ({ name, visibility }) => name !== "Sales" && visibility === "Visible"
  );
  expect(preview).toMatchObject({ customerSheet: "Customers", makesCustomerSheet: true });
  expect(preview?.cells).toBe(made.reduce((total, sheet) => total + contents(sheet).size, 0));
  const headers = sheetNamed(workbook, "Customers").cells.rowValues(0)?.slice(1);
  expect([
    ...(preview?.columns ?? []).map(({ header }) => header),
    ...(preview?.followUps ?? []),
  ]).toEqual(headers);
});

test("a second run's preview counts what changes since the first: here one customer that was added and his order", async () => {
  const workbook = workbookOf(sales);
  await startHost({ workbook });
  valueOf(await review());
  ["O7", "C9", serial("2026-06-28"), 10].forEach((cell, i) =>
    sheetNamed(workbook, "Sales").cells.setValue(7, i, cell)
  );
  const sheet = sheetNamed(workbook, "Customers");
  const before = contents(sheet);
  const { preview } = await asked();
  const drawn = (preview?.sheets ?? []).map(({ sheet }) => sheetNamed(workbook, sheet));
  const onPages = drawn.reduce((total, page) => total + contents(page).size, 0);
  expect(preview?.cells).toBe(differing(before, contents(sheet)) + onPages);
  expect(preview?.columns.every(({ isNew }) => !isNew)).toBe(true);
  expect(preview?.followUps).toEqual([]);
});

test("without consent the run is cancelled and the book as it was", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  expect(problemOf(await review({ confirm: NO }))).toEqual({ kind: "cancelledByUser" });
  expect(snapshotOf(workbook)).toEqual(before);
});

test("cancelled while it waits for consent, it ends and writes nothing", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const controller = new AbortController();
  const confirm = () => {
    setImmediate(() => controller.abort());
    return new Promise<never>(() => undefined);
  };
  const result = await review({ confirm, signal: controller.signal });
  expect(problemOf(result)).toEqual({ kind: "cancelledByUser" });
  expect(snapshotOf(workbook)).toEqual(before);
});

describe("what the user does while the preview is shown", () => {
  test.each<[string, string, (workbook: ReturnType<typeof workbookOf>) => void]>([
    [
      "an order typed below the others",
      "Sales",
      (workbook) =>
        ["O7", "C1", 46_000, 5].forEach((cell, i) =>
          sheetNamed(workbook, "Sales").cells.setValue(7, i, cell)
        ),
    ],
    [
      "customers put into another order",
      "Clients",
      (workbook) => {
        const { cells } = sheetNamed(workbook, "Clients");
        cells.setValue(1, 0, "C2");
        cells.setValue(2, 0, "C1");
      },
    ],
    [
      "a figure typed into a column of the last run",
      "Clients",
      (workbook) => sheetNamed(workbook, "Clients").cells.setValue(3, 2, 999),
    ],
    [
      "a note on a page that is to be drawn again",
      "Churn",
      (workbook) => sheetNamed(workbook, "Churn").cells.setValue(40, 9, "mine"),
    ],
  ])("%s stops the run before it writes", async (_, sheet, act) => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    valueOf(await review());
    let then: unknown;
    const confirm = () => {
      act(workbook);
      then = snapshotOf(workbook);
      return YES();
    };
    const result = await review({ confirm, asOf: 20_635 });
    expect(problemOf(result)).toEqual({ kind: "sheetChanged", sheet });
    expect(snapshotOf(workbook)).toEqual(then);
  });

  test("preferences that are saved then stay saved", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    const preferences = { skipPreview: true, autoRefresh: false };
    const confirm = async () => {
      valueOf(await remember({ language: "en" }, { preferences }));
      return true;
    };
    valueOf(await review({ confirm }));
    expect(valueOf(await surveyWorkbook({ language: "en" })).preferences).toEqual(preferences);
  });
});

test("a run that would write nothing is not asked about", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  valueOf(await review());
  const { times, result } = await asked();
  expect(times).toBe(0);
  expect(result.written).toEqual({ columns: 0, sheets: 0, cells: 0 });
});
