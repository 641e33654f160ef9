import type { Day } from "../core/columns/values/cell";
import type { Survey } from "../excel/job";
import { draftOf, isKnown, withAnswer } from "./draft";
import type { Answer, Draft } from "./draft";
import type { Door } from "./deskActions";
import type { DeskState } from "./deskState";
import type { Message } from "./message";
import { problemMessage } from "./message";
import type { PaneState } from "./state";
import type { Outcome, PaneProblem } from "./workbook";

/** The workbook is looked at: when the pane opens, when that is asked, and after something was put back. */
export interface LoadingState {
  kind: "loading";
  request: number;
  asOf?: Day;
  door?: Door;
  message?: Message;
}

/** The book could not even be looked at. */
export interface FailedState {
  kind: "failed";
  request: number;
  problem: PaneProblem;
}

/** The first time in a workbook: what all this is. */
export interface WelcomeState {
  kind: "welcome";
  request: number;
  draft: Draft;
  sample: "offered" | "opening" | "opened";
  problem?: PaneProblem;
}

/** Setup: what was found, what will be done with it, and the questions that are open. */
export interface ReadyState {
  kind: "ready";
  request: number;
  draft: Draft;
  /** The workbook is being looked at anew, with the user's corrections. */
  checking: boolean;
  message?: Message;
  /** The results to go back to. */
  behind?: DeskState;
}

export type SetupEvent =
  | { type: "surveyStarted"; request: number }
  | { type: "surveyed"; request: number; today: Day; door: Door; result: Outcome<Survey> }
  /** Somebody else of ours, a command of the ribbon, has written in the workbook. */
  | { type: "writtenElsewhere"; request: number }
  | { type: "workbookChosen" }
  | { type: "sampleAsked"; request: number }
  | { type: "sampleOpened"; request: number; result: Outcome<unknown> }
  | { type: "setupOpened" }
  | { type: "setupClosed" }
  | { type: "dateChosen"; asOf: Day }
  | { type: "answered"; request: number; answer: Answer };

/** Setup again, with what was found and chosen. */
export const readyWith = (
  request: number,
  draft: Draft,
  message?: Message,
  behind?: DeskState
): ReadyState => ({
  kind: "ready",
  request,
  draft,
  checking: false,
  ...(message && { message }),
  ...(behind && { behind }),
});

/** The next state; events that do not belong to the present one leave it as it is. */
export function setupTransition(state: PaneState, event: SetupEvent): PaneState {
  switch (event.type) {
    case "surveyStarted":
      return surveyStarted(state, event.request);
    case "surveyed":
      return surveyed(state, event);
    case "writtenElsewhere":
      return writtenElsewhere(state, event.request);
    case "workbookChosen":
      return state.kind === "welcome" ? readyWith(state.request, state.draft) : state;
    case "sampleAsked":
      return state.kind === "welcome"
        ? { kind: "welcome", request: event.request, draft: state.draft, sample: "opening" }
        : state;
    case "sampleOpened":
      return sampleOpened(state, event);
    case "setupOpened":
      return state.kind === "desk"
        ? readyWith(state.request, state.draft, undefined, state)
        : state;
    case "setupClosed":
      return state.kind === "ready" && state.behind ? state.behind : state;
    case "dateChosen":
      return state.kind === "ready"
        ? { ...state, draft: { ...state.draft, asOf: event.asOf } }
        : state;
    case "answered":
      return answered(state, event);
  }
}

function surveyStarted(state: PaneState, request: number): PaneState {
  switch (state.kind) {
    case "loading":
      return { ...state, request };
    case "failed":
      return { kind: "loading", request };
    case "ready":
      return { ...readyWith(request, state.draft, undefined, state.behind), checking: true };
    case "card":
    case "confirming":
    case "desk":
    case "running":
    case "runs":
    case "settings":
    case "unavailable":
    case "undoing":
    case "welcome":
      return state;
  }
}

/** Who waits for nothing looks at the workbook again, and comes back to the same day and door. */
function writtenElsewhere(state: PaneState, request: number): PaneState {
  switch (state.kind) {
    case "welcome":
    case "ready":
      return { kind: "loading", request };
    case "desk":
      return { kind: "loading", request, asOf: state.draft.asOf, door: state.door };
    case "card":
    case "confirming":
    case "failed":
    case "loading":
    case "running":
    case "runs":
    case "settings":
    case "unavailable":
    case "undoing":
      return state;
  }
}

type Surveyed = Extract<SetupEvent, { type: "surveyed" }>;

function surveyed(state: PaneState, event: Surveyed): PaneState {
  if (state.kind === "ready") return surveyedAgain(state, event);
  if (state.kind !== "loading" || state.request !== event.request) return state;
  const { request, result, today } = event;
  if (!result.ok) return { kind: "failed", request, problem: result.problem };
  const survey = result.value;
  const { message } = state;
  const draft = {
    ...draftOf(survey, today),
    ...(state.asOf !== undefined && { asOf: state.asOf }),
  };
  if (survey.lastRun && survey.problems.every(({ kind }) => kind === "badSetting"))
    return {
      kind: "running",
      purpose: "look",
      ...{ request, draft, door: state.door ?? event.door, stopping: false, changes: [] },
      ...(message && { message }),
    };
  return isKnown(survey) || message
    ? readyWith(request, draft, message)
    : { kind: "welcome", request, draft, sample: "offered" };
}

/** The user's choices outlive another look at the workbook. */
function surveyedAgain(state: ReadyState, { request, result }: Surveyed): PaneState {
  if (!state.checking || state.request !== request) return state;
  const { draft, behind } = state;
  if (!result.ok) return readyWith(request, draft, problemMessage(result.problem), behind);
  const survey = result.value;
  return readyWith(request, { ...draft, survey, overrides: survey.overrides }, undefined, behind);
}

function sampleOpened(
  state: PaneState,
  { request, result }: Extract<SetupEvent, { type: "sampleOpened" }>
): PaneState {
  if (state.kind !== "welcome" || state.request !== request) return state;
  return result.ok
    ? { ...state, sample: "opened" }
    : { ...state, sample: "offered", problem: result.problem };
}

/** An answer is checked against the workbook at once. */
function answered(
  state: PaneState,
  { request, answer }: Extract<SetupEvent, { type: "answered" }>
): PaneState {
  if (state.kind !== "ready") return state;
  const next = readyWith(request, withAnswer(state.draft, answer), undefined, state.behind);
  return { ...next, checking: true };
}
