import { firstState, transition, withAnswer } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { draft, NEWEST, STATES, TODAY } from "./gallery/states";

const survey = draft.survey;
const done = STATES.done as Extract<PaneState, { kind: "done" }>;
const noData = { ok: false, problem: { kind: "noData" } } as const;
const cancelled = { ok: false, problem: { kind: "cancelledByUser" } } as const;

const after = (state: PaneState, ...events: PaneEvent[]): PaneState =>
  events.reduce(transition, state);

const surveyed = (request: number): PaneEvent => ({
  type: "surveyed",
  request,
  today: TODAY,
  result: { ok: true, value: survey },
});
const ready = after(firstState(), surveyed(0));
const running = after(ready, { type: "reviewStarted", request: 1 });

test("the pane opens by looking at the workbook, unless it cannot work here", () => {
  expect(firstState()).toEqual({ kind: "loading", request: 0 });
  expect(firstState("oldExcel")).toEqual({ kind: "unavailable", reason: "oldExcel" });
});

test("a survey makes a draft of today, with the workbook's own settings", () => {
  expect(ready).toEqual({ kind: "ready", request: 0, draft });
});

test("a survey that fails leaves nothing to run", () => {
  const event: PaneEvent = { type: "surveyed", request: 0, today: TODAY, result: noData };
  expect(transition(firstState(), event)).toEqual({
    kind: "failed",
    request: 0,
    problem: { kind: "noData" },
  });
});

test("a chosen date survives another look at the workbook", () => {
  const again = after(
    ready,
    { type: "dateChosen", asOf: NEWEST },
    { type: "surveyStarted", request: 7 },
    surveyed(7)
  );
  expect(again).toMatchObject({ kind: "ready", draft: { asOf: NEWEST } });
});

test("an answer to an earlier question is late and is dropped", () => {
  const looking = after(ready, { type: "surveyStarted", request: 5 });
  expect(transition(looking, surveyed(4))).toBe(looking);
  const late: PaneEvent[] = [
    { type: "reviewed", request: 0, result: cancelled },
    { type: "progressed", request: 0, progress: { phase: "reading", done: 1, total: 2 } },
    { type: "undone", request: 1, result: cancelled },
    surveyed(1),
  ];
  for (const event of late) expect(transition(running, event)).toBe(running);
});

test("a run cannot be started twice, and nothing can be changed under it", () => {
  const events: PaneEvent[] = [
    { type: "reviewStarted", request: 2 },
    { type: "dateChosen", asOf: NEWEST },
    { type: "surveyStarted", request: 2 },
    { type: "undoStarted", request: 2 },
    { type: "linkFailed", problem: { kind: "noData" } },
  ];
  for (const event of events) expect(transition(running, event)).toBe(running);
});

test("progress of the present run is shown until it ends", () => {
  const progress = { phase: "writing", done: 3, total: 17 } as const;
  expect(transition(running, { type: "progressed", request: 1, progress })).toMatchObject({
    kind: "running",
    progress,
  });
});

test("asking to cancel waits for the run to say how it ended", () => {
  const stopping = transition(running, { type: "cancelAsked" });
  expect(stopping).toMatchObject({ kind: "running", stopping: true });
  expect(transition(stopping, { type: "reviewed", request: 1, result: cancelled })).toEqual({
    kind: "ready",
    request: 1,
    draft,
    message: { kind: "problem", problem: { kind: "cancelledByUser" } },
  });
});

test("a cancel that comes too late loses to the finished run", () => {
  const finished = after(
    running,
    { type: "cancelAsked" },
    { type: "reviewed", request: 1, result: { ok: true, value: done.result } }
  );
  expect(finished.kind).toBe("done");
});

test("an answer goes into the draft, and stays there when the run fails again", () => {
  const state = after(
    ready,
    { type: "reviewStarted", request: 1, answer: { settings: { dateOrder: "dmy" } } },
    { type: "reviewed", request: 1, result: noData }
  );
  expect(state).toMatchObject({ kind: "ready", draft: { settings: { dateOrder: "dmy" } } });
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

test("after an undo the workbook is looked at again and the pane says what happened", () => {
  const undone = after(
    done,
    { type: "undoStarted", request: 9 },
    { type: "undone", request: 9, result: { ok: true, value: undefined } }
  );
  expect(undone).toMatchObject({ kind: "loading", request: 9 });
  expect(transition(undone, surveyed(9))).toMatchObject({
    kind: "ready",
    message: { kind: "undone" },
  });
});

test("an undo that fails leaves the result on the screen, with the problem", () => {
  const problem = { kind: "undoBlocked", sheet: "Orders", reason: "protected" } as const;
  const state = after(
    done,
    { type: "undoStarted", request: 9 },
    { type: "undone", request: 9, result: { ok: false, problem } }
  );
  expect(state).toEqual({ ...done, request: 9, problem });
});

test("a link that leads nowhere says so where it was clicked", () => {
  const problem = { kind: "hostError", code: "ItemNotFound", detail: "" } as const;
  expect(transition(ready, { type: "linkFailed", problem })).toMatchObject({
    kind: "ready",
    message: { kind: "problem", problem },
  });
  expect(transition(done, { type: "linkFailed", problem })).toEqual({ ...done, problem });
});

test("a message is gone once the next run starts", () => {
  const state = after(
    ready,
    { type: "linkFailed", problem: { kind: "noData" } },
    { type: "reviewStarted", request: 3 },
    { type: "surveyStarted", request: 4 }
  );
  expect(state).toEqual({ kind: "running", request: 3, draft, stopping: false });
});
