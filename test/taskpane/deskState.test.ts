import type { BookEdit } from "../../src/excel/bookEdit";
import { addChanges } from "../../src/taskpane/deskState";
import { transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { card, desk, ready } from "./gallery/states";

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);
const value = { sheet: "Customers", address: "B7", count: 1 };
const begun: PaneEvent = { type: "workStarted", request: 5 };
const edit: BookEdit = { kind: "followUp", ids: ["7"], values: { note: "call" } };
const edited: PaneEvent = { type: "edited", request: 5, edit, result: { ok: true, value } };

test("a door is gone through; nothing else changes", () => {
  expect(transition(desk, { type: "doorChosen", door: "stalled" })).toEqual({
    ...desk,
    door: "stalled",
  });
});

test("an edit is told with its place, and the results know that they lack it", () => {
  expect(after(desk, begun, edited)).toEqual({
    ...desk,
    request: 5,
    edits: [edit],
    message: { kind: "edited", edit: "followUp", result: value },
  });
});

test("an edit made on a card is known to the results behind it", () => {
  expect(after(card, begun, edited)).toMatchObject({
    kind: "card",
    message: { kind: "edited" },
    from: { edits: [edit] },
  });
});

test("a list on a new sheet changes no result", () => {
  const list: BookEdit = { kind: "list", filters: [], title: "At risk" };
  expect(after(desk, begun, { ...edited, edit: list } as PaneEvent)).toMatchObject({ edits: [] });
});

test("an edit that fails leaves no trace but its problem and what was wanted", () => {
  const problem = { kind: "cellBeingEdited" } as const;
  expect(after(desk, begun, { ...edited, result: { ok: false, problem } } as PaneEvent)).toEqual({
    ...desk,
    request: 5,
    message: { kind: "problem", problem, again: { kind: "edit", edit } },
  });
});

test("a filter names the customers that it shows", () => {
  const state = after(desk, begun, {
    type: "filtered",
    request: 5,
    what: "At risk",
    result: { ok: true, value },
  });
  expect(state).toMatchObject({
    working: false,
    message: { kind: "filtered", what: "At risk", result: value },
  });
  expect(transition(state, { type: "messageClosed" })).not.toHaveProperty("message");
});

test("how many of a group are not on the sheet is said", () => {
  const filtered = {
    type: "filtered",
    request: 5,
    what: "Top",
    result: { ok: true, value },
  } as const;
  expect(after(desk, begun, { ...filtered, customers: 3 })).toMatchObject({
    message: { kind: "filtered", missing: 2 },
  });
  expect(after(desk, begun, { ...filtered, customers: 1 })).not.toHaveProperty("message.missing");
  const list: BookEdit = { kind: "list", filters: [], title: "Top" };
  expect(after(desk, begun, { ...edited, edit: list, customers: 2 } as PaneEvent)).toMatchObject({
    message: { kind: "edited", missing: 1 },
  });
});

test("stages that were logged while somebody looks at results or a card are told, and so is how taking them back went", () => {
  const logged: PaneEvent = { type: "stagesLogged", sheet: "Stage log", rows: 2 };
  for (const state of [desk, card]) {
    expect(transition(state, logged)).toEqual({
      ...state,
      message: { kind: "stagesLogged", sheet: "Stage log", rows: 2 },
    });
    const back = (result: Extract<PaneEvent, { type: "logTakenBack" }>["result"]) =>
      transition(state, { type: "logTakenBack", result });
    expect(back({ ok: true, value: undefined })).toMatchObject({
      message: { kind: "logTakenBack" },
    });
    expect(back({ ok: false, problem: { kind: "cellBeingEdited" } })).toMatchObject({
      message: { kind: "problem", problem: { kind: "cellBeingEdited" } },
    });
  }
  expect(transition(ready, logged)).toBe(ready);
});

test("the answer to an earlier change is late and is dropped", () => {
  const working = after(desk, begun);
  expect(transition(working, { ...edited, request: 4 } as PaneEvent)).toBe(working);
  expect(transition(desk, edited)).toBe(desk);
});

test("changes are counted sheet by sheet", () => {
  const orders = { sheet: "Orders", cells: 2 };
  const customers = { sheet: "Customers", cells: 1 };
  expect(addChanges([orders], [customers, orders])).toEqual([
    { sheet: "Orders", cells: 4 },
    customers,
  ]);
  expect(addChanges([], [])).toEqual([]);
});

test("a change in the sheets makes the results stale wherever they wait", () => {
  const changes = [{ sheet: "Orders", cells: 3 }];
  const stale = { ...desk, changes };
  const event: PaneEvent = { type: "bookChanged", changes };
  expect(transition(desk, event)).toEqual(stale);
  expect(transition(card, event)).toEqual({ ...card, from: stale });
  const opened: [PaneState, PaneEvent][] = [
    [desk, { type: "settingsOpened" }],
    [desk, { type: "runsOpened", request: 9 }],
  ];
  for (const [state, open] of opened)
    expect(after(state, open, event)).toMatchObject({ from: { changes } });
  expect(after(desk, { type: "setupOpened" }, event)).toMatchObject({ behind: { changes } });
  expect(transition(ready, event)).toBe(ready);
});

test("who is selected on the sheet is known at the desk, until nobody is", () => {
  const selected = transition(desk, { type: "customerSelected", id: "7" });
  expect(selected).toEqual({ ...desk, selected: "7" });
  expect(transition(selected, { type: "customerSelected", id: undefined })).toEqual(desk);
});
