import type { Block } from "../../../src/excel/cells/block";
import type { EditStep, NewEdit } from "../../../src/excel/undo/editSteps";
import { asResult } from "../../../src/excel/session/halt";
import { listRuns } from "../../../src/excel/listRuns";
import { openSession } from "../../../src/excel/session/session";
import { addSheet } from "../../../src/excel/cells/sheets";
import { undoRuns } from "../../../src/excel/undoRuns";
import { withWayBack } from "../../../src/excel/undo/withWayBack";
import type { WorkbookState } from "../../../src/host/model/state";
import { startHost } from "../../officeHost";
import { columnUnder, sheetNamed, workbookOf } from "../books";
import { problemOf, review, smallAnalysis, undo, valueOf } from "../jobs";
import { clients, clientsTable, sales } from "../shop";
import { snapshotOf, visibleOf } from "../snapshot";

const LANGUAGE = { language: "en" as const };
const AT = "2026-07-05T09:00:00Z";
const session = openSession(LANGUAGE);
const names = (workbook: WorkbookState) =>
  columnUnder(sheetNamed(workbook, "Clients"), "Name", 0, 6);

const clientsBlock = (workbook: WorkbookState): Block => {
  const sheet = sheetNamed(workbook, "Clients");
  const table = sheet.tables[0];
  return {
    ...{ sheetId: sheet.id, sheet: "Clients", headerRow: 0, firstColumn: 0, columnCount: 2 },
    ...{ dataRows: 6, totalRows: 0 },
    ...(table && { tableId: table.id, table: table.name }),
  };
};

/** Writes text into cells through Excel. */
const type = (sheet: string, row: number, column: number, cells: (string | number)[][]) =>
  Excel.run(async (context) => {
    const { length } = cells[0] ?? [];
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, cells.length, length ?? 0).values = cells;
    await context.sync();
  });

/** An edit that gives C2 and C3 other names. */
const rename = (workbook: WorkbookState): NewEdit => ({
  ...{ kind: "followUp", at: AT, count: 2 },
  steps: [
    {
      kind: "cells",
      block: clientsBlock(workbook),
      idColumn: { column: 0, header: "Customer id" },
      column: { column: 1, header: "Name" },
      cells: [
        { row: 1, id: "C2", before: "Bob", after: "Robert" },
        { row: 2, id: "C3", before: "Cid", after: "Cyd" },
      ],
    },
  ],
});
const writeNames = () => type("Clients", 2, 1, [["Robert"], ["Cyd"]]);

async function renamed(customers: typeof clients = clientsTable) {
  const workbook = workbookOf(customers, sales);
  const before = snapshotOf(workbook);
  const office = await startHost({ workbook });
  await withWayBack(session, rename(workbook), writeNames);
  return { workbook, before, office };
}

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])(
  "an edit in %s of a book that was never reviewed is put back without a trace",
  async (_, customers) => {
    const { workbook, before } = await renamed(customers);
    expect(names(workbook)).toEqual(["Ann", "Robert", "Cyd", "Dan", "Eve", "Fay"]);
    expect(valueOf(await listRuns(LANGUAGE))).toEqual([
      { id: AT, kind: "followUp", at: AT, count: 2 },
    ]);
    expect(valueOf(await undoRuns(LANGUAGE, AT))).toEqual({ undone: 1, kept: 0 });
    expect(snapshotOf(workbook)).toEqual(before);
  }
);

test("cells are found again after sorting; one that was changed since stays, and is counted", async () => {
  const { workbook } = await renamed();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Clients").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await type("Clients", 4, 1, [["Cyril"]]); // C3 is the fourth from above now
  expect(valueOf(await undoRuns(LANGUAGE, AT))).toEqual({ undone: 1, kept: 1 });
  expect(names(workbook)).toEqual(["Fay", "Eve", "Dan", "Cyril", "Bob", "Ann"]);
});

test("an edit that fails is put back at once, and is not in the list", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const result = await asResult(() =>
    withWayBack(session, rename(workbook), async () => {
      await type("Clients", 2, 1, [["Robert"]]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("nowhere").delete();
        await context.sync();
      });
    })
  );
  expect(problemOf(result)).toMatchObject({ kind: "hostError", code: "ItemNotFound" });
  expect(snapshotOf(workbook)).toEqual(before);
});

test("an edit without steps is not remembered", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  expect(
    await withWayBack(session, { ...rename(workbook), steps: [] }, () => Promise.resolve(7))
  ).toBe(7);
  expect(snapshotOf(workbook)).toEqual(before);
});

/** An edit that makes a sheet of contacts with one row. */
async function contacted(workbook: WorkbookState) {
  const columns = ["Date", "Who"].map((header, column) => ({ column, header }));
  const block: Block = {
    ...{ sheetId: "", sheet: "Talks", headerRow: 0, firstColumn: 0, columnCount: 2 },
    ...{ dataRows: 0, totalRows: 0 },
  };
  const steps: EditStep[] = [
    {
      kind: "sheet",
      made: { sheetId: "", sheet: "Talks", title: "Date" },
      sheetIds: workbook.sheets.map(({ id }) => id),
      keptWhenFilled: true,
    },
    { kind: "rows", block, columns, rows: [[46_000, "C1"]] },
  ];
  await withWayBack(
    session,
    { kind: "contact", at: AT, count: 1, about: "Ann", steps },
    async (note) => {
      note("Talks", await addSheet(session, "Talks"));
      await type("Talks", 0, 0, [
        ["Date", "Who"],
        [46_000, "C1"],
      ]);
    }
  );
}

describe("a sheet that an edit made", () => {
  test("goes with the edit, also when it was renamed", async () => {
    const workbook = workbookOf(clientsTable, sales);
    const before = snapshotOf(workbook);
    await startHost({ workbook });
    await contacted(workbook);
    sheetNamed(workbook, "Talks").name = "Calls";
    valueOf(await undo());
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test("stays when there are other rows in it by now, without the edit's own", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    await contacted(workbook);
    await type("Talks", 2, 0, [[46_001, "C2"]]);
    valueOf(await undo());
    const { cells } = sheetNamed(workbook, "Talks");
    expect([0, 1, 2].map((row) => cells.rowValues(row)?.slice(0, 2) ?? [])).toEqual([
      ["Date", "Who"],
      [46_001, "C2"],
      [],
    ]);
  });
});

test("rows that an edit added below a Table's are taken away wherever they are; one that was changed since stays", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const columns = ["Customer id", "Name"].map((header, column) => ({ column, header }));
  const rows = [
    ["C7", "Gil"],
    ["C8", "Hal"],
  ];
  const step: EditStep = { kind: "rows", block: clientsBlock(workbook), columns, rows };
  await withWayBack(session, { kind: "contact", at: AT, count: 2, steps: [step] }, () =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Clients").rows.add(undefined, rows);
      await context.sync();
    })
  );
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Clients").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await type("Clients", 2, 1, [["Gilbert"]]); // C7
  expect(valueOf(await undoRuns(LANGUAGE, AT))).toEqual({ undone: 1, kept: 1 });
  const sheet = sheetNamed(workbook, "Clients");
  expect(columnUnder(sheet, "Name", 0, 7)).toEqual([
    "Gilbert",
    "Fay",
    "Eve",
    "Dan",
    "Cid",
    "Bob",
    "Ann",
  ]);
  expect(sheet.tables[0]?.area.rows).toBe(8);
});

test("edits and reviews are put back in turn, each exactly", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const looks = [visibleOf(workbook)];
  valueOf(await review({ analyze: smallAnalysis }));
  looks.push(visibleOf(workbook));
  await withWayBack(session, rename(workbook), writeNames);
  looks.push(visibleOf(workbook));
  valueOf(await review({ analyze: smallAnalysis, asOf: 20_640 }));
  expect(valueOf(await listRuns(LANGUAGE)).map(({ kind }) => kind)).toEqual([
    "review",
    "followUp",
    "review",
  ]);
  for (const look of looks.reverse()) {
    valueOf(await undo());
    expect(visibleOf(workbook)).toEqual(look);
  }
  expect(workbook.settings.size).toBe(0);
});

test("a protected sheet of an edit stops putting back before anything is changed", async () => {
  const { workbook } = await renamed();
  sheetNamed(workbook, "Clients").isProtected = true;
  expect(problemOf(await undo())).toEqual({ kind: "protectedSheet", sheet: "Clients" });
  expect(names(workbook)[1]).toBe("Robert");
});

test("cells are put back while a filter hides some of them", async () => {
  const { workbook } = await renamed();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.columns.getItem("Name").filter.applyValuesFilter(["Ann"]);
    await context.sync();
  });
  valueOf(await undo());
  expect(names(workbook)).toEqual(["Ann", "Bob", "Cid", "Dan", "Eve", "Fay"]);
});
