import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listRuns } from "../../src/excel/listRuns";
import { surveyWorkbook } from "../../src/excel/surveyWorkbook";
import { undoRuns } from "../../src/excel/undoRuns";
import { openBook } from "../../src/host/file";
import { startHost } from "../officeHost";
import { columnUnder, sheetNamed } from "./books";
import { problemOf, review, undo, valueOf } from "./jobs";
import { RECENCY } from "./shop";
import { contentsOf } from "./snapshot";

const FILE = join(__dirname, "../fixtures/first_version/reviewed-twice.xlsx");
const FIRST_DAY = 20_634;
const later = (days: number) =>
  RECENCY.map((value) => (typeof value === "number" ? value + days : value));

/** The book as the first version left it: reviewed for 30 June, then for 1 July. */
async function openFirstVersion() {
  const opened = await openBook(readFileSync(FILE), "reviewed-twice.xlsx");
  if (!opened.ok) throw new Error("not opened");
  const { workbook } = opened;
  await startHost({ workbook });
  const recency = () => columnUnder(sheetNamed(workbook, "Clients"), "Recency (days)", 0, 6);
  return { workbook, recency };
}

const list = async () => valueOf(await listRuns({ language: "en" }));
test("its last run is listed and can be put back, once", async () => {
  const { recency } = await openFirstVersion();
  expect(valueOf(await surveyWorkbook({ language: "en" })).lastRun).toEqual({
    ...{ asOf: FIRST_DAY + 1, at: "2026-07-01T12:00:00Z", undoable: true },
  });
  expect(await list()).toMatchObject([{ kind: "review", asOf: FIRST_DAY + 1, count: 6 }]);
  expect(recency()).toEqual(later(1));
  valueOf(await undo());
  expect(recency()).toEqual(RECENCY);
  expect(await list()).toEqual([]);
  expect(problemOf(await undo())).toEqual({ kind: "nothingToUndo" });
});

test("a run of now stands above it, and both are put back", async () => {
  const { workbook, recency } = await openFirstVersion();
  const before = contentsOf(workbook);
  valueOf(await review({ asOf: FIRST_DAY + 5 }));
  expect(recency()).toEqual(later(5));
  expect((await list()).map(({ asOf }) => asOf)).toEqual([FIRST_DAY + 5, FIRST_DAY + 1]);
  valueOf(await undo());
  expect(contentsOf(workbook)).toEqual(before);
  valueOf(await undo());
  expect(recency()).toEqual(RECENCY);
  expect(await list()).toEqual([]);
});

test("both are put back at once", async () => {
  const { recency } = await openFirstVersion();
  valueOf(await review({ asOf: FIRST_DAY + 5 }));
  const [, oldest] = await list();
  const undone = valueOf(await undoRuns({ language: "en" }, oldest?.id ?? ""));
  expect(undone).toEqual({ undone: 2, kept: 0 });
  expect(recency()).toEqual(RECENCY);
});

test("what it remembers of earlier reviews is given to the next one", async () => {
  await openFirstVersion();
  const given: number[] = [];
  await review({
    asOf: FIRST_DAY + 5,
    analyze: ({ history }) => {
      given.push(...(history?.reviews.map(({ asOf }) => asOf) ?? []));
      return Promise.resolve({ ok: false, problem: { kind: "noData" } });
    },
  });
  expect(given).toEqual([FIRST_DAY, FIRST_DAY + 1]);
});
