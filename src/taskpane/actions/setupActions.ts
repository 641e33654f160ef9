import type { Language } from "../../core/settings";
import { isQuestion } from "../questions";
import type { Message } from "../message";
import type { SetupActions } from "../paneActions";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";
import { withAnswer } from "../draft";
import { keepAnswers, startReview } from "./runActions";
import type { Tools } from "./tools";

/** The sample book of each language; they come with the add-in. */
const SAMPLE: Record<Language, string> = { en: "shop-en-zh.xlsx", "zh-CN": "shop-zh.xlsx" };

/** Whether a run waits for an answer. */
const stoppedAt = (message: Message | undefined) =>
  message?.kind === "problem" && isQuestion(message.problem);

export function setupActions(tools: Tools): SetupActions {
  const { dispatch, nextRequest, services, language, state, follow } = tools;

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
      if (state.kind !== "ready") return;
      if (stoppedAt(state.message) && "settings" in answer) startReview(tools, { answer });
      else {
        dispatch({ type: "answered", request: nextRequest(), answer });
        follow(keepAnswers(tools, withAnswer(state.draft, answer)));
      }
    },
    openSetup: () => dispatch({ type: "setupOpened" }),
    closeSetup: () => dispatch({ type: "setupClosed" }),
  };
}
