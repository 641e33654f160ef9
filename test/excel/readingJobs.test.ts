import { analyzeBook } from "../../src/core/analyze";
import { previewEffect } from "../../src/core/compare/previewEffect";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Problem } from "../../src/core/problem";
import type { Settings } from "../../src/core/settings";
import { explainCustomer as explain } from "../../src/core/why/explainCustomer";
import { analyzeWorkbook } from "../../src/excel/analyzeWorkbook";
import { explainCustomer } from "../../src/excel/explainCustomer";
import type { AnalyzeOptions, ExplainOptions, PreviewOptions } from "../../src/excel/job";
import { listRuns } from "../../src/excel/listRuns";
import { lookAtWorkbook } from "../../src/excel/lookAtWorkbook";
import { previewSettings } from "../../src/excel/previewSettings";
import { remember } from "../../src/excel/remember";
import { saveSettings } from "../../src/excel/saveSettings";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { openBook, saveWorkbook } from "../../src/host/file";
import { startHost } from "../officeHost";
import { day, sheetNamed, workbookOf } from "./books";
import { problemOf, review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf, visibleOf } from "./snapshot";

const READING = {
  language: "en" as const,
  asOf: day("2026-06-30"),
  settings: DEFAULT_SETTINGS,
  overrides: [],
};
/** C2 bought 30 days ago: active until now, silent with this bound. */
const STRICTER: Settings = {
  ...DEFAULT_SETTINGS,
  statusBounds: { active: 29, silent: 90, sleeping: 180 },
};

const SAVING = { language: "en" as const, now: "2026-07-03T09:00:00Z" };

const analyzing = (options: Partial<AnalyzeOptions> = {}) =>
  analyzeWorkbook({
    ...READING,
    analyze: (request) => Promise.resolve(analyzeBook(request)),
    ...options,
  });
const looking = (options: Partial<AnalyzeOptions> = {}) =>
  lookAtWorkbook({
    ...READING,
    analyze: (request) => Promise.resolve(analyzeBook(request)),
    ...options,
  });
const explaining = (id: string, options: Partial<ExplainOptions> = {}) =>
  explainCustomer(
    { ...READING, explain: (...asked) => Promise.resolve(explain(...asked)), ...options },
    id
  );
const previewing = (options: Partial<PreviewOptions> = {}) =>
  previewSettings({
    ...READING,
    changed: STRICTER,
    preview: (...both) => Promise.resolve(previewEffect(...both)),
    ...options,
  });

const never = () => new Promise<never>(() => undefined);
const noOne: Problem = { kind: "unknownCustomer", id: "C2" };
const JOBS = [
  {
    name: "an analysis",
    run: analyzing,
    hanging: (signal: AbortSignal) => analyzing({ signal, analyze: never }),
    failing: () => analyzing({ analyze: () => Promise.resolve({ ok: false, problem: noOne }) }),
  },
  {
    name: "a look",
    run: looking,
    hanging: (signal: AbortSignal) => looking({ signal, analyze: never }),
    failing: () => looking({ analyze: () => Promise.resolve({ ok: false, problem: noOne }) }),
  },
  {
    name: "an explanation",
    run: (options: { signal?: AbortSignal } = {}) => explaining("C2", options),
    hanging: (signal: AbortSignal) => explaining("C2", { signal, explain: never }),
    failing: () =>
      explaining("C2", { explain: () => Promise.resolve({ ok: false, problem: noOne }) }),
  },
  {
    name: "a preview of settings",
    run: previewing,
    hanging: (signal: AbortSignal) => previewing({ signal, preview: never }),
    failing: () => previewing({ preview: () => Promise.resolve({ ok: false, problem: noOne }) }),
  },
];

describe.each(JOBS)("$name", ({ run, hanging, failing }) => {
  test.each(["never reviewed", "reviewed"])(
    "writes nothing into a book that was %s",
    async (how) => {
      const workbook = workbookOf(clientsTable, sales);
      await startHost({ workbook });
      if (how === "reviewed") valueOf(await review());
      const before = snapshotOf(workbook);
      expect(await run()).toMatchObject({ ok: true });
      expect(snapshotOf(workbook)).toEqual(before);
    }
  );

  test("ends when it is cancelled, before it begins and while it computes elsewhere", async () => {
    await startHost({ workbook: workbookOf(clientsTable, sales) });
    const cancelled = { kind: "cancelledByUser" };
    expect(problemOf(await run({ signal: AbortSignal.abort() }))).toEqual(cancelled);
    const controller = new AbortController();
    const result = hanging(controller.signal);
    setImmediate(() => controller.abort());
    expect(problemOf(await result)).toEqual(cancelled);
  });

  test("returns what is wrong with the book, with Excel and with the computation", async () => {
    await startHost({ workbook: workbookOf({ name: "Notes", rows: [["milk"]] }) });
    expect(problemOf(await run())).toEqual({ kind: "noData" });
    const office = await startHost({ workbook: workbookOf(clientsTable, sales) });
    expect(problemOf(await failing())).toEqual(noOne);
    office.setFaults({ next: () => ({ kind: "transport", number: 5004 }) });
    expect(problemOf(await run())).toEqual({ kind: "cellBeingEdited" });
  });
});

test("an analysis brings the book that it rests on", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { totals, book } = valueOf(await analyzing());
  expect(totals.net).toBe(985); // 100 + 250 + 75 + 500 + 20 + 40
  expect(book.customers.id).toEqual(["C1", "C2", "C3", "C4", "C5", "C6"]);
});

describe("a look", () => {
  test("at a book that was never reviewed finds neither columns nor pages of ours", async () => {
    await startHost({ workbook: workbookOf(clientsTable, sales) });
    const look = valueOf(await looking());
    expect(look.totals.net).toBe(985);
    expect(look.desk.asOf).toBe(READING.asOf);
    expect(look.reportSheets).toEqual([]);
    expect(look).not.toHaveProperty("columnsAt");
  });

  test("tells where the columns and pages of the last run are now, without those that are gone", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    const { reportSheets, totals, columnsAt } = valueOf(await review());
    expect(valueOf(await looking())).toMatchObject({ totals, columnsAt });
    sheetNamed(workbook, "Churn").name = "Who leaves";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFM").delete();
      context.workbook.tables.getItem("Clients").columns.getItem("Recency (days)").delete();
      await context.sync();
    });
    const look = valueOf(await looking());
    expect(look.columnsAt).toEqual({ sheet: "Clients", address: "C1:R1" }); // sixteen are left
    expect(look.reportSheets).toEqual(
      reportSheets
        .filter(({ sheet }) => sheet !== "RFM")
        .map((one) => (one.sheet === "Churn" ? { ...one, sheet: "Who leaves" } : one))
    );
  });
});

describe("preferences", () => {
  const survey = async () => valueOf(await surveyWorkbook({ language: "en" }));

  test("are none until they are saved, and no cell is written then", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    expect((await survey()).preferences).toEqual({ skipPreview: false, autoRefresh: false });
    const { sheets } = snapshotOf(workbook);
    const preferences = { skipPreview: true, autoRefresh: false };
    valueOf(await remember({ language: "en" }, { preferences }));
    expect(await survey()).toMatchObject({ preferences, settings: DEFAULT_SETTINGS });
    expect(snapshotOf(workbook).sheets).toEqual(sheets);
  });

  test("outlive a review, and settings that are saved later", async () => {
    await startHost({ workbook: workbookOf(clientsTable, sales) });
    const preferences = { skipPreview: true, autoRefresh: true };
    valueOf(await remember({ language: "en" }, { preferences }));
    valueOf(await review());
    valueOf(await saveSettings(SAVING, STRICTER));
    expect(await survey()).toMatchObject({ preferences, settings: STRICTER });
  });
});

test("an explanation names the customer's order rows; an id that nobody has is a problem", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { name, orders } = valueOf(await explaining("C1"));
  expect(name).toBe("Ann");
  expect(orders).toMatchObject({
    ...{ sheet: "Sales", total: 2 },
    rows: [
      { address: expect.stringContaining("2") as string, day: day("2026-06-30"), amount: 100 },
      { address: expect.stringContaining("7") as string, day: day("2026-06-15"), amount: 40 },
    ],
  });
  expect(problemOf(await explaining("C9"))).toEqual({ kind: "unknownCustomer", id: "C9" });
});

test("a preview counts whom the changed settings would move", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { customers, changed, anyChange } = valueOf(await previewing());
  expect({ customers, anyChange, status: changed.status }).toEqual({
    ...{ customers: 6, anyChange: 1, status: 1 },
  });
});

test("a preview reads the book again only where its dates would be read otherwise", async () => {
  const rows = sales.rows.map((row, i) =>
    i === 0 ? row : [row[0] ?? "", row[1] ?? "", "03/04/2026", 10]
  );
  await startHost({ workbook: workbookOf(clientsTable, { name: "Sales", rows }) });
  const days: (number | undefined)[][] = [];
  const same: boolean[] = [];
  const asked = (changed: Settings) =>
    previewing({
      settings: { ...DEFAULT_SETTINGS, dateOrder: "dmy" },
      changed,
      preview: (before, after) => {
        same.push(before.book === after.book);
        days.push([before, after].map(({ book }) => book.orders?.day[0]));
        return Promise.resolve(previewEffect(before, after));
      },
    });
  valueOf(await asked({ ...STRICTER, dateOrder: "dmy" }));
  valueOf(await asked({ ...STRICTER, dateOrder: "mdy" }));
  expect(same).toEqual([true, false]);
  expect(days).toEqual([
    [day("2026-04-03"), day("2026-04-03")],
    [day("2026-04-03"), day("2026-03-04")],
  ]);
});

describe("saved settings", () => {
  const settingsNow = async () => valueOf(await surveyWorkbook({ language: "en" })).settings;

  test("hold from the next look on, and no cell is written; putting them back leaves no trace", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    const visible = visibleOf(workbook);
    valueOf(await saveSettings(SAVING, STRICTER));
    expect(visibleOf(workbook)).toEqual(visible);
    expect([...workbook.settings.keys()]).toHaveLength(1);
    expect(await settingsNow()).toEqual(STRICTER);
    valueOf(await undo());
    expect(snapshotOf(workbook)).toEqual(before);
  });

  test("leave the last run as it is; first they are put back, then the run", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    const before = snapshotOf(workbook);
    valueOf(await review());
    const visible = visibleOf(workbook);
    valueOf(await saveSettings(SAVING, STRICTER));
    expect(visibleOf(workbook)).toEqual(visible);
    valueOf(await undo());
    expect(visibleOf(workbook)).toEqual(visible);
    expect(await settingsNow()).toEqual(DEFAULT_SETTINGS);
    valueOf(await undo());
    expect(snapshotOf(workbook)).toEqual(before);
    expect(sheetNamed(workbook, "Clients").tables[0]?.columns).toHaveLength(2);
  });

  test("are listed with how many have changed, and are put back after the book was saved and opened", async () => {
    const workbook = workbookOf(clientsTable, sales);
    await startHost({ workbook });
    const twice = { ...STRICTER, nudgeDays: 3 };
    valueOf(await saveSettings(SAVING, STRICTER));
    valueOf(await saveSettings(SAVING, twice));
    valueOf(await saveSettings(SAVING, twice)); // nothing has changed
    const opened = await openBook(await saveWorkbook(workbook), "book.xlsx");
    if (!opened.ok) throw new Error("not opened");
    await startHost({ workbook: opened.workbook });
    const runs = valueOf(await listRuns({ language: "en" }));
    expect(runs.map(({ kind, at, count }) => [kind, at, count])).toEqual([
      ["settings", SAVING.now, 1],
      ["settings", SAVING.now, 1],
    ]);
    valueOf(await undo());
    expect(await settingsNow()).toEqual(STRICTER);
    valueOf(await undo());
    expect(await settingsNow()).toEqual(DEFAULT_SETTINGS);
  });

  test("are kept in a protected workbook too, which has no room for a way back", async () => {
    const workbook = workbookOf(clientsTable, sales);
    workbook.structureProtected = true;
    await startHost({ workbook });
    valueOf(await saveSettings(SAVING, STRICTER));
    expect(await settingsNow()).toEqual(STRICTER);
    expect(valueOf(await listRuns({ language: "en" }))).toEqual([]);
  });

  test("are not saved when it is cancelled or a cell is being edited", async () => {
    const workbook = workbookOf(clientsTable, sales);
    const office = await startHost({ workbook });
    const before = snapshotOf(workbook);
    const stop = { ...SAVING, signal: AbortSignal.abort() };
    expect(problemOf(await saveSettings(stop, STRICTER))).toEqual({ kind: "cancelledByUser" });
    office.setFaults({ next: () => ({ kind: "transport", number: 5004 }) });
    expect(problemOf(await saveSettings(SAVING, STRICTER))).toEqual({
      kind: "cellBeingEdited",
    });
    expect(snapshotOf(workbook)).toEqual(before);
  });
});
