import type { Analysis, AnalysisRequest } from "../../core/review";
import type { Preferences, Progress, ReviewOptions } from "../../excel/job";
import { thinned } from "../../page/thinned";
import type { Answer, Draft } from "../draft";
import type { RunActions } from "../paneActions";
import { transition } from "../state";
import type { PaneEvent } from "../state";
import { settle } from "../workbook";
import { showingAll } from "./showingAll";
import type { Tools } from "./tools";

interface ReviewStart {
  /** An answer to what stopped the run before. */
  answer?: Answer;
  /** The sheets have changed, and the user wants results to follow. */
  automatic?: boolean;
  /** The user has agreed to what is written. */
  consented?: boolean;
  /** All rows of this sheet are shown first. */
  filtered?: string;
}

/** Reviews the book; before the first cell is written the user is asked, unless that was agreed to before. */
export function startReview(tools: Tools, start: ReviewStart = {}): void {
  const { services, state, dispatch, nextRequest, freshSignal, consent } = tools;
  const { answer, automatic = false, consented = automatic, filtered } = start;
  const request = nextRequest();
  const events: PaneEvent[] = [
    ...(answer ? [{ type: "answered" as const, request, answer }] : []),
    { type: "reviewStarted", request, consented, ...(automatic && { automatic }) },
  ];
  const next = events.reduce(transition, state);
  if (next.kind !== "running") return;
  events.forEach(dispatch);

  const signal = freshSignal();
  const { draft } = next;
  const computing = services.computing(signal);
  let analysis: Analysis | undefined;
  const analyze = async (asked: AnalysisRequest) => {
    const result = await computing.analyze(asked);
    if (result.ok) analysis = result.value;
    return result;
  };
  let skipPreview = false;
  const confirm: ReviewOptions["confirm"] = (plan) =>
    new Promise((resolve) => {
      if (!analysis) throw new Error("nothing was analyzed");
      const { totals, desk, notices } = analysis;
      consent.current = (write, dontAskAgain) => {
        skipPreview = dontAskAgain;
        resolve(write);
      };
      signal.addEventListener("abort", () => resolve(false));
      dispatch({ type: "planMade", request, plan, results: { totals, desk, notices } });
    });
  const work = showingAll(tools, filtered, async () => {
    const kept = answer ? await keepAnswers(tools, draft) : undefined;
    if (kept?.ok === false) return kept;
    return services.workbook.review({
      ...readingOf(draft, tools, signal, request),
      now: services.now().toISOString(),
      analyze,
      ...(!consented && !draft.survey.preferences.skipPreview && { confirm }),
    });
  });
  void settle(work, signal).then((result) => {
    dispatch({ type: "reviewed", request, at: services.now().toISOString(), result });
    if (!result.ok) return;
    services.doors.remember(next.door);
    if (skipPreview) keepPreferences(tools, { ...draft.survey.preferences, skipPreview });
  });
}

/** Remembered in this workbook from now on. */
export function keepPreferences(tools: Tools, preferences: Preferences): void {
  const { services, language, dispatch, follow } = tools;
  dispatch({ type: "preferencesChosen", preferences });
  follow(services.workbook.remember({ language }, { preferences }));
}

/** What the user has answered is not asked again in this workbook. */
export const keepAnswers = (
  { services, language }: Pick<Tools, "services" | "language">,
  { settings, overrides }: Draft
) => services.workbook.remember({ language }, { settings, overrides });

/** How the book is read for a draft, with what is told meanwhile. */
export const readingOf = (
  { asOf, settings, overrides }: Draft,
  { language, dispatch }: Pick<Tools, "language" | "dispatch">,
  signal: AbortSignal,
  request: number
) => ({
  ...{ language, asOf, settings, overrides, signal },
  onProgress: thinned((progress: Progress) => dispatch({ type: "progressed", request, progress })),
});

export function runActions(tools: Tools): RunActions {
  const { dispatch, abort, consent, services } = tools;
  return {
    review: () => startReview(tools),
    cancel: () => {
      dispatch({ type: "cancelAsked" });
      abort();
    },
    confirmWrite: (write, dontAskAgain = false) => {
      dispatch({ type: "planAnswered", write, at: services.now().toISOString() });
      consent.current?.(write, dontAskAgain);
    },
  };
}
