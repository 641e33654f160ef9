import type { Look, Progress, ReviewResult } from "../excel/job";
import type { WritePreview } from "../excel/writePlan";
import type { Draft } from "./draft";
import type { Door } from "./deskActions";
import type { ChangedSheet, DeskState } from "./deskState";
import type { Message } from "./message";
import { problemMessage, silent } from "./message";
import { isQuestion } from "./questions";
import { readyWith } from "./setupState";
import type { PaneState } from "./state";
import type { Outcome, PaneProblem } from "./workbook";

/** A job is at work; `behind` is what is shown again if it comes to nothing. */
export interface RunningState {
  kind: "running";
  /** A look writes nothing. */
  purpose: "look" | "review";
  request: number;
  draft: Draft;
  door: Door;
  progress?: Progress;
  stopping: boolean;
  behind?: DeskState;
  /** Nobody asked: the sheets had changed. */
  automatic?: boolean;
  /** The user has agreed to what is written. */
  consented?: boolean;
  /** Edits since the job began; its results may lack them. */
  changes: ChangedSheet[];
  /** To be said above the results of a look. */
  message?: Message;
}

/** The analysis is done, and the user is asked before it is written. */
export interface ConfirmingState {
  kind: "confirming";
  request: number;
  draft: Draft;
  door: Door;
  plan: WritePreview;
  /** The results, for when they are not to be written. */
  look: Look;
  behind?: DeskState;
}

/** What an analysis comes to, before anything of it is on a sheet. */
export type Results = Pick<Look, "totals" | "desk" | "notices">;

export type RunningEvent =
  | { type: "reviewStarted"; request: number; automatic?: boolean; consented?: boolean }
  | { type: "lookStarted"; request: number; draft?: Draft }
  | { type: "progressed"; request: number; progress: Progress }
  | { type: "cancelAsked" }
  | { type: "planMade"; request: number; plan: WritePreview; results: Results }
  | { type: "planAnswered"; write: boolean; at: string }
  | { type: "reviewed"; request: number; at: string; result: Outcome<ReviewResult> }
  | { type: "looked"; request: number; at: string; result: Outcome<Look> };

type EventOf<T extends RunningEvent["type"]> = Extract<RunningEvent, { type: T }>;

/** The next state; events that do not belong to the present one leave it as it is. */
export function runningTransition(state: PaneState, event: RunningEvent): PaneState {
  switch (event.type) {
    case "reviewStarted":
      return reviewStarted(state, event);
    case "lookStarted":
      return state.kind === "desk"
        ? lookFrom(state, event.request, event.draft ?? state.draft)
        : state;
    case "progressed":
      return state.kind === "running" && state.request === event.request
        ? { ...state, progress: event.progress }
        : state;
    case "cancelAsked":
      return state.kind === "running" ? { ...state, stopping: true } : state;
    case "planMade":
      return planMade(state, event);
    case "planAnswered":
      return planAnswered(state, event);
    case "reviewed":
      return reviewed(state, event);
    case "looked":
      return looked(state, event);
  }
}

/** The results are worked out anew, without anything written. */
export const lookFrom = (desk: DeskState, request: number, draft: Draft): RunningState => ({
  kind: "running",
  purpose: "look",
  ...{ request, draft, door: desk.door, stopping: false, changes: [], behind: desk },
});

function reviewStarted(state: PaneState, event: EventOf<"reviewStarted">): PaneState {
  if (state.kind !== "ready" && state.kind !== "desk") return state;
  const { request, automatic, consented } = event;
  const behind = state.kind === "desk" ? state : state.behind;
  return {
    kind: "running",
    purpose: "review",
    ...{ request, draft: state.draft, stopping: false, changes: [] },
    door: state.kind === "desk" ? state.door : "review",
    ...(behind && { behind }),
    ...(automatic && { automatic }),
    ...(consented && { consented }),
  };
}

function planMade(state: PaneState, { request, plan, results }: EventOf<"planMade">): PaneState {
  if (state.kind !== "running" || state.request !== request) return state;
  const { draft, door, behind } = state;
  const { reportSheets = [], columnsAt } = behind?.look ?? {};
  const look = { ...results, reportSheets, ...(columnsAt && { columnsAt }) };
  return { kind: "confirming", request, draft, door, plan, look, ...(behind && { behind }) };
}

function planAnswered(state: PaneState, { write, at }: EventOf<"planAnswered">): PaneState {
  if (state.kind !== "confirming") return state;
  const { request, draft, door, look, behind } = state;
  if (!write) {
    const message: Message = { kind: "notWritten" };
    return deskOf({ request, draft, door, look, at, written: false, message });
  }
  return {
    kind: "running",
    purpose: "review",
    ...{ request, draft, door, stopping: false, consented: true, changes: [] },
    ...(behind && { behind }),
  };
}

function reviewed(state: PaneState, { request, result, at }: EventOf<"reviewed">): PaneState {
  if (state.kind !== "running" || state.purpose !== "review") return state;
  if (state.request !== request) return state;
  if (!result.ok) return back(state, result.problem);
  const { totals, desk, notices, reportSheets, columnsAt } = result.value;
  const { draft, door, changes } = state;
  const lastRun = { asOf: draft.asOf, at, undoable: true };
  return deskOf({
    ...{ request, door, at, changes, written: true, message: { kind: "reviewed" } },
    draft: { ...draft, survey: { ...draft.survey, lastRun } },
    look: { totals, desk, notices, reportSheets, columnsAt },
  });
}

function looked(state: PaneState, { request, result, at }: EventOf<"looked">): PaneState {
  if (state.kind !== "running" || state.purpose !== "look") return state;
  if (state.request !== request) return state;
  if (!result.ok) return back(state, result.problem);
  const { draft, door, changes, message } = state;
  const look = result.value;
  return deskOf({
    ...{ request, draft, door, at, changes, look, written: false },
    ...(message && { message }),
  });
}

/** A question can only be answered in setup; another problem is told where the job was started. */
function back(
  { request, draft, behind, automatic, purpose, consented = false }: RunningState,
  problem: PaneProblem
): PaneState {
  const again = purpose === "review" ? ({ kind: "review", consented } as const) : undefined;
  const message = problemMessage(problem, again);
  if (!behind || isQuestion(problem)) return readyWith(request, draft, message, behind);
  const desk = silent(behind);
  // nobody asked for it: it is tried again
  if (automatic && problem.kind === "cellBeingEdited") return { ...desk, request };
  return { ...desk, request, message };
}

const deskOf = (
  parts: Pick<DeskState, "request" | "draft" | "door" | "look" | "written"> & {
    at: string;
    changes?: ChangedSheet[];
    message?: Message;
  }
): DeskState => {
  const { at, changes = [], ...rest } = parts;
  return { kind: "desk", ...rest, readAt: at, changes, edits: [], working: false };
};
