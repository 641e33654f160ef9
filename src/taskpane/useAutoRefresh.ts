import { useEffect, useRef } from "react";
import type { Tools } from "./actions/tools";
import { startReview } from "./actions/runActions";

/** Results follow the sheets once nobody has edited for so long. */
const QUIET_MS = 5000;

/** Where the user wants it, what was written is written anew after edits in the sheets; never while anything else is being done. */
export function useAutoRefresh(tools: Tools): void {
  const { state } = tools;
  const refresh = useRef<() => void>(undefined);
  useEffect(() => {
    refresh.current = () => startReview(tools, { automatic: true });
  });
  const due =
    state.kind === "desk" &&
    state.written &&
    !state.working &&
    state.message?.kind !== "problem" &&
    state.draft.survey.preferences.autoRefresh &&
    state.changes.length > 0
      ? state
      : undefined;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => refresh.current?.(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [due]);
}
