import { clearFilter } from "../../src/excel/clearFilter";
import { filterCustomers } from "../../src/excel/filterCustomers";
import type { CustomerFilter } from "../../src/core/desk/desk";
import type { SheetState, WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { columnUnder, renameTableColumn, sheetNamed, workbookOf } from "./books";
import { problemOf, review, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";

const ask = { language: "en" } as const;
const filter = (...filters: CustomerFilter[]) => filterCustomers(ask, filters);

/** Ids of the rows that are not hidden. */
const shown = (sheet: SheetState, header = "Customer id") =>
  columnUnder(sheet, header, 0, 6).filter((_, i) => sheet.rows.get(i + 1)?.hidden !== true);

/** What the review wrote under a header, customer by customer: the expectations come from these cells, not from the filter. */
function written(workbook: WorkbookState, header: string) {
  const sheet = sheetNamed(workbook, "Clients");
  return columnUnder(sheet, header, 0, 6);
}

async function reviewed(customers: typeof clients, language: "en" | "zh-CN" = "en") {
  const workbook = workbookOf(sales, customers);
  await startHost({ workbook });
  valueOf(await review({ language }));
  return { workbook, sheet: sheetNamed(workbook, "Clients") };
}

describe.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])("on %s", (_, customers) => {
  test("the sheet shows the customers of the group only, in front, from its top; they are counted", async () => {
    const { workbook, sheet } = await reviewed(customers);
    const status = written(workbook, "Activity status");
    const silent = ["C1", "C2", "C3", "C4", "C5", "C6"].filter((_, i) => status[i] === "Silent");
    expect(silent.length).toBeGreaterThan(0);
    sheet.selection = { row: 5, column: 3, rows: 1, columns: 1 };
    const result = valueOf(await filter({ column: "status", values: ["Silent"] }));
    expect(shown(sheet)).toEqual(silent);
    expect(result).toMatchObject({ sheet: "Clients", count: silent.length });
    expect(workbook.activeSheetId).toBe(sheet.id);
    expect(sheet.selection).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  test("scores are numbers, two filters hold together, and the next filter takes the place of the last", async () => {
    const { workbook, sheet } = await reviewed(customers);
    const [r, f] = [written(workbook, "R"), written(workbook, "F")];
    const both = clients.rows
      .slice(1)
      .map(([id]) => id)
      .filter((_, i) => r[i] === r[0] && f[i] === f[0]);
    valueOf(await filter({ column: "status", values: ["Silent"] }));
    const wanted = [
      { column: "r" as const, values: [r[0] as number] },
      { column: "f" as const, values: [f[0] as number] },
    ];
    expect(valueOf(await filter(...wanted)).count).toBe(both.length);
    expect(shown(sheet)).toEqual(both);
  });

  test("a blank cell can be asked for, alone and among others", async () => {
    const { sheet } = await reviewed(customers);
    expect(valueOf(await filter({ column: "recency", values: [""] })).count).toBe(1);
    expect(shown(sheet)).toEqual(["C6"]);
    expect(valueOf(await filter({ column: "recency", values: ["", 30] })).count).toBe(2);
    expect(shown(sheet)).toEqual(["C2", "C6"]);
  });

  test("clearing shows everybody again, after which a review runs", async () => {
    const { sheet } = await reviewed(customers);
    valueOf(await filter({ column: "recency", values: [30] }));
    expect(problemOf(await review({ asOf: 20_635 }))).toMatchObject({ kind: "filteredSheet" });
    valueOf(await clearFilter(ask));
    expect(shown(sheet)).toHaveLength(6);
    valueOf(await review({ asOf: 20_635 }));
  });

  test("the rows of another sheet are shown by its name; a sheet that is not there shows nothing", async () => {
    const { sheet } = await reviewed(customers);
    valueOf(await filter({ column: "recency", values: [30] }));
    valueOf(await clearFilter(ask, "Sales"));
    valueOf(await clearFilter(ask, "No such sheet"));
    expect(shown(sheet)).toEqual(["C2"]);
    valueOf(await clearFilter(ask, "Clients"));
    expect(shown(sheet)).toHaveLength(6);
  });

  test("when nobody is in the group the sheet stays as it was, and that is said", async () => {
    const { sheet } = await reviewed(customers);
    valueOf(await filter({ column: "recency", values: [30] }));
    expect(problemOf(await filter({ column: "tier", values: ["Platinum"] }))).toEqual({
      kind: "nobodyFound",
      sheet: "Clients",
    });
    expect(shown(sheet)).toEqual(["C2"]);
  });
});

test("ids are compared as the reader compares them and found by what their cells show", async () => {
  const rows = [
    ["Customer id", "Name"],
    ["007", "Ann"],
    [7, "Bob"],
    ["c-1", "Cid"],
    ["C-1 ", "Cid again"],
    ["c-2", "Dan"],
    ["C6", "Fay"],
  ];
  const workbook = workbookOf({ name: "Clients", rows, table: "Clients" });
  await startHost({ workbook });
  const sheet = sheetNamed(workbook, "Clients");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange("A3").numberFormat = [["0000"]];
    await context.sync();
  });
  expect(valueOf(await filter({ column: "customerId", values: ["7", "C-1"] })).count).toBe(2);
  expect(shown(sheet, "Name")).toEqual(["Bob", "Cid", "Cid again"]);
  expect(valueOf(await filter({ column: "customerId", values: ["007"] })).count).toBe(1);
  expect(shown(sheet, "Name")).toEqual(["Ann"]);
});

test("a filter finds its column in Chinese, after it was moved, and after the user renamed it", async () => {
  const { sheet } = await reviewed(clientsTable, "zh-CN");
  renameTableColumn(sheet, "最近消费(天)", "Tage");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").getRange("B:B").insert("Right");
    await context.sync();
  });
  expect(valueOf(await filter({ column: "recency", values: [0, 30] })).count).toBe(2);
  expect(shown(sheet)).toEqual(["C1", "C2"]);
});

test("before the columns are written, or without customers, the problem says so", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const wanted: CustomerFilter = { column: "tier", values: ["Gold"] };
  expect(problemOf(await filter(wanted))).toEqual({ kind: "columnsNotWritten" });
  await startHost({ workbook: workbookOf(sales) });
  expect(problemOf(await filter(wanted))).toEqual({ kind: "columnsNotWritten" });
  expect(problemOf(await filter({ column: "customerId", values: ["C1"] }))).toEqual({
    kind: "columnsNotWritten",
  });
  valueOf(await clearFilter(ask));
});

test("a protected sheet is not filtered", async () => {
  const { sheet } = await reviewed(clientsTable);
  sheet.isProtected = true;
  expect(problemOf(await filter({ column: "recency", values: [30] }))).toEqual({
    kind: "protectedSheet",
    sheet: "Clients",
  });
});
