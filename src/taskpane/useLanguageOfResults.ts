import { useEffect, useRef } from "react";
import type { Language } from "../core/settings";
import type { Tools } from "./actions/tools";

/** Results speak the language of their analysis: at the desk another language has them worked out anew. */
export function useLanguageOfResults({ language, state, dispatch, nextRequest }: Tools): void {
  const spoken = useRef<Language>(undefined);
  const isBusy = state.kind === "running" || state.kind === "confirming";
  const isDesk = state.kind === "desk";
  const next = useRef(nextRequest);
  useEffect(() => {
    if (isBusy) spoken.current = language;
    else if (isDesk && spoken.current !== undefined && spoken.current !== language)
      dispatch({ type: "lookStarted", request: next.current() });
  }, [isBusy, isDesk, language, dispatch]);
}
