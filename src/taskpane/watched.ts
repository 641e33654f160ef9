import type { MapOverride } from "../excel/job";
import type { PaneState } from "./state";

/** How the book is read whose results are shown, or wait behind another screen or job; undefined while there are none. */
export function watchedOverrides(state: PaneState): MapOverride[] | undefined {
  switch (state.kind) {
    case "desk":
    case "confirming":
      return state.draft.overrides;
    case "running":
      return state.behind && state.draft.overrides;
    case "card":
      return state.from.draft.overrides;
    case "ready":
      return state.behind?.draft.overrides;
    case "runs":
    case "settings":
      return state.from.kind === "desk" ? state.from.draft.overrides : undefined;
    case "failed":
    case "loading":
    case "unavailable":
    case "undoing":
    case "welcome":
      return undefined;
  }
}
