import { lazy, Suspense } from "react";
import type { PaneState } from "../state";
import type { PaneActions } from "../usePane";
import { DoneScreen } from "./DoneScreen";
import { FailedScreen } from "./FailedScreen";
import { ReadyScreen } from "./ReadyScreen";
import { RunningScreen } from "./RunningScreen";
import { UnavailableScreen } from "./UnavailableScreen";
import { WaitingScreen } from "./WaitingScreen";
import { WhyScreen } from "./WhyScreen";

/** Fetched when it is opened: most people come for the review. */
const SettingsScreen = lazy(async () => {
  const { SettingsScreen: screen } = await import(
    /* webpackChunkName: "settings" */ "./settings/SettingsScreen"
  );
  return { default: screen };
});

/** One screen for each kind of state. */
export function Screen({ state, actions }: { state: PaneState; actions: PaneActions }) {
  switch (state.kind) {
    case "unavailable":
      return <UnavailableScreen reason={state.reason} />;
    case "loading":
      return <WaitingScreen label="loading.looking" />;
    case "undoing":
      return <WaitingScreen label="undo.working" />;
    case "failed":
      return <FailedScreen problem={state.problem} actions={actions} />;
    case "ready":
      return <ReadyScreen draft={state.draft} message={state.message} actions={actions} />;
    case "running":
      return (
        <RunningScreen
          progress={state.progress}
          stopping={state.stopping}
          onCancel={actions.cancel}
        />
      );
    case "settings":
      return (
        <Suspense fallback={<WaitingScreen label="loading.starting" />}>
          <SettingsScreen state={state} actions={actions} />
        </Suspense>
      );
    case "why":
      return <WhyScreen state={state} actions={actions} />;
    case "done":
      return (
        <DoneScreen
          draft={state.draft}
          result={state.result}
          problem={state.problem}
          actions={actions}
        />
      );
  }
}
