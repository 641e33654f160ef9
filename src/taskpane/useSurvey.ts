import { useEffect } from "react";
import type { Settings } from "../core/settings";
import type { MapOverride } from "../excel/job";
import { localDay } from "../page/day";
import type { Tools } from "./actions/tools";
import { settle } from "./workbook";

const NOTHING_CHOSEN: { overrides?: MapOverride[]; settings?: Settings } = {};

/** To be loading or checking means that somebody looks: when the pane opens, when asked, after a correction and after an undo. */
export function useSurvey({ services, language, state, dispatch }: Tools): void {
  const { workbook, now, doors } = services;
  const isLooking = state.kind === "loading" || (state.kind === "ready" && state.checking);
  const looking = isLooking ? state.request : undefined;
  const { overrides, settings } = state.kind === "ready" ? state.draft : NOTHING_CHOSEN;
  useEffect(() => {
    if (looking === undefined) return;
    const chosen = { ...(overrides && { overrides }), ...(settings && { settings }) };
    void settle(workbook.survey({ language, withQuestions: true, ...chosen })).then((result) =>
      dispatch({
        type: "surveyed",
        ...{ request: looking, today: localDay(now()), door: doors.last(), result },
      })
    );
  }, [looking, overrides, settings, workbook, language, now, doors, dispatch]);
}
