import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Settings } from "../core/settings";
import type { Message } from "./message";
import { lookFrom } from "./runningState";
import { readyWith } from "./setupState";
import type { Home, PaneState } from "./state";
import type { Outcome, PaneProblem } from "./workbook";

/** What is known of the effect of the edited settings; `request` numbers the question. */
export type EffectView =
  | { kind: "asking"; request: number }
  | { kind: "known"; effect: SettingsEffect }
  | { kind: "failed"; problem: PaneProblem };

/** Settings are being edited; nothing is kept yet. */
export interface SettingsState {
  kind: "settings";
  request: number;
  from: Home;
  edited: Settings;
  /** Absent until it is asked, and again after the next change. */
  effect?: EffectView;
  /** Counts how often all settings were replaced at once, so that fields begin afresh. */
  version: number;
}

export type SettingsEvent =
  | { type: "settingsOpened" }
  | { type: "settingsEdited"; settings: Settings; how: "typed" | "replaced" }
  | { type: "effectAsked"; request: number }
  | { type: "effectTold"; request: number; result: Outcome<SettingsEffect> }
  | { type: "settingsKept"; request: number }
  | { type: "settingsDropped" };

/** Whether what is edited differs from what the next run would use. */
export const hasChanged = ({ edited, from }: SettingsState) =>
  JSON.stringify(edited) !== JSON.stringify(from.draft.settings);

/** The next state; events that do not belong to the present one leave it as it is. */
export function settingsTransition(state: PaneState, event: SettingsEvent): PaneState {
  if (event.type === "settingsOpened") return opened(state);
  if (state.kind !== "settings") return state;
  const { effect, ...rest } = state;
  switch (event.type) {
    case "settingsEdited":
      return {
        ...rest,
        edited: event.settings,
        version: state.version + Number(event.how === "replaced"),
      };
    case "effectAsked":
      return { ...rest, effect: { kind: "asking", request: event.request } };
    case "effectTold":
      return effect?.kind === "asking" && effect.request === event.request
        ? { ...rest, effect: viewOf(event.result) }
        : state;
    case "settingsKept":
      return kept(state, event.request);
    case "settingsDropped":
      return state.from;
  }
}

function opened(state: PaneState): PaneState {
  if (state.kind !== "ready" && state.kind !== "desk") return state;
  const { request, draft } = state;
  return { kind: "settings", request, from: state, edited: draft.settings, version: 0 };
}

/** Results are worked out anew by the new settings; setup only keeps them for the run. */
function kept(state: SettingsState, request: number): PaneState {
  const { from, edited } = state;
  const draft = { ...from.draft, settings: edited };
  const message: Message | undefined = hasChanged(state) ? { kind: "settingsSaved" } : undefined;
  return from.kind === "desk"
    ? { ...lookFrom(from, request, draft), ...(message && { message }) }
    : readyWith(request, draft, message, from.behind);
}

const viewOf = (result: Outcome<SettingsEffect>): EffectView =>
  result.ok ? { kind: "known", effect: result.value } : { kind: "failed", problem: result.problem };
