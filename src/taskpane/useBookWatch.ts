import { useCallback, useRef } from "react";
import type { Tools } from "./actions/tools";
import { addChanges } from "./deskState";
import type { ChangedSheet } from "./deskState";
import { watchedOverrides } from "./watched";
import { useWatch } from "./useWatch";

/** Changes are told once nobody has edited for so long. */
const QUIET_MS = 1000;

/** Tells of edits in the sheets while there are results that they make stale. */
export function useBookWatch({ services, language, state, dispatch }: Tools): void {
  const { workbook, kept } = services;
  const waiting = useRef<{ changes: ChangedSheet[]; timer?: ReturnType<typeof setTimeout> }>({
    changes: [],
  });
  const overrides = watchedOverrides(state);
  const start = useCallback(() => {
    const heard = (change: ChangedSheet) => {
      const { changes, timer } = waiting.current;
      clearTimeout(timer);
      waiting.current = {
        changes: addChanges(changes, [change]),
        timer: setTimeout(() => {
          dispatch({ type: "bookChanged", changes: waiting.current.changes });
          kept.forget();
          waiting.current = { changes: [] };
        }, QUIET_MS),
      };
    };
    return workbook.watchBook({
      language,
      overrides: overrides ?? [],
      onChange: ({ sheet, cells }) => heard({ sheet, cells }),
    });
  }, [workbook, kept, language, overrides, dispatch]);
  useWatch(overrides && start);
}
