import { useEffect, useRef } from "react";
import type { Tools } from "./actions/tools";

/** On which the ribbon's commands tell that the workbook was written; as in `commands/`. */
const CHANNEL = "perennial.written";

/** Looks at the workbook again when a command of the ribbon has written or put back something. */
export function useRibbonRuns({ dispatch, nextRequest }: Tools): void {
  const next = useRef(nextRequest);
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => dispatch({ type: "writtenElsewhere", request: next.current() });
    return () => channel.close();
  }, [dispatch]);
}
