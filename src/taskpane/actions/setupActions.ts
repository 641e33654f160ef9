import type { Language } from "../../core/settings";
import type { SetupActions } from "../paneActions";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";
import { startReview } from "./runActions";
import type { Tools } from "./tools";

/** The sample book of each language; they come with the add-in. */
const SAMPLE: Record<Language, string> = { en: "shop-en-zh.xlsx", "zh-CN": "shop-zh.xlsx" };

export function setupActions(tools: Tools): SetupActions {
  const { dispatch, nextRequest, services, language } = tools;

  const openSample = async (): Promise<Outcome<unknown>> => {
    const base64 = await services.fetchSample(SAMPLE[language]);
    if (base64 === undefined) return { ok: false, problem: { kind: "sampleMissing" } };
    return services.workbook.openSample({ language }, base64);
  };

  return {
    trySample: () => {
      const request = nextRequest();
      dispatch({ type: "sampleAsked", request });
      void settle(openSample()).then((result) =>
        dispatch({ type: "sampleOpened", request, result })
      );
    },
    useThisWorkbook: () => dispatch({ type: "workbookChosen" }),
    lookAgain: () => dispatch({ type: "surveyStarted", request: nextRequest() }),
    chooseDate: (asOf) => dispatch({ type: "dateChosen", asOf }),
    answer: (answer) => {
      // a column is checked first; what else is asked is what a run waits for
      if ("override" in answer) dispatch({ type: "answered", request: nextRequest(), answer });
      else startReview(tools, { answer });
    },
    openSetup: () => dispatch({ type: "setupOpened" }),
    closeSetup: () => dispatch({ type: "setupClosed" }),
  };
}
