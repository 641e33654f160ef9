import { analyzeBook } from "../../src/core/analyze";
import { NO_DAY } from "../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { History, Snapshot } from "../../src/core/history/history";
import type { Analyzer } from "../../src/core/review";
import { archiveTexts, findArchive, openArchive } from "../../src/excel/memory/archive";
import { packSnapshot, unpackSnapshot } from "../../src/excel/memory/packSnapshot";
import { openSession } from "../../src/excel/session/session";
import { historyTexts, readHistory } from "../../src/excel/memory/storedHistory";
import { openBook, saveWorkbook } from "../../src/host/file";
import type { WorkbookState } from "../../src/host/model/state";
import { startHost } from "../officeHost";
import { day, workbookOf } from "./books";
import { review, undo, valueOf } from "./jobs";
import { clientsTable, sales } from "./shop";
import { snapshotOf } from "./snapshot";

const session = openSession({ language: "en" });

/** An analyzer that keeps the history it is given. */
function listening() {
  const given: (History | undefined)[] = [];
  const analyze: Analyzer = (request) => {
    given.push(request.history);
    return Promise.resolve(analyzeBook(request));
  };
  return { given, analyze };
}

const NEXT_DAY = day("2026-07-01");
const daysOf = (history: History | undefined) => ({
  reviews: history?.reviews.map(({ asOf }) => asOf),
  snapshots: history?.snapshots.map(({ asOf }) => asOf),
});

test("the first review knows of none, the next one is given what that one remembered", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { given, analyze } = listening();
  valueOf(await review({ analyze }));
  valueOf(await review({ analyze, asOf: NEXT_DAY, now: "2026-07-01T12:00:00Z" }));
  expect(given[0]).toEqual({ reviews: [], snapshots: [] });
  expect(daysOf(given[1])).toEqual({
    reviews: [day("2026-06-30")],
    snapshots: [day("2026-06-30")],
  });
  const [record] = given[1]?.reviews ?? [];
  expect(record).toMatchObject({ at: "2026-06-30T12:00:00Z", totals: { orders: 6, net: 985 } });
  const [snapshot] = given[1]?.snapshots ?? [];
  expect(snapshot?.key).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
  expect(snapshot?.status.labels[snapshot.status.codes[3] ?? -1]).toBe("lost"); // C4: 181 days
  expect([...(snapshot?.changedOn ?? [])]).toEqual(Array(6).fill(NO_DAY));
});

test("a run on the same day replaces what the one before remembered", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { given, analyze } = listening();
  for (let run = 0; run < 3; run++) valueOf(await review({ analyze }));
  expect(given[2]).toEqual(given[1]);
});

test("undoing a run forgets it and what it had replaced is back", async () => {
  await startHost({ workbook: workbookOf(clientsTable, sales) });
  const { given, analyze } = listening();
  valueOf(await review({ analyze }));
  const settings = { ...DEFAULT_SETTINGS, churnDays: 200 };
  valueOf(await review({ analyze, settings, now: "2026-06-30T18:00:00Z" }));
  valueOf(await undo());
  valueOf(await review({ analyze, asOf: NEXT_DAY }));
  expect(given[2]).toEqual(given[1]);
  expect(given[2]?.reviews[0]?.at).toBe("2026-06-30T12:00:00Z");
});

test("undoing the first run leaves nothing of it", async () => {
  const workbook = workbookOf(clientsTable, sales);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  valueOf(await review());
  valueOf(await undo());
  expect(snapshotOf(workbook)).toEqual(before);
});

test("it is there again after the file was saved and opened", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  const { given, analyze } = listening();
  valueOf(await review({ analyze }));
  const opened = await openBook(await saveWorkbook(workbook), "book.xlsx");
  if (!opened.ok) throw new Error("not opened");
  await startHost({ workbook: opened.workbook });
  valueOf(await review({ analyze, asOf: NEXT_DAY }));
  expect(daysOf(given[1])).toEqual({
    reviews: [day("2026-06-30")],
    snapshots: [day("2026-06-30")],
  });
});

/** Puts another text in the place of one in the archive. */
function spoil(workbook: WorkbookState, name: string, text: string): void {
  const archive = workbook.sheets.find(({ visibility }) => visibility === "VeryHidden");
  const column = archive?.cells.rowValues(0)?.indexOf(name) ?? -1;
  expect(column).toBeGreaterThan(0);
  archive?.cells.setValue(2, column, `|${text}`);
}

test.each([
  ["reviews", "{"],
  ["reviews", '[{"asOf":"today"}]'],
  ["snapshots", "[1]"],
  ["snapshots", '[{"asOf":1,"key":["a"]}]'],
])("broken %s (%s) are told of and do not stop the run", async (name, text) => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  spoil(workbook, name, text);
  const { notices } = valueOf(await review());
  expect(notices.filter(({ kind }) => kind === "badHistory")).toEqual([
    { kind: "badHistory", count: 1 },
  ]);
  expect(valueOf(await review()).notices.map(({ kind }) => kind)).not.toContain("badHistory");
});

test("a count of pieces that no run wrote is not believed", async () => {
  const workbook = workbookOf(clientsTable, sales);
  await startHost({ workbook });
  valueOf(await review());
  const archive = workbook.sheets.find(({ visibility }) => visibility === "VeryHidden");
  const column = archive?.cells.rowValues(0)?.indexOf("snapshots") ?? -1;
  archive?.cells.setValue(1, column, 1_000_000);
  expect((await review()).ok).toBe(true);
});

/** Codes of `labels` labels that go through all of them. */
const coded = (length: number, labels: number) => ({
  codes: Int32Array.from({ length }, (_, i) => (i % (labels + 1)) - 1),
  labels: Array.from({ length: labels }, (_, i) => `label "${i}" \\`),
});

function bigSnapshot(length: number): Snapshot {
  return {
    asOf: day("2026-06-30"),
    key: Array.from({ length }, (_, i) => `客户-${i}`),
    segment: coded(length, 125),
    tier: coded(length, 6),
    status: coded(length, 4),
    stage: coded(length, 50),
    changedOn: Int32Array.from({ length }, (_, i) => (i % 3 === 0 ? NO_DAY : 20_000 + (i % 60))),
    previousSegment: coded(length, 80),
    previousTier: coded(length, 1),
  };
}

test("a snapshot comes back as it was packed, however many labels there are", () => {
  const snapshot = bigSnapshot(1_000);
  const json = JSON.stringify(packSnapshot(snapshot));
  expect(unpackSnapshot(JSON.parse(json) as ReturnType<typeof packSnapshot>)).toEqual(snapshot);
});

test("columns that do not belong together make no snapshot", () => {
  const packed = packSnapshot(bigSnapshot(10));
  const cases = [
    { ...packed, key: packed.key.slice(1) },
    { ...packed, tier: { ...packed.tier, labels: [] } },
    { ...packed, changedOn: { ...packed.changedOn, days: [] } },
  ];
  for (const broken of cases) expect(unpackSnapshot(broken)).toBeUndefined();
});

test("100,000 customers fit into a saved workbook and come back", async () => {
  const { workbook } = await startHost();
  const session = openSession({ language: "en" });
  const archive = await openArchive(session);
  const history = { reviews: [], snapshots: [bigSnapshot(100_000), bigSnapshot(100_000)] };
  await archiveTexts(session, archive, historyTexts(history));
  const opened = await openBook(await saveWorkbook(workbook), "book.xlsx");
  if (!opened.ok) throw new Error("not opened");
  await startHost({ workbook: opened.workbook });
  const found = await findArchive(session, archive);
  expect(found).toBeDefined();
  const read = await readHistory(session, found);
  expect(read).toEqual({ history, broken: false });
});

test("at its limit the history keeps the newest reviews and stays as long as it is; one that is longer is cut to it", async () => {
  const { workbook } = await startHost({ workbook: workbookOf(clientsTable, sales) });
  valueOf(await review());
  const archive = await findArchive(session, { sheetId: "", sheet: "Perennial archive" });
  if (!archive) throw new Error("no archive");
  const { history } = await readHistory(session, archive);
  const [record] = history.reviews;
  if (!record) throw new Error("no review");
  const reviews = Array.from({ length: 75 }, (_, i) => ({ ...record, asOf: record.asOf - 75 + i }));
  await archiveTexts(session, archive, historyTexts({ ...history, reviews }));
  const stored = await readHistory(session, archive);
  expect(stored.broken).toBe(false);
  expect(daysOf(stored.history).reviews).toEqual(reviews.slice(15).map(({ asOf }) => asOf));

  const characters = () => JSON.stringify(snapshotOf(workbook)).length;
  valueOf(await review({ asOf: NEXT_DAY }));
  const before = characters();
  valueOf(await review({ asOf: NEXT_DAY + 1 }));
  const after = await readHistory(session, archive);
  expect(after.history.reviews).toHaveLength(60);
  expect(after.history.reviews.at(-1)?.asOf).toBe(NEXT_DAY + 1);
  await undo();
  expect(characters()).toBe(before);
});
