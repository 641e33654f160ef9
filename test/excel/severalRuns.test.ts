import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { SETTINGS_KEY } from "../../src/excel/memory/bookSettings";
import { listRuns } from "../../src/excel/listRuns";
import { remember } from "../../src/excel/remember";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { undoRuns } from "../../src/excel/undoRuns";
import { openBook, saveWorkbook } from "../../src/host/file";
import type { WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { sheetNamed, workbookOf } from "./books";
import * as jobs from "./jobs";
import { problemOf, smallAnalysis, undo, valueOf } from "./jobs";
import { clients, clientsTable, sales } from "./shop";
import { contentsOf, snapshotOf, visibleOf } from "./snapshot";

const LANGUAGE = { language: "en" as const };
const FIRST_DAY = 20_634;
const list = async () => valueOf(await listRuns(LANGUAGE));

const review: typeof jobs.review = (options) => jobs.review({ analyze: smallAnalysis, ...options });

/** A review `days` after the first one. */
const reviewAfter = (days: number) =>
  review({ asOf: FIRST_DAY + days, now: `2026-07-${String(days + 1).padStart(2, "0")}T12:00:00Z` });

const remembered = (workbook: WorkbookState) =>
  JSON.parse(String(workbook.settings.get(SETTINGS_KEY))) as unknown;

/** A workbook with `runs` reviews, and how it looked before each of them. */
async function reviewedOften(runs: number, customers: typeof clients = clientsTable) {
  const workbook = workbookOf(customers, sales);
  const office = await startHost({ workbook });
  const before = [];
  for (let run = 0; run < runs; run++) {
    before.push(visibleOf(workbook));
    valueOf(await reviewAfter(run));
  }
  return { workbook, before, office };
}

test("the runs are listed with their day, the newest first, and looking writes nothing", async () => {
  const { workbook } = await reviewedOften(2);
  const then = snapshotOf(workbook);
  expect(await list()).toEqual([
    {
      id: "2026-07-02T12:00:00Z",
      kind: "review",
      at: "2026-07-02T12:00:00Z",
      asOf: FIRST_DAY + 1,
      count: 6,
    },
    {
      id: "2026-07-01T12:00:00Z",
      kind: "review",
      at: "2026-07-01T12:00:00Z",
      asOf: FIRST_DAY,
      count: 6,
    },
  ]);
  expect(snapshotOf(workbook)).toEqual(then);
});

test("a book without a run has an empty list, and nothing to put back", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  expect(await list()).toEqual([]);
  expect(problemOf(await undoRuns(LANGUAGE, "2026"))).toEqual({ kind: "nothingToUndo" });
});

test.each([
  ["a Table", clientsTable],
  ["a plain range", clients],
])("runs beside %s are put back one after the other, each exactly", async (_, customers) => {
  const { workbook, before } = await reviewedOften(3, customers);
  for (const then of before.slice().reverse()) {
    valueOf(await undo());
    expect(visibleOf(workbook)).toEqual(then);
  }
  expect(workbook.settings.size).toBe(0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales"]);
  expect(problemOf(await undo())).toEqual({ kind: "nothingToUndo" });
});

test("putting back a run puts back all that are newer", async () => {
  const { workbook, before } = await reviewedOften(3);
  const [, second] = await list();
  expect(valueOf(await undoRuns(LANGUAGE, second?.id ?? ""))).toEqual({ undone: 2, kept: 0 });
  expect(visibleOf(workbook)).toEqual(before[1]);
  expect((await list()).map(({ asOf }) => asOf)).toEqual([FIRST_DAY]);
});

test("after the book was saved, closed and opened again all runs are put back", async () => {
  const untouched = workbookOf(clientsTable, sales);
  const { workbook } = await reviewedOften(2);
  const opened = await openBook(await saveWorkbook(workbook), "book.xlsx");
  const plain = await openBook(await saveWorkbook(untouched), "book.xlsx");
  if (!opened.ok || !plain.ok) throw new Error("not opened");
  await startHost({ workbook: opened.workbook });
  const first = (await list())[1];
  expect(valueOf(await undoRuns(LANGUAGE, first?.id ?? ""))).toEqual({ undone: 2, kept: 0 });
  expect(contentsOf(opened.workbook)).toEqual(contentsOf(plain.workbook));
  expect(opened.workbook.settings.size).toBe(0);
});

test("of the runs of one moment each has its own id", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  for (const asOf of [FIRST_DAY, FIRST_DAY + 1, FIRST_DAY + 2]) valueOf(await review({ asOf }));
  const ids = (await list()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test("a run that changed nothing is not in the list", async () => {
  const { workbook, before } = await reviewedOften(1);
  valueOf(await review({ now: "2026-07-01T18:00:00Z" }));
  expect(await list()).toHaveLength(1);
  valueOf(await undo());
  expect(visibleOf(workbook)).toEqual(before[0]);
});

test("only the last ten runs are kept, and of the others nothing is left in the archive", async () => {
  const { workbook, before } = await reviewedOften(12);
  const runs = await list();
  expect(runs.map(({ asOf }) => asOf)).toEqual(
    Array.from({ length: 10 }, (_, i) => FIRST_DAY + 11 - i)
  );
  const names = sheetNamed(workbook, "Perennial archive").cells.rowValues(0) ?? [];
  expect(names.filter((name) => String(name).startsWith("2026-07-01"))).toEqual([]);
  expect(names.filter((name) => String(name).startsWith("2026-07-12"))).not.toEqual([]);
  expect(valueOf(await undoRuns(LANGUAGE, runs[9]?.id ?? "")).undone).toBe(10);
  expect(visibleOf(workbook)).toEqual(before[2]);
});

test("when a sheet of any of them is protected none is put back", async () => {
  const { workbook } = await reviewedOften(2);
  sheetNamed(workbook, "Churn").isProtected = true;
  const then = snapshotOf(workbook);
  const [, first] = await list();
  expect(problemOf(await undoRuns(LANGUAGE, first?.id ?? ""))).toEqual({
    kind: "protectedSheet",
    sheet: "Churn",
  });
  expect(snapshotOf(workbook)).toEqual(then);
});

describe("when the second of two fails", () => {
  async function failing() {
    const { workbook, before, office } = await reviewedOften(2);
    const [, first] = await list();
    // only the first run made the Table longer, so only its way back makes it shorter
    office.setFaults({
      next: (_index, batch) =>
        JSON.stringify(batch.Actions).includes('"Resize"')
          ? { kind: "transport", number: 7000 }
          : { kind: "none" },
    });
    const result = valueOf(await undoRuns(LANGUAGE, first?.id ?? ""));
    office.setFaults({ next: () => ({ kind: "none" }) });
    return { workbook, before, result, first };
  }

  test("it is said which are back and why it stopped", async () => {
    const { result, first } = await failing();
    expect(result).toMatchObject({
      undone: 1,
      stopped: { id: first?.id, problem: { kind: "hostError" } },
    });
    expect((await list()).map(({ id }) => id)).toEqual([first?.id]);
  });

  test("putting it back again completes it", async () => {
    const { workbook, before } = await failing();
    valueOf(await undo());
    expect(visibleOf(workbook)).toEqual(before[0]);
    expect(workbook.settings.size).toBe(0);
  });
});

test("cancelled between two of them, the newer one is back and the older one stands", async () => {
  const { workbook, before } = await reviewedOften(2);
  const [, first] = await list();
  const controller = new AbortController();
  const result = await undoRuns(
    { ...LANGUAGE, signal: controller.signal, onProgress: () => controller.abort() },
    first?.id ?? ""
  );
  expect(valueOf(result)).toEqual({
    ...{ undone: 1, kept: 0 },
    stopped: { id: first?.id, problem: { kind: "cancelledByUser" } },
  });
  expect(visibleOf(workbook)).toEqual(before[1]);
});

test("a failing run leaves those before it to be put back", async () => {
  const { workbook, before } = await reviewedOften(2);
  const then = snapshotOf(workbook);
  const remembers = remembered(workbook);
  const controller = new AbortController();
  const cancelled = await review({
    asOf: FIRST_DAY + 9,
    signal: controller.signal,
    onProgress: ({ phase }) => phase === "reporting" && controller.abort(),
  });
  expect(problemOf(cancelled)).toEqual({ kind: "cancelledByUser" });
  expect(remembered(workbook)).toEqual(remembers);
  expect(visibleOf(workbook)).toEqual(
    then.sheets.filter(({ visibility }) => visibility === "Visible")
  );
  valueOf(await undo());
  expect(visibleOf(workbook)).toEqual(before[1]);
});

test("preferences outlive the runs, also when the first one is put back", async () => {
  const { workbook } = await reviewedOften(2);
  const preferences = { skipPreview: true, autoRefresh: true };
  valueOf(await remember(LANGUAGE, { preferences }));
  for (let run = 0; run < 2; run++) valueOf(await undo());
  const found = valueOf(await surveyWorkbook(LANGUAGE));
  expect(found).toMatchObject({ preferences, settings: DEFAULT_SETTINGS });
  expect(found).not.toHaveProperty("lastRun");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales"]);
});
