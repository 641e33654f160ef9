import type { SettingsEffect } from "../core/compare/settingsEffect";
import type { Settings } from "../core/settings";
import type { PaneState } from "./state";
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
  from: Extract<PaneState, { kind: "ready" }>;
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
  | { type: "settingsKept" }
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
      return {
        kind: "ready",
        request: state.request,
        draft: { ...state.from.draft, settings: state.edited },
      };
    case "settingsDropped":
      return state.from;
  }
}

function opened(state: PaneState): PaneState {
  if (state.kind !== "ready") return state;
  const { request, draft } = state;
  return { kind: "settings", request, from: state, edited: draft.settings, version: 0 };
}

const viewOf = (result: Outcome<SettingsEffect>): EffectView =>
  result.ok ? { kind: "known", effect: result.value } : { kind: "failed", problem: result.problem };
