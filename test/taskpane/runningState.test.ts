import { transition } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { desk, draft, look, NEWEST, plan, ready, result } from "./gallery/states";

const cancelled = { ok: false, problem: { kind: "cancelledByUser" } } as const;
const AT = "2026-11-21T12:00:00.000Z";
const { totals, desk: pictures, notices } = look;

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);
const started: PaneEvent = { type: "reviewStarted", request: 2 };
const reviewed: PaneEvent = {
  type: "reviewed",
  request: 2,
  at: AT,
  result: { ok: true, value: result },
};
const failed = (problem: Extract<PaneEvent, { type: "linkFailed" }>["problem"]): PaneEvent => ({
  type: "reviewed",
  request: 2,
  at: AT,
  result: { ok: false, problem },
});
const planMade: PaneEvent = {
  type: "planMade",
  request: 2,
  plan,
  results: { totals, desk: pictures, notices },
};
const running = after(ready, started);

test("a first review ends at the door Monthly review, with what was written", () => {
  expect(after(running, reviewed)).toMatchObject({
    kind: "desk",
    door: "review",
    written: true,
    changes: [],
    message: { kind: "reviewed" },
    look,
    draft: { survey: { lastRun: { asOf: draft.asOf, at: AT } } },
  });
});

test("a review that is refreshed from another door comes back to that door", () => {
  const state = after({ ...desk, door: "stalled" }, started, reviewed);
  expect(state).toMatchObject({ kind: "desk", door: "stalled" });
});

test("before the first cell is written the plan is shown; when it is confirmed the run goes on", () => {
  const confirming = after(running, planMade);
  expect(confirming).toMatchObject({ kind: "confirming", plan });
  expect(after(confirming, { type: "planAnswered", write: true, at: AT }, reviewed)).toMatchObject({
    kind: "desk",
    written: true,
  });
});

test("what is not to be written is still shown, and the run that ends then changes nothing", () => {
  const declined = after(running, planMade, { type: "planAnswered", write: false, at: AT });
  expect(declined).toMatchObject({
    kind: "desk",
    written: false,
    readAt: AT,
    look: { totals, desk: pictures, notices, reportSheets: [] },
    message: { kind: "notWritten" },
  });
  expect(after(declined, failed({ kind: "cancelledByUser" }))).toBe(declined);
});

test("an answer to earlier work is late and is dropped", () => {
  const late: PaneEvent[] = [
    { type: "reviewed", request: 1, at: AT, result: cancelled },
    { type: "looked", request: 2, at: AT, result: cancelled },
    { type: "progressed", request: 1, progress: { phase: "reading", done: 1, total: 2 } },
    { ...planMade, request: 1 },
    { type: "undone", request: 2, result: cancelled },
  ];
  for (const event of late) expect(transition(running, event)).toBe(running);
});

test("a run cannot be started twice, and nothing can be changed under it", () => {
  const events: PaneEvent[] = [
    { type: "reviewStarted", request: 3 },
    { type: "dateChosen", asOf: NEWEST },
    { type: "surveyStarted", request: 3 },
    { type: "undoStarted", request: 3, what: { kind: "undoRun", id: "1" } },
    { type: "settingsOpened" },
    { type: "linkFailed", problem: { kind: "noData" } },
  ];
  for (const event of events) expect(transition(running, event)).toBe(running);
});

test("progress of the present run is shown until it ends", () => {
  const progress = { phase: "writing", done: 3, total: 17 } as const;
  expect(transition(running, { type: "progressed", request: 2, progress })).toMatchObject({
    kind: "running",
    progress,
  });
});

test("asking to cancel waits for the run to say how it ended", () => {
  const stopping = transition(running, { type: "cancelAsked" });
  expect(stopping).toMatchObject({ kind: "running", stopping: true });
  expect(after(stopping, failed({ kind: "cancelledByUser" }))).toMatchObject({
    kind: "ready",
    draft,
    message: { kind: "problem", problem: { kind: "cancelledByUser" } },
  });
});

test("a cancel that comes too late loses to the finished run", () => {
  expect(after(running, { type: "cancelAsked" }, reviewed).kind).toBe("desk");
});

test("a refresh that fails says so over the results that were there", () => {
  const problem = { kind: "protectedSheet", sheet: "Customers" } as const;
  expect(after(desk, started, failed(problem))).toEqual({
    ...desk,
    request: 2,
    message: { kind: "problem", problem, again: { kind: "review", consented: false } },
  });
});

test("a question leads to setup, where it can be answered, with the results still behind", () => {
  const currencies = ["EUR", "USD"];
  const problem = { kind: "mixedCurrencies" as const, sheet: "Orders", currencies };
  expect(after(desk, started, failed(problem))).toMatchObject({
    kind: "ready",
    message: { kind: "problem", problem },
    behind: { kind: "desk" },
  });
});

test("an answer goes into the draft, and stays there when the run fails again", () => {
  const state = after(
    ready,
    { type: "answered", request: 2, answer: { settings: { dateOrder: "dmy" } } },
    started,
    failed({ kind: "noData" })
  );
  expect(state).toMatchObject({ kind: "ready", draft: { settings: { dateOrder: "dmy" } } });
});

test("a refresh that nobody asked for is silent while a cell is being edited, and the results stay stale", () => {
  const stale = { ...desk, changes: [{ sheet: "Orders", cells: 1 }] };
  const state = after(
    stale,
    { type: "reviewStarted", request: 2, automatic: true },
    failed({ kind: "cellBeingEdited" })
  );
  expect(state).toEqual({ ...stale, request: 2 });
});

test("what is edited while a job is at work makes its results stale", () => {
  const changes = [{ sheet: "Orders", cells: 2 }];
  expect(after(running, { type: "bookChanged", changes }, reviewed)).toMatchObject({
    kind: "desk",
    changes,
  });
});

test("a look changes nothing in the book: the results are not written, also where a run was before", () => {
  const looked: PaneEvent = {
    type: "looked",
    request: 2,
    at: AT,
    result: { ok: true, value: look },
  };
  const changed = { ...draft, asOf: NEWEST };
  const state = after(desk, { type: "lookStarted", request: 2, draft: changed }, looked);
  expect(state).toMatchObject({ kind: "desk", written: false, door: desk.door, draft: changed });
  expect(state).not.toHaveProperty("message");
});
