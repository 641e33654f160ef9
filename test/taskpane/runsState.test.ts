import type { BookEdit } from "../../src/excel/bookEdit";
import { transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { card, desk, draft, ready, runs } from "./gallery/states";

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);
const opened: PaneEvent = { type: "runsOpened", request: 7 };
const listed: PaneEvent = { type: "runsListed", request: 7, result: { ok: true, value: runs } };
const started: PaneEvent = {
  type: "undoStarted",
  request: 9,
  what: { kind: "undoRun", id: "2" },
};
const editUndone: PaneEvent = {
  type: "undoStarted",
  request: 9,
  what: { kind: "undoEdit", edit: "followUp" },
};
const undone: PaneEvent = {
  type: "undone",
  request: 9,
  result: { ok: true, value: { undone: 2, kept: 0 } },
};

test("what was written is listed, and closing goes back to where it was asked for", () => {
  for (const home of [desk, ready]) {
    const list = after(home, opened, listed);
    expect(list).toMatchObject({ kind: "runs", runs });
    expect(transition(list, { type: "runsClosed" })).toEqual(home);
  }
});

test("a list that cannot be read says why", () => {
  const state = after(desk, opened, {
    type: "runsListed",
    request: 7,
    result: { ok: false, problem: { kind: "cellBeingEdited" } },
  });
  expect(state).toMatchObject({
    kind: "runs",
    message: { kind: "problem", problem: { kind: "cellBeingEdited" } },
  });
});

test("after something was put back the workbook is looked at anew, and the pane says how much it was", () => {
  expect(after(desk, opened, listed, started, undone)).toEqual({
    kind: "loading",
    request: 9,
    asOf: draft.asOf,
    door: desk.door,
    message: { kind: "undone", count: 2, kept: 0 },
  });
});

test("what could not be put back is told where it was asked", () => {
  const problem = { kind: "undoBlocked", sheet: "Orders", reason: "protected" } as const;
  const state = after(desk, opened, listed, started, {
    type: "undone",
    request: 9,
    result: { ok: false, problem },
  });
  expect(state).toMatchObject({ kind: "runs", runs, message: { kind: "problem", problem } });
});

test("an edit that was just made is put back without another look: the results never had it", () => {
  const result = { sheet: "Customers", count: 1 };
  const edit = { kind: "followUp", ids: ["7"], values: { note: "call" } } as const;
  const edited: PaneEvent[] = [
    { type: "workStarted", request: 5 },
    {
      type: "edited",
      request: 5,
      edit: { ...edit, ids: ["7"] },
      result: { ok: true, value: result },
    },
    editUndone,
    { ...undone, result: { ok: true, value: { undone: 1, kept: 0 } } } as PaneEvent,
  ];
  expect(after(desk, ...edited)).toEqual({
    ...desk,
    request: 9,
    message: { kind: "undone", count: 1, kept: 0 },
  });
  expect(after(card, ...edited)).toMatchObject({ kind: "card", from: { edits: [] } });
});

test("edits of the list that the results never had are put back without another look: a written review stays written", () => {
  const note = (id: string): BookEdit => ({
    kind: "followUp",
    ids: [id],
    values: { note: "call" },
  });
  const edits = [note("6"), note("7")];
  const putBack = (count: number, made: BookEdit[]) =>
    after({ ...desk, edits: made }, opened, listed, started, {
      ...undone,
      result: { ok: true, value: { undone: count, kept: 0 } },
    } as PaneEvent);
  // the newest runs are a follow-up, a copied list, and then the review
  expect(putBack(1, edits)).toMatchObject({ kind: "desk", written: true, edits: [note("6")] });
  expect(putBack(2, edits)).toMatchObject({ kind: "desk", written: true, edits: [note("6")] });
  expect(putBack(3, edits)).toMatchObject({ kind: "loading" });
  expect(putBack(1, [])).toMatchObject({ kind: "loading" });
});

test("after settings were put back the workbook is looked at anew, at the desk and in setup", () => {
  const settings: PaneEvent = {
    type: "undoStarted",
    request: 9,
    what: { kind: "undoEdit", edit: "settings" },
  };
  const one = { ...undone, result: { ok: true, value: { undone: 1, kept: 0 } } } as PaneEvent;
  expect(after(desk, settings, one)).toMatchObject({ kind: "loading", door: desk.door });
  expect(after(ready, settings, one)).toMatchObject({ kind: "loading", asOf: draft.asOf });
});

test("what stayed as somebody changed it, and why the next one is not back, are told", () => {
  const problem = { kind: "cellBeingEdited" } as const;
  const value = { undone: 1, kept: 3, stopped: { id: "1", problem } };
  expect(
    after(desk, opened, listed, started, { ...undone, result: { ok: true, value } } as PaneEvent)
  ).toMatchObject({
    kind: "loading",
    message: { kind: "undone", count: 1, kept: 3, stopped: problem },
  });
});

test("what a filter stood in the way of can be asked for again; its answer is that of the first question", () => {
  const problem = { kind: "filteredSheet", sheet: "Orders" } as const;
  const refused: PaneEvent = { type: "undone", request: 9, result: { ok: false, problem } };
  const list = after(desk, opened, listed, started, refused);
  expect(list).toMatchObject({ message: { problem, again: { kind: "undoRun", id: "2" } } });
  expect(after(desk, editUndone, refused)).toMatchObject({
    kind: "desk",
    message: { problem, again: { kind: "undoEdit", edit: "followUp" } },
  });
  const again = after(desk, editUndone, refused, editUndone, {
    ...undone,
    result: { ok: true, value: { undone: 1, kept: 0 } },
  } as PaneEvent);
  expect(again).toMatchObject({ kind: "desk", message: { kind: "undone", count: 1 } });
});

test("nothing is put back twice", () => {
  const undoing = after(desk, started);
  expect(transition(undoing, { ...started, request: 10 } as PaneEvent)).toBe(undoing);
  expect(transition(undoing, { ...undone, request: 8 } as PaneEvent)).toBe(undoing);
});
