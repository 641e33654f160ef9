import type { Day } from "../core/columns/cell";
import type { Settings } from "../core/settings";
import type { MapOverride, Progress, ReviewResult, Survey } from "../excel/job";
import type { SettingsEvent, SettingsState } from "./settingsState";
import { settingsTransition } from "./settingsState";
import type { WhyEvent, WhyState } from "./whyState";
import { whyTransition } from "./whyState";
import type { Outcome, PaneProblem } from "./workbook";

/** Why the pane cannot work where it was opened. */
export type Unavailable = "noLibrary" | "notExcel" | "oldExcel" | "silentHost";

/** What the next run will do: what was found, and the user's choices about it. */
export interface Draft {
  survey: Survey;
  asOf: Day;
  settings: Settings;
  overrides: MapOverride[];
}

/** The user's answer to a question that stopped the run before. */
export type Answer = { settings: Partial<Settings> } | { override: MapOverride };

/** What is said above the draft: how the work before it ended. */
export type Message = { kind: "undone" } | { kind: "problem"; problem: PaneProblem };

/**
 * One screen each. `request` numbers the work whose answer the state waits for, or took last;
 * an answer with another number is late and is dropped.
 */
export type PaneState =
  | { kind: "unavailable"; reason: Unavailable }
  | { kind: "loading"; request: number; asOf?: Day; message?: Message }
  | { kind: "failed"; request: number; problem: PaneProblem }
  | { kind: "ready"; request: number; draft: Draft; message?: Message }
  | { kind: "running"; request: number; draft: Draft; progress?: Progress; stopping: boolean }
  | { kind: "done"; request: number; draft: Draft; result: ReviewResult; problem?: PaneProblem }
  | { kind: "undoing"; request: number; from: Undoable }
  | SettingsState
  | WhyState;

/** The states in which the last run can be taken back. */
export type Undoable = Extract<PaneState, { kind: "ready" | "done" }>;

export type PaneEvent =
  | { type: "surveyStarted"; request: number }
  | { type: "surveyed"; request: number; today: Day; result: Outcome<Survey> }
  | { type: "dateChosen"; asOf: Day }
  | { type: "reviewStarted"; request: number; answer?: Answer }
  | { type: "progressed"; request: number; progress: Progress }
  | { type: "cancelAsked" }
  | { type: "reviewed"; request: number; result: Outcome<ReviewResult> }
  | { type: "undoStarted"; request: number }
  | { type: "undone"; request: number; result: Outcome<unknown> }
  | { type: "linkFailed"; problem: PaneProblem }
  | SettingsEvent
  | WhyEvent;

type EventOf<T extends PaneEvent["type"]> = Extract<PaneEvent, { type: T }>;

export const firstState = (unavailable?: Unavailable): PaneState =>
  unavailable ? { kind: "unavailable", reason: unavailable } : { kind: "loading", request: 0 };

/** The next state. An event that does not belong to the present state (a late answer, a second click) leaves it as it is. */
export function transition(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "surveyStarted":
      return surveyStarted(state, event);
    case "surveyed":
      return surveyed(state, event);
    case "dateChosen":
      return state.kind === "ready"
        ? { ...state, draft: { ...state.draft, asOf: event.asOf } }
        : state;
    case "reviewStarted":
      return reviewStarted(state, event);
    case "progressed":
      return state.kind === "running" && state.request === event.request
        ? { ...state, progress: event.progress }
        : state;
    case "cancelAsked":
      return state.kind === "running" ? { ...state, stopping: true } : state;
    case "reviewed":
      return reviewed(state, event);
    case "undoStarted":
      return state.kind === "ready" || state.kind === "done"
        ? { kind: "undoing", request: event.request, from: state }
        : state;
    case "undone":
      return undone(state, event);
    case "linkFailed":
      return withProblem(state, event.problem);
    case "settingsOpened":
    case "settingsEdited":
    case "effectAsked":
    case "effectTold":
    case "settingsKept":
    case "settingsDropped":
      return settingsTransition(state, event);
    case "whyOpened":
    case "whyAsked":
    case "whyAnswered":
    case "whyClosed":
      return whyTransition(state, event);
  }
}

function surveyStarted(state: PaneState, { request }: EventOf<"surveyStarted">): PaneState {
  switch (state.kind) {
    case "running":
    case "undoing":
    case "unavailable":
    case "settings":
    case "why":
      return state;
    case "loading":
      return { ...state, request };
    case "failed":
      return { kind: "loading", request };
    case "ready":
    case "done":
      return { kind: "loading", request, asOf: state.draft.asOf };
  }
}

function surveyed(state: PaneState, { request, result, today }: EventOf<"surveyed">): PaneState {
  if (state.kind !== "loading" || state.request !== request) return state;
  if (!result.ok) return { kind: "failed", request, problem: result.problem };
  const survey = result.value;
  const { settings, overrides } = survey;
  const draft = { survey, asOf: state.asOf ?? today, settings, overrides };
  return { kind: "ready", request, draft, ...(state.message && { message: state.message }) };
}

function reviewStarted(state: PaneState, { request, answer }: EventOf<"reviewStarted">): PaneState {
  if (state.kind !== "ready") return state;
  const draft = answer ? withAnswer(state.draft, answer) : state.draft;
  return { kind: "running", request, draft, stopping: false };
}

/** The draft with an answer in it; a newer answer about the same column replaces the older one. */
export function withAnswer(draft: Draft, answer: Answer): Draft {
  if ("settings" in answer)
    return { ...draft, settings: { ...draft.settings, ...answer.settings } };
  const { override } = answer;
  const others = draft.overrides.filter(
    ({ kind, field }) => kind !== override.kind || field !== override.field
  );
  return { ...draft, overrides: [...others, override] };
}

function reviewed(state: PaneState, { request, result }: EventOf<"reviewed">): PaneState {
  if (state.kind !== "running" || state.request !== request) return state;
  const { draft } = state;
  return result.ok
    ? { kind: "done", request, draft, result: result.value }
    : { kind: "ready", request, draft, message: { kind: "problem", problem: result.problem } };
}

/** A book that was put back is looked at again; if it could not be, the pane stays where the user asked. */
function undone(state: PaneState, { request, result }: EventOf<"undone">): PaneState {
  if (state.kind !== "undoing" || state.request !== request) return state;
  const { from } = state;
  if (result.ok) {
    return { kind: "loading", request, asOf: from.draft.asOf, message: { kind: "undone" } };
  }
  return withProblem({ ...from, request }, result.problem);
}

/** The same screen with a problem said on it; screens that say their own stay as they are. */
function withProblem(state: PaneState, problem: PaneProblem): PaneState {
  if (state.kind === "ready") return { ...state, message: { kind: "problem", problem } };
  return state.kind === "done" ? { ...state, problem } : state;
}
