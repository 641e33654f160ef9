import { recognise } from "../../src/core/columns/recognise";
import { startHost } from "../officeHost";
import { cellsOf, day, serial, sheetNamed, workbookOf } from "./books";
import { edit, runs, undoNewest } from "./edits";
import { problemOf, valueOf } from "./jobs";
import { clients, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const JULY = serial("2026-07-03");
const visits = {
  name: "Visits",
  rows: [
    ["Outcome", "Visited by", "Weather", "Customer id", "Visit date", "Visit type"],
    ["met", "Li", "rain", "C2", serial("2026-06-01"), "call"],
  ],
};
const contact = (id: string, more: object = {}) =>
  edit({
    ...{ kind: "contact", id, day: day("2026-07-03") },
    ...{ rep: "Zhou", channel: "visit", outcome: "-10 % asked", ...more },
  });

test.each([
  ["a Table", { ...visits, table: "Visits" }],
  ["a plain range", visits],
])(
  "a contact goes into the columns of %s, whatever their order, and is put back",
  async (_, spec) => {
    const workbook = workbookOf(clients, spec);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    expect(valueOf(await contact("c1"))).toEqual({ sheet: "Visits", address: "A3:F3", count: 1 });
    const sheet = sheetNamed(workbook, "Visits");
    expect(cellsOf(sheet, 2, 0, 1, 6)).toEqual([["-10 % asked", "Zhou", "", "C1", JULY, "visit"]]);
    expect(sheet.cells.formula(2, 0)).toBeUndefined();
    expect(workbook.styles.get(sheet.cells.style(2, 4) ?? 0).numberFormat).toBe("yyyy-mm-dd");
    expect(sheet.tables[0]?.area.rows ?? 3).toBe(3);
    expect(await runs()).toMatchObject([{ kind: "contact", count: 1, about: "Ann" }]);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test.each([
  ["en" as const, "Contacts", ["Date", "Customer id", "Rep", "Channel", "Outcome"], false],
  ["zh-CN" as const, "跟进记录", ["日期", "客户编号", "拜访人", "联系方式", "跟进结果"], true],
])(
  "where there is no contact sheet a Table is made (%s), which is read as one from then on, and taken away again",
  async (language, name, headers, date1904) => {
    const rows = [["Customer id", "Name"], ["007", "Ann"]]; // prettier-ignore
    const workbook = workbookOf({ name: "Clients", rows });
    workbook.date1904 = date1904;
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    const what = { kind: "contact", id: "007", day: day("2026-07-03") } as const;
    valueOf(await edit({ ...what, rep: "Zhou", channel: "visit", outcome: "" }, { language }));
    valueOf(await edit({ ...what, rep: "Li", channel: "", outcome: "bought" }, { language }));
    const sheet = sheetNamed(workbook, name);
    const top = cellsOf(sheet, 0, 0, 3, 5);
    const date = JULY - (date1904 ? 1462 : 0);
    expect(top).toEqual([
      headers,
      [date, "007", "Zhou", "visit", ""],
      [date, "007", "Li", "", "bought"],
    ]);
    expect(sheet.tables[0]?.name).toBe("Perennial_Contacts");
    const size = { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 5 };
    const candidate = { sheet: name, table: "T", ...size, top: top as string[][] };
    expect(recognise([candidate], [], { date1904 }).recognition.contacts?.columns).toHaveLength(5);
    await undoNewest();
    expect(cellsOf(sheet, 2, 0, 1, 5)).toEqual([Array(5).fill("")]);
    await undoNewest();
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test("somebody known from the orders only may be contacted, a stranger not", async () => {
  const workbook = workbookOf({ ...clients, rows: clients.rows.slice(0, 2) }, sales);
  await startHost({ workbook });
  valueOf(await contact("C4"));
  expect(cellsOf(sheetNamed(workbook, "Contacts"), 1, 1, 1, 1)).toEqual([["C4"]]);
  expect(problemOf(await contact("X1"))).toEqual({ kind: "unknownCustomer", id: "X1" });
});

test("what the sheet has no column for is not lost without a word; a protected or filtered sheet stays as it is", async () => {
  const rows = visits.rows.map((row) => row.slice(0, 5));
  const workbook = workbookOf(clients, { name: "Visits", rows, table: "Visits" });
  await startHost({ workbook });
  const before = snapshotOf(workbook);
  expect(problemOf(await contact("C1"))).toMatchObject({
    ...{ kind: "missingField", sheetKind: "contacts", field: "channel", sheet: "Visits" },
  });
  const sheet = sheetNamed(workbook, "Visits");
  sheet.isProtected = true;
  expect(problemOf(await contact("C1"))).toEqual({ kind: "protectedSheet", sheet: "Visits" });
  sheet.isProtected = false;
  expect(snapshotOf(workbook)).toEqual(before);
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Visits");
    columns.getItem("Weather").filter.applyValuesFilter(["sun"]);
    await context.sync();
  });
  expect(problemOf(await contact("C1"))).toEqual({ kind: "filteredSheet", sheet: "Visits" });
});
