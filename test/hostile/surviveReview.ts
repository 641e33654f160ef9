import { analyzeBook } from "../../src/core/analyze";
import { LEFT_OUT_REASONS, type Problem } from "../../src/core/problem";
import type { ReviewTotals } from "../../src/core/review";
import { LANGUAGES } from "../../src/core/settings";
import { describeProblem } from "../../src/core/text/describe";
import { createText } from "../../src/core/text/text";
import { saveWorkbook } from "../../src/host/file";
import type { WorkbookState } from "../../src/host/model/state";
import { review as order, valueOf } from "../excel/jobs";
import { contentsOf, snapshotOf, visibleOf } from "../excel/snapshot";
import { opened } from "../host/file/books";
import { startHost } from "../officeHost";
import { lintWorkbook } from "../proof/lintWorkbook";
import { buildBook } from "./books/buildBook";
import type { HostileBook } from "./books/hostileBook";

type Snapshot = ReturnType<typeof snapshotOf>;

/**
 * Reviews the book twice and saves it, and expects what holds of every book.
 *
 * @returns the saved file, or the kind of problem for which the book was refused
 */
export async function surviveReview(described: HostileBook): Promise<Uint8Array | string> {
  const workbook = buildBook(described);
  const before = snapshotOf(workbook);
  await startHost({ workbook });
  const review = () =>
    order({
      language: described.language,
      analyze: (request) => Promise.resolve(analyzeBook(request)),
    });
  const result = await review();
  if (!result.ok) {
    expectPlainWords(result.problem);
    expect(snapshotOf(workbook)).toEqual(before);
    return result.problem.kind;
  }
  expectAllRows(result.value.totals);
  expect(lostCells(before, workbook)).toEqual([]);

  const once = visibleOf(workbook);
  const again = valueOf(await review());
  expect(visibleOf(workbook)).toEqual(once);
  expect(again.written).toEqual({ columns: 0, sheets: 0, cells: 0 });

  const bytes = await saveWorkbook(workbook);
  expect(lintWorkbook(bytes)).toEqual([]);
  expect(contentsOf(await opened(bytes))).toEqual(contentsOf(workbook));
  return bytes;
}

/** A bug of ours that Excel has caught is no plain word. */
function expectPlainWords(problem: Problem): void {
  expect(["hostError", "hostSilent"]).not.toContain(problem.kind);
  for (const language of LANGUAGES)
    expect(describeProblem(problem, createText(language))).toMatch(
      /^(?!.*(undefined|\[object|problem\.|NaN)).+[.。？?]$/su
    );
}

function expectAllRows({ rows: { orders } }: ReviewTotals): void {
  const leftOut = LEFT_OUT_REASONS.reduce((sum, reason) => sum + orders.leftOut[reason], 0);
  expect({ ...orders, sum: orders.used + leftOut }).toEqual({ ...orders, sum: orders.total });
}

/** What the user had typed and has no longer, or has in another form; blank cells may have been filled. */
function lostCells(before: Snapshot, workbook: WorkbookState): string[] {
  const now = new Map(snapshotOf(workbook).sheets.map((sheet) => [sheet.name, sheet]));
  return before.sheets.flatMap(({ name, cells, merges, rows, columns, visibility }) => {
    const sheet = now.get(name);
    if (!sheet) return [name];
    expect({ ...sheet, ...{ merges, rows, visibility } }).toEqual(sheet);
    expect(sheet.columns).toMatchObject(columns);
    return Object.entries(cells).flatMap(([at, { value, formula }]) => {
      const same =
        JSON.stringify(sheet.cells[at]?.value) === JSON.stringify(value) &&
        sheet.cells[at]?.formula === formula;
      return same ? [] : [`${name} ${at}`];
    });
  });
}
