import { useEffect, useRef } from "react";
import type { Tools } from "./actions/tools";

/** On which the ribbon's commands tell that the workbook was written; as in `commands/`. */
const CHANNEL = "perennial.written";

/** Looks at the workbook again when a command of the ribbon has written or put back something; a pane at work goes on first. */
export function useRibbonRuns({ state, dispatch, nextRequest }: Tools): void {
  const look = useRef(() => undefined as void);
  useEffect(() => {
    look.current = () => {
      const isIdle = ["welcome", "ready", "desk", "failed", "card"].includes(state.kind);
      if (isIdle) dispatch({ type: "surveyStarted", request: nextRequest() });
    };
  });
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => look.current();
    return () => channel.close();
  }, []);
}
