import type { CardEvent, CardState } from "./cardState";
import { cardTransition } from "./cardState";
import type { DeskEvent, DeskState } from "./deskState";
import { deskTransition } from "./deskState";
import { problemMessage } from "./message";
import type { ConfirmingState, RunningEvent, RunningState } from "./runningState";
import { runningTransition } from "./runningState";
import type { RunsEvent, RunsState, UndoingState } from "./runsState";
import { runsTransition } from "./runsState";
import type { SettingsEvent, SettingsState } from "./settingsState";
import { settingsTransition } from "./settingsState";
import type { FailedState, LoadingState, ReadyState, SetupEvent, WelcomeState } from "./setupState";
import { setupTransition } from "./setupState";
import type { PaneProblem } from "./workbook";

/** Why the pane cannot work where it was opened. */
export type Unavailable = "noLibrary" | "notExcel" | "oldExcel" | "silentHost";

/**
 * One screen each. `request` numbers the work whose answer the state waits for, or took last;
 * an answer with another number is late and is dropped.
 */
export type PaneState =
  | { kind: "unavailable"; reason: Unavailable }
  | LoadingState
  | FailedState
  | WelcomeState
  | ReadyState
  | RunningState
  | ConfirmingState
  | DeskState
  | CardState
  | RunsState
  | UndoingState
  | SettingsState;

/** Where the screens beside the way (settings, runs) were opened, and go back to. */
export type Home = ReadyState | DeskState;

export type PaneEvent =
  | SetupEvent
  | RunningEvent
  | DeskEvent
  | CardEvent
  | RunsEvent
  | SettingsEvent
  | { type: "linkFailed"; problem: PaneProblem };

export const firstState = (unavailable?: Unavailable): PaneState =>
  unavailable ? { kind: "unavailable", reason: unavailable } : { kind: "loading", request: 0 };

/** The next state. An event that does not belong to the present state (a late answer, a second click) leaves it as it is. */
export function transition(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "surveyStarted":
    case "surveyed":
    case "workbookChosen":
    case "writtenElsewhere":
    case "sampleAsked":
    case "sampleOpened":
    case "setupOpened":
    case "setupClosed":
    case "dateChosen":
    case "answered":
      return setupTransition(state, event);
    case "reviewStarted":
    case "lookStarted":
    case "progressed":
    case "cancelAsked":
    case "planMade":
    case "planAnswered":
    case "reviewed":
    case "looked":
      return runningTransition(state, event);
    case "doorChosen":
    case "workStarted":
    case "filtered":
    case "filterCleared":
    case "edited":
    case "bookChanged":
    case "customerSelected":
    case "stagesLogged":
    case "logTakenBack":
    case "preferencesChosen":
    case "messageClosed":
      return deskTransition(state, event);
    case "cardOpened":
    case "cardAnswered":
    case "followChosen":
    case "cardClosed":
      return cardTransition(state, event);
    case "runsOpened":
    case "runsListed":
    case "runsClosed":
    case "undoStarted":
    case "undone":
      return runsTransition(state, event);
    case "settingsOpened":
    case "settingsEdited":
    case "effectAsked":
    case "effectTold":
    case "settingsKept":
    case "settingsDropped":
      return settingsTransition(state, event);
    case "linkFailed":
      return withProblem(state, event.problem);
  }
}

/** The same screen with a problem said on it; screens that say their own stay as they are. */
function withProblem(state: PaneState, problem: PaneProblem): PaneState {
  switch (state.kind) {
    case "ready":
    case "desk":
    case "card":
    case "runs":
      return { ...state, message: problemMessage(problem) };
    case "confirming":
    case "failed":
    case "loading":
    case "running":
    case "settings":
    case "unavailable":
    case "undoing":
    case "welcome":
      return state;
  }
}
