import { lazy, Suspense, useEffect } from "react";
import type { PaneActions } from "../paneActions";
import type { PaneState } from "../state";
import { fetchRoom } from "./desk/rooms";
import { FailedScreen } from "./run/FailedScreen";
import { ReadyScreen } from "./setup/ReadyScreen";
import { RunningScreen } from "./run/RunningScreen";
import { UnavailableScreen } from "./frame/UnavailableScreen";
import { WaitingScreen } from "./frame/WaitingScreen";
import { useEscape } from "./useEscape";
import { WelcomeScreen } from "./setup/WelcomeScreen";

// what comes after the first screens is fetched when it is opened
const CardScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "card" */ "./card/CardScreen")).CardScreen,
}));
const ConfirmingScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "confirming" */ "./run/ConfirmingScreen"))
    .ConfirmingScreen,
}));
const fetchDesk = async () => ({
  default: (await import(/* webpackChunkName: "desk" */ "./desk/DeskScreen")).DeskScreen,
});
const DeskScreen = lazy(fetchDesk);
const RunsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "runs" */ "./runs/RunsScreen")).RunsScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings" */ "./settings/SettingsScreen"))
    .SettingsScreen,
}));

/** One screen for each kind of state. */
export function Screen(props: { state: PaneState; actions: PaneActions }) {
  useEscape(wayBack(props.state, props.actions));
  const results = props.state.kind === "running" ? props.state.door : undefined;
  useEffect(() => {
    // they are soon to be shown; what fails now is fetched again then
    if (results) Promise.all([fetchDesk(), fetchRoom(results)]).catch(() => undefined);
  }, [results]);
  return (
    <Suspense fallback={<WaitingScreen label="loading.starting" />}>
      <ScreenOf {...props} />
    </Suspense>
  );
}

/** Back to where a screen was opened from; settings are left by a button, since they may have been changed. */
function wayBack(state: PaneState, actions: PaneActions): (() => void) | undefined {
  switch (state.kind) {
    case "ready":
      return state.behind && actions.closeSetup;
    case "runs":
      return actions.closeRuns;
    case "card":
      return actions.closeCard;
    case "confirming":
    case "desk":
    case "failed":
    case "loading":
    case "running":
    case "settings":
    case "unavailable":
    case "undoing":
    case "welcome":
      return undefined;
  }
}

function ScreenOf({ state, actions }: { state: PaneState; actions: PaneActions }) {
  switch (state.kind) {
    case "unavailable":
      return <UnavailableScreen reason={state.reason} />;
    case "loading":
      return <WaitingScreen label="loading.looking" />;
    case "undoing":
      return <WaitingScreen label="undo.working" />;
    case "failed":
      return <FailedScreen problem={state.problem} actions={actions} />;
    case "welcome":
      return <WelcomeScreen state={state} actions={actions} />;
    case "ready":
      return <ReadyScreen state={state} actions={actions} />;
    case "running":
      return state.automatic && state.behind ? (
        <DeskScreen state={state.behind} actions={actions} refreshing />
      ) : (
        <RunningScreen state={state} onCancel={actions.cancel} />
      );
    case "confirming":
      return <ConfirmingScreen state={state} actions={actions} />;
    case "settings":
      return <SettingsScreen state={state} actions={actions} />;
    case "desk":
      return <DeskScreen state={state} actions={actions} />;
    case "card":
      return <CardScreen state={state} actions={actions} />;
    case "runs":
      return <RunsScreen state={state} actions={actions} />;
  }
}
