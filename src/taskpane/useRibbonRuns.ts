import { useEffect, useRef } from "react";
import { onWrittenElsewhere } from "../page/writtenChannel";
import type { Tools } from "./actions/tools";

/** Looks at the workbook again when a command of the ribbon has written or put back something. */
export function useRibbonRuns({ dispatch, nextRequest }: Tools): void {
  const next = useRef(nextRequest);
  useEffect(
    () => onWrittenElsewhere(() => dispatch({ type: "writtenElsewhere", request: next.current() })),
    [dispatch]
  );
}
