import type { PaneActions } from "../paneActions";
import { settle } from "../workbook";
import type { Tools } from "./tools";

type SettingsWork = Pick<
  PaneActions,
  "openSettings" | "editSettings" | "askEffect" | "keepSettings" | "dropSettings"
>;

/** Settings: what a change would do is told before it is kept. */
export function settingsActions(tools: Tools): SettingsWork {
  const { services, language, state, dispatch, nextRequest, freshSignal, abort, follow } = tools;
  const { workbook, computing, now } = services;
  return {
    openSettings: () => dispatch({ type: "settingsOpened" }),
    editSettings: (settings, how) => dispatch({ type: "settingsEdited", settings, how }),
    askEffect: () => {
      if (state.kind !== "settings") return;
      const request = nextRequest();
      const signal = freshSignal();
      const { asOf, settings, overrides } = state.from.draft;
      dispatch({ type: "effectAsked", request });
      const work = workbook.preview({
        ...{ language, asOf, settings, overrides, signal },
        changed: state.edited,
        preview: computing(signal).preview,
      });
      void settle(work, signal).then((result) => dispatch({ type: "effectTold", request, result }));
    },
    keepSettings: () => {
      if (state.kind !== "settings") return;
      abort();
      dispatch({ type: "settingsKept", request: nextRequest() });
      follow(workbook.saveSettings({ language, now: now().toISOString() }, state.edited));
    },
    dropSettings: () => {
      abort();
      dispatch({ type: "settingsDropped" });
    },
  };
}
