import { useEffect, useRef } from "react";
import { readingOf } from "./actions/runActions";
import type { Tools } from "./actions/tools";
import { settle } from "./workbook";

/** To be running a look means that somebody works the results out: when the pane opens, and when what they rest on has changed. */
export function useLook(tools: Tools): void {
  const { services, language, state, dispatch } = tools;
  const { request, draft } =
    state.kind === "running" && state.purpose === "look"
      ? state
      : { request: undefined, draft: undefined };
  const fresh = useRef(tools.freshSignal);
  useEffect(() => {
    fresh.current = tools.freshSignal;
  });
  useEffect(() => {
    if (request === undefined || !draft) return;
    const signal = fresh.current();
    const { analyze } = services.computing(signal);
    const options = readingOf(draft, { language, dispatch }, signal, request);
    void settle(services.workbook.look({ ...options, analyze }), signal).then((result) =>
      dispatch({ type: "looked", request, at: services.now().toISOString(), result })
    );
  }, [request, draft, services, language, dispatch]);
}
