import { useReducer } from "react";
import type { Language } from "../core/settings";
import { cardActions } from "./actions/cardActions";
import { deskActions } from "./actions/deskActions";
import { linkActions } from "./actions/linkActions";
import { runActions } from "./actions/runActions";
import { runsActions } from "./actions/runsActions";
import { settingsActions } from "./actions/settingsActions";
import { setupActions } from "./actions/setupActions";
import { useTools } from "./actions/tools";
import type { PaneActions } from "./paneActions";
import type { PaneServices } from "./paneServices";
import { firstState, transition } from "./state";
import type { PaneState } from "./state";
import { useAutoRefresh } from "./useAutoRefresh";
import { useBookWatch } from "./useBookWatch";
import { useLanguageOfResults } from "./useLanguageOfResults";
import { useLook } from "./useLook";
import { useRibbonRuns } from "./useRibbonRuns";
import { useSelectionWatch } from "./useSelectionWatch";
import { useStageWatch } from "./useStageWatch";
import { useSurvey } from "./useSurvey";

export type { PaneActions, PaneServices };

/** The pane's state and what the user can do to it; starts by looking at the workbook. */
export function usePane(services: PaneServices, language: Language): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(transition, services.unavailable, firstState);
  const tools = useTools(services, language, state, dispatch);
  useSurvey(tools);
  useLook(tools);
  useStageWatch(services, "draft" in state ? state.draft.survey : undefined, language, {
    problem: (problem) => dispatch({ type: "linkFailed", problem }),
    logged: ({ sheet, rows, takeBack }) => {
      tools.takeBackLog.current = takeBack;
      dispatch({ type: "stagesLogged", sheet, rows });
    },
  });
  const card = cardActions(tools);
  useBookWatch(tools);
  useSelectionWatch(tools, card.openCard);
  useAutoRefresh(tools);
  useRibbonRuns(tools);
  useLanguageOfResults(tools);
  return [
    state,
    {
      ...setupActions(tools),
      ...runActions(tools),
      ...deskActions(tools),
      ...card,
      ...runsActions(tools),
      ...settingsActions(tools),
      ...linkActions(tools),
    },
  ];
}
