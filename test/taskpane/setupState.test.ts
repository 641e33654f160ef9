import { checkSettings } from "../../src/core/checkSettings";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import type { Survey } from "../../src/excel/job";
import { NO_PREFERENCES } from "../../src/excel/job";
import { draftOf, withAnswer } from "../../src/taskpane/draft";
import { firstState, transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { desk, draft, NEWEST, ready, TODAY } from "./gallery/states";

const noData = { ok: false, problem: { kind: "noData" } } as const;
const { recognition } = draft.survey;
/** A book that nobody has reviewed yet. */
const fresh: Survey = {
  recognition,
  settings: DEFAULT_SETTINGS,
  overrides: [],
  newestOrder: NEWEST,
  problems: [],
  preferences: NO_PREFERENCES,
};
const reviewed: Survey = {
  ...fresh,
  lastRun: { asOf: NEWEST, at: "2026-11-01T09:30:00.000Z", undoable: true },
};

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);
const surveyed = (request: number, survey: Survey): PaneEvent => ({
  type: "surveyed",
  request,
  today: TODAY,
  door: "stalled",
  result: { ok: true, value: survey },
});

test("the pane opens by looking at the workbook, unless it cannot work here", () => {
  expect(firstState()).toEqual({ kind: "loading", request: 0 });
  expect(firstState("oldExcel")).toEqual({ kind: "unavailable", reason: "oldExcel" });
});

test("a workbook that remembers nothing is welcomed, and goes on to setup when it is chosen", () => {
  const welcome = after(firstState(), surveyed(0, fresh));
  expect(welcome).toMatchObject({ kind: "welcome", sample: "offered" });
  expect(after(welcome, { type: "workbookChosen" })).toMatchObject({
    kind: "ready",
    draft: { asOf: TODAY },
  });
});

test("settings as they are read from a workbook that holds none are no memory", () => {
  const { settings } = checkSettings(undefined);
  expect(after(firstState(), surveyed(0, { ...fresh, settings }))).toMatchObject({
    kind: "welcome",
  });
});

test("a workbook that remembers anything, be it one corrected column, is not welcomed again", () => {
  const override = { kind: "orders", field: "amount", header: "Sum" } as const;
  const known: Survey[] = [
    { ...fresh, overrides: [override] },
    { ...fresh, settings: { ...DEFAULT_SETTINGS, churnDays: 90 } },
    { ...fresh, preferences: { skipPreview: true, autoRefresh: false } },
  ];
  for (const survey of known) expect(after(firstState(), surveyed(0, survey)).kind).toBe("ready");
});

test("a workbook that was reviewed before opens at its results, behind the door used last", () => {
  expect(after(firstState(), surveyed(0, reviewed))).toMatchObject({
    kind: "running",
    purpose: "look",
    door: "stalled",
  });
});

test("a reviewed workbook whose orders cannot be found any more opens at setup", () => {
  const lost: Survey = { ...reviewed, recognition: {}, problems: [{ kind: "noData" }] };
  expect(after(firstState(), surveyed(0, lost)).kind).toBe("ready");
});

test("the day of analysis is today; in a reviewed book without new orders for a month it is the last review's", () => {
  const lastRun = { asOf: NEWEST + 3, at: "", undoable: true };
  expect(draftOf(fresh, TODAY).asOf).toBe(TODAY);
  expect(draftOf({ ...fresh, lastRun }, TODAY).asOf).toBe(NEWEST + 3);
  expect(draftOf({ ...fresh, lastRun }, NEWEST + 30).asOf).toBe(NEWEST + 30);
  expect(draftOf({ ...fresh, lastRun: { ...lastRun, asOf: NEWEST - 9 } }, TODAY).asOf).toBe(NEWEST);
});

test("a survey that fails leaves nothing to run, and can be tried again", () => {
  const event: PaneEvent = {
    type: "surveyed",
    request: 0,
    today: TODAY,
    door: "review",
    result: noData,
  };
  const failed = transition(firstState(), event);
  expect(failed).toEqual({ kind: "failed", request: 0, problem: { kind: "noData" } });
  expect(transition(failed, { type: "surveyStarted", request: 3 })).toEqual({
    kind: "loading",
    request: 3,
  });
});

test("the sample opens in a workbook of its own, or says why not", () => {
  const asked = after(firstState(), surveyed(0, fresh), { type: "sampleAsked", request: 4 });
  expect(asked).toMatchObject({ sample: "opening" });
  const told = (result: Extract<PaneEvent, { type: "sampleOpened" }>["result"]) =>
    transition(asked, { type: "sampleOpened", request: 4, result });
  expect(told({ ok: true, value: undefined })).toMatchObject({ kind: "welcome", sample: "opened" });
  expect(told({ ok: false, problem: { kind: "sampleMissing" } })).toMatchObject({
    sample: "offered",
    problem: { kind: "sampleMissing" },
  });
});

test("a corrected column is looked for in the workbook at once; date and settings stay as they were chosen", () => {
  const settings = { ...DEFAULT_SETTINGS, churnDays: 90 };
  const override = { kind: "orders", field: "amount", header: "Sum" } as const;
  const chosen = { ...ready, draft: { ...draft, settings, asOf: NEWEST } };
  const checking = transition(chosen, { type: "answered", request: 5, answer: { override } });
  expect(checking).toMatchObject({ checking: true, draft: { overrides: [override] } });
  const survey = { ...fresh, overrides: [override], recognition: {} };
  expect(transition(checking, surveyed(5, survey))).toMatchObject({
    kind: "ready",
    checking: false,
    draft: { asOf: NEWEST, settings, overrides: [override], survey: { recognition: {} } },
  });
  expect(transition(checking, surveyed(4, survey))).toBe(checking);
});

test("a newer answer about the same column replaces the older one, others stay", () => {
  const amount = { kind: "orders", field: "amount" } as const;
  const owner = { kind: "customers", field: "owner", header: "Rep" } as const;
  const once = withAnswer(
    { ...draft, overrides: [owner] },
    { override: { ...amount, header: "A" } }
  );
  const twice = withAnswer(once, { override: { ...amount, header: "B" } });
  expect(twice.overrides).toEqual([owner, { ...amount, header: "B" }]);
});

test("from the results one can look at setup and come back", () => {
  const setup = transition(desk, { type: "setupOpened" });
  expect(setup).toMatchObject({ kind: "ready", draft: desk.draft });
  expect(transition(setup, { type: "setupClosed" })).toBe(desk);
  expect(transition(ready, { type: "setupClosed" })).toBe(ready);
});

test("a link that leads nowhere says so where it was clicked", () => {
  const problem = { kind: "hostError", code: "ItemNotFound", detail: "" } as const;
  for (const state of [ready, desk])
    expect(transition(state, { type: "linkFailed", problem })).toEqual({
      ...state,
      message: { kind: "problem", problem },
    });
});

test("what a command of the ribbon wrote is looked at, from where nothing else goes on", () => {
  const running: PaneState = {
    kind: "running",
    purpose: "look",
    ...{ request: 1, draft, door: "review", stopping: false, changes: [] },
  };
  const written = { type: "writtenElsewhere", request: 9 } as const;
  expect(transition(ready, written)).toEqual({ kind: "loading", request: 9 });
  expect(transition(desk, written)).toEqual({
    kind: "loading",
    request: 9,
    asOf: desk.draft.asOf,
    door: desk.door,
  });
  expect(transition(running, written)).toBe(running);
});
