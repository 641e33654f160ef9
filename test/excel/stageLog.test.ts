import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { startHost } from "../officeHost";
import { cellsOf, day, serial, sheetNamed, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { snapshotOf } from "./snapshot";

const leads = {
  name: "Leads",
  table: "Leads",
  rows: [
    ["Customer id", "Name", "Pipeline stage"],
    ["L1", "Ann", "Prospect"],
    ["007", "Bob", "Interested"],
  ],
};
const HEADERS = [
  ...["Date", "Customer id", "From stage", "To stage", "Trigger", "Changed by", "Approved by"],
  "Automatic",
];
const LATER = { asOf: day("2026-07-10"), now: "2026-07-10T12:00:00Z" };
const settings = { ...DEFAULT_SETTINGS, userName: "Zhou" };

/** A book that was reviewed in June and whose first lead has become interested since. */
async function moved(...more: Parameters<typeof workbookOf>) {
  const workbook = workbookOf(leads, ...more);
  await startHost({ workbook });
  valueOf(await review({ settings }));
  sheetNamed(workbook, "Leads").cells.setValue(1, 2, "Interested");
  return workbook;
}

test("while no stage changes no log is made", async () => {
  const workbook = workbookOf(leads);
  await startHost({ workbook });
  for (const options of [{}, LATER]) valueOf(await review(options));
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Stage log");
});

test("a change since the last review is logged on a sheet of its own, once", async () => {
  const workbook = await moved();
  for (let run = 0; run < 2; run++) valueOf(await review({ ...LATER, settings }));
  const log = sheetNamed(workbook, "Stage log");
  expect(cellsOf(log, 0, 0, 3, 8)).toEqual([
    HEADERS,
    [serial("2026-07-10"), "L1", "Prospect", "Interested", "", "Zhou", "", "yes"],
    Array(8).fill(""),
  ]);
  expect(log.tables).toMatchObject([
    { name: "Perennial_StageLog", area: { row: 0, column: 0, rows: 2, columns: 8 } },
  ]);
  expect(workbook.styles.get(log.cells.style(1, 0) ?? 0).numberFormat).toBe("yyyy-mm-dd");
});

test("later changes are appended below, with ids as they are written", async () => {
  const workbook = await moved();
  valueOf(await review({ ...LATER, settings }));
  sheetNamed(workbook, "Leads").cells.setValue(2, 2, "Prospect");
  valueOf(await review({ asOf: day("2026-07-11"), settings }));
  const log = sheetNamed(workbook, "Stage log");
  expect(cellsOf(log, 2, 0, 1, 4)).toEqual([
    [serial("2026-07-11"), "007", "Interested", "Prospect"],
  ]);
  expect(log.tables[0]?.area.rows).toBe(3);
});

test("undoing takes back the log that the run made, and only the rows that it appended", async () => {
  const workbook = await moved();
  const without = snapshotOf(workbook).sheets.filter(({ visibility }) => visibility === "Visible");
  valueOf(await review({ ...LATER, settings }));
  const first = snapshotOf(workbook).sheets.find(({ name }) => name === "Stage log");
  sheetNamed(workbook, "Leads").cells.setValue(2, 2, "Prospect");
  valueOf(await review({ asOf: day("2026-07-11"), settings }));
  valueOf(await undo());
  expect(snapshotOf(workbook).sheets.find(({ name }) => name === "Stage log")).toEqual(first);

  const other = await moved();
  valueOf(await review({ ...LATER, settings }));
  valueOf(await undo());
  const after = snapshotOf(other).sheets.filter(({ visibility }) => visibility === "Visible");
  expect(after).toEqual(without);
});

test("a log that the run made stays when somebody has added a row, without the rows of the run", async () => {
  const workbook = await moved();
  valueOf(await review({ ...LATER, settings }));
  await Excel.run(async (context) => {
    const row = [46_000, "L9", "Interested", "Prospect", "call", "Zhou", "Li", "no"];
    context.workbook.tables.getItem("Perennial_StageLog").rows.add(undefined, [row]);
    await context.sync();
  });
  valueOf(await undo());
  const log = sheetNamed(workbook, "Stage log");
  expect(cellsOf(log, 1, 0, 2, 2)).toEqual([
    [46_000, "L9"],
    ["", ""],
  ]);
});

test.each([
  ["a Table", { table: "Log" }],
  ["a plain range", {}],
])("the user's own log, %s, is appended to in its own columns and formats", async (_, how) => {
  const rows = [
    ["To stage", "Customer id", "Remark", "Date"],
    ["Interested", "007", "fair", serial("2026-05-01")],
  ];
  const workbook = workbookOf(leads, { name: "Moves", rows, ...how });
  const log = sheetNamed(workbook, "Moves");
  const german = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: "dd.mm.yyyy" });
  log.cells.setStyle(1, 3, german);
  await startHost({ workbook });
  valueOf(await review({ settings }));
  sheetNamed(workbook, "Leads").cells.setValue(1, 2, "Interested");
  const before = snapshotOf(workbook).sheets[1];
  valueOf(await review({ ...LATER, settings }));
  expect(cellsOf(log, 1, 0, 3, 4)).toEqual([
    ["Interested", "007", "fair", serial("2026-05-01")],
    ["Interested", "L1", "", serial("2026-07-10")],
    ["", "", "", ""],
  ]);
  expect(workbook.styles.get(log.cells.style(2, 3) ?? 0).numberFormat).toBe("dd.mm.yyyy");
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Stage log");
  valueOf(await undo());
  expect(snapshotOf(workbook).sheets[1]).toEqual(before);
});

test.each([
  [
    "a Table with one blank row",
    {
      table: "Log",
      rows: [
        ["Date", "Customer id", "To stage"],
        ["", "", ""],
      ],
    },
  ],
  ["a row of headers", { rows: [["Date", "Customer id", "To stage"]] }],
])(
  "a log of the user's that is still empty, %s, is filled once, and empty again when undone",
  async (_, spec) => {
    const workbook = workbookOf(leads, { name: "Stage log", ...spec });
    await startHost({ workbook });
    valueOf(await review({ settings }));
    sheetNamed(workbook, "Leads").cells.setValue(1, 2, "Interested");
    const before = snapshotOf(workbook).sheets[1];
    valueOf(await review({ ...LATER, settings }));
    valueOf(await undo());
    expect(snapshotOf(workbook).sheets[1]).toEqual(before);
    for (let run = 0; run < 2; run++) valueOf(await review({ ...LATER, settings }));
    const logged = cellsOf(sheetNamed(workbook, "Stage log"), 1, 0, 3, 3).filter(
      ([date]) => date !== ""
    );
    expect(logged).toEqual([[serial("2026-07-10"), "L1", "Interested"]]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith("Stage log"))).toHaveLength(1);
  }
);
