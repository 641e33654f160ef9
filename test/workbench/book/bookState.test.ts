import { DAMAGES, MEASURES } from "../../../src/host/file/problem";
import { WorkbookState } from "../../../src/host/model/state";
import { NO_BOOK, nextBook, type BookEvent } from "../../../src/workbench/book/bookState";
import { describeProblem } from "../../../src/workbench/book/describeProblem";
import { firstSample } from "../../../src/workbench/book/samples";
import { createSay } from "../../../src/workbench/text/texts";

const after = (...events: BookEvent[]) => events.reduce(nextBook, NO_BOOK);
const first = new WorkbookState();
const second = new WorkbookState();

test("a book that was asked for earlier does not replace one asked for later", () => {
  const state = after(
    { kind: "opening", request: 1, name: "slow.xlsx" },
    { kind: "opening", request: 2, name: "quick.xlsx" },
    { kind: "opened", request: 2, workbook: second },
    { kind: "opened", request: 1, workbook: first }
  );
  expect(state.workbook).toBe(second);
  expect(state.busy).toBeUndefined();
});

test("a file that cannot be opened leaves the open book and says why", () => {
  const state = after(
    { kind: "opening", request: 1, name: "good.xlsx" },
    { kind: "opened", request: 1, workbook: first },
    { kind: "opening", request: 2, name: "old.xls" },
    { kind: "refused", request: 2, name: "old.xls", problem: { kind: "oldFormat" } }
  );
  expect(state.workbook).toBe(first);
  expect(state.problem).toEqual({ name: "old.xls", problem: { kind: "oldFormat" } });
  expect(nextBook(state, { kind: "dismissed" }).problem).toBeUndefined();
});

test("a refusal that comes late is not shown", () => {
  const state = after(
    { kind: "opening", request: 1, name: "bad.xlsx" },
    { kind: "opening", request: 2, name: "good.xlsx" },
    { kind: "refused", request: 1, name: "bad.xlsx", problem: { kind: "empty" } }
  );
  expect(state.problem).toBeUndefined();
  expect(state.busy?.name).toBe("good.xlsx");
});

test("nothing is saved without a book", () => {
  expect(after({ kind: "saving" })).toBe(NO_BOOK);
});

test("every way a file can fail has its sentence in both languages", () => {
  for (const language of ["en", "zh-CN"] as const)
    for (const problem of [
      { kind: "empty" },
      { kind: "notAWorkbook" },
      { kind: "encrypted" },
      { kind: "oldFormat" },
      { kind: "binaryWorkbook" },
      ...DAMAGES.map((damage) => ({ kind: "damaged", damage }) as const),
      ...MEASURES.map((what) => ({ kind: "tooLarge", what, limit: 268435456 }) as const),
      { kind: "unknownEncoding" },
      { kind: "sampleMissing" },
    ] as const)
      expect(describeProblem(createSay(language), "客户.xlsx", problem)).toContain("客户.xlsx");
});

test("the address may ask for a sample, and only for a sample", () => {
  expect(firstSample("?book=shop-zh.xlsx")).toBe("shop-zh.xlsx");
  expect(firstSample("?book=../../secret.xlsx")).toBe("shop-en-zh.xlsx");
  expect(firstSample("")).toBe("shop-en-zh.xlsx");
});

describe("a book that was changed and not saved", () => {
  const opened = (request: number, workbook: WorkbookState, byAddIn = false): BookEvent => ({
    kind: "opened",
    request,
    workbook,
    byAddIn,
  });
  const asked = (request: number): BookEvent => ({ kind: "opening", request, name: "b.xlsx" });
  const edited: BookEvent = { kind: "edited", workbook: first };

  test("is marked until it is saved", () => {
    const changed = after(asked(1), opened(1, first), edited);
    expect(changed.unsaved).toBe(true);
    expect(nextBook(changed, { kind: "saved", workbook: first }).unsaved).toBe(false);
  });

  test("can be gone back to when another took its place, with its changes still unsaved", () => {
    const replaced = after(asked(1), opened(1, first), edited, asked(2), opened(2, second));
    expect(replaced.workbook).toBe(second);
    expect(replaced.unsaved).toBe(false);
    expect(replaced.left).toEqual({ workbook: first, unsaved: true });
    const back = nextBook(replaced, { kind: "returned" });
    expect([back.workbook, back.unsaved, back.left]).toEqual([first, true, undefined]);
  });

  test("is let go of when the user says so", () => {
    const replaced = after(asked(1), opened(1, first), edited, asked(2), opened(2, second));
    expect(nextBook(replaced, { kind: "leftForGood" }).left).toBeUndefined();
  });
});

test("an unchanged book that the user replaces is not kept, one that the add-in replaces is", () => {
  const one: BookEvent[] = [
    { kind: "opening", request: 1, name: "a.xlsx" },
    { kind: "opened", request: 1, workbook: first },
    { kind: "opening", request: 2, name: "b.xlsx" },
  ];
  const replaced = (byAddIn: boolean) =>
    after(...one, { kind: "opened", request: 2, workbook: second, byAddIn }).left;
  expect(replaced(false)).toBeUndefined();
  expect(replaced(true)).toEqual({ workbook: first, unsaved: false });
});

test("what happens to a book that is no longer open marks nothing", () => {
  const state = after(
    { kind: "opening", request: 1, name: "a.xlsx" },
    { kind: "opened", request: 1, workbook: second },
    { kind: "edited", workbook: first }
  );
  expect(state.unsaved).toBe(false);
});
