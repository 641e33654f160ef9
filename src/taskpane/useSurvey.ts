import { useEffect } from "react";
import { localDay } from "../page/day";
import type { Tools } from "./actions/tools";
import { settle } from "./workbook";

/** To be loading or checking means that somebody looks: when the pane opens, when asked, after a correction and after an undo. */
export function useSurvey({ services, language, state, dispatch }: Tools): void {
  const { workbook, now, doors } = services;
  const isLooking = state.kind === "loading" || (state.kind === "ready" && state.checking);
  const looking = isLooking ? state.request : undefined;
  const overrides = state.kind === "ready" ? state.draft.overrides : undefined;
  useEffect(() => {
    if (looking === undefined) return;
    void settle(workbook.survey({ language, ...(overrides && { overrides }) })).then((result) =>
      dispatch({
        type: "surveyed",
        ...{ request: looking, today: localDay(now()), door: doors.last(), result },
      })
    );
  }, [looking, overrides, workbook, language, now, doors, dispatch]);
}
