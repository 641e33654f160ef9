import { useEffect, useReducer, useRef } from "react";
import type { Day } from "../core/columns/cell";
import type { Language, Settings } from "../core/settings";
import type { Progress } from "../excel/job";
import type { Computing } from "./computeInWorker";
import { localDay } from "./day";
import { firstState, transition } from "./state";
import type { Answer, PaneState, Unavailable } from "./state";
import { useStageWatch } from "./useStageWatch";
import type { Outcome, Workbook } from "./workbook";
import { settle } from "./workbook";

/** What the pane runs on; handed in, so that the page decides. */
export interface PaneServices {
  workbook: Workbook;
  /** What the core works out; it stops when the signal says so. */
  computing: (signal: AbortSignal) => Computing;
  now: () => Date;
  /** Why nothing can be done here; undefined where everything can. */
  unavailable?: Unavailable;
}

export interface PaneActions {
  lookAgain: () => void;
  chooseDate: (asOf: Day) => void;
  review: (answer?: Answer) => void;
  cancel: () => void;
  undo: () => void;
  openSettings: () => void;
  editSettings: (settings: Settings, how: "typed" | "replaced") => void;
  /** Asks what the edited settings would do. */
  askEffect: () => void;
  keepSettings: () => void;
  dropSettings: () => void;
  openWhy: () => void;
  askWhy: (id: string) => void;
  closeWhy: () => void;
  showReport: (sheet: string) => void;
  showCell: (sheet: string, address: string) => void;
}

const PROGRESS_EVERY_MS = 100;

/** The pane's state and what the user can do to it; starts by looking at the workbook. */
export function usePane(services: PaneServices, language: Language): [PaneState, PaneActions] {
  const { workbook, computing, now } = services;
  const [state, dispatch] = useReducer(transition, services.unavailable, firstState);
  const lastRequest = useRef(0);
  const running = useRef<AbortController>(undefined);

  // To be loading means that somebody looks: when the pane opens, when asked, and after an undo.
  const looking = state.kind === "loading" ? state.request : undefined;
  useEffect(() => {
    if (looking === undefined) return;
    void settle(workbook.survey({ language })).then((result) =>
      dispatch({ type: "surveyed", request: looking, today: localDay(now()), result })
    );
  }, [looking, workbook, language, now]);

  useStageWatch(services, "draft" in state ? state.draft.survey : undefined, language, (problem) =>
    dispatch({ type: "linkFailed", problem })
  );

  const review = (answer?: Answer) => {
    if (state.kind !== "ready") return;
    const request = ++lastRequest.current;
    const controller = new AbortController();
    running.current = controller;
    const next = transition(state, { type: "reviewStarted", request, ...(answer && { answer }) });
    if (next.kind !== "running") return;
    dispatch({ type: "reviewStarted", request, ...(answer && { answer }) });
    const { asOf, settings, overrides } = next.draft;
    const work = workbook.review({
      language,
      asOf,
      settings,
      overrides,
      now: now().toISOString(),
      analyze: computing(controller.signal).analyze,
      signal: controller.signal,
      onProgress: thinned((progress) => dispatch({ type: "progressed", request, progress })),
    });
    void settle(work, controller.signal).then((result) =>
      dispatch({ type: "reviewed", request, result })
    );
  };

  const undo = () => {
    const request = ++lastRequest.current;
    dispatch({ type: "undoStarted", request });
    void settle(workbook.undo({ language })).then((result) =>
      dispatch({ type: "undone", request, result })
    );
  };

  /** A signal that ends the work before it, if that still goes on: only the newest answer is waited for. */
  const freshSignal = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const askEffect = () => {
    if (state.kind !== "settings") return;
    const request = ++lastRequest.current;
    const signal = freshSignal();
    const { asOf, settings, overrides } = state.from.draft;
    dispatch({ type: "effectAsked", request });
    const work = workbook.preview({
      language,
      asOf,
      settings,
      overrides,
      changed: state.edited,
      preview: computing(signal).preview,
      signal,
    });
    void settle(work, signal).then((result) => dispatch({ type: "effectTold", request, result }));
  };

  const leaveSettings = (type: "settingsKept" | "settingsDropped") => {
    if (state.kind !== "settings") return;
    running.current?.abort();
    dispatch({ type });
    if (type === "settingsKept") follow(workbook.saveSettings({ language }, state.edited));
  };

  const askWhy = (id: string) => {
    if (state.kind !== "why") return;
    const request = ++lastRequest.current;
    const signal = freshSignal();
    const { asOf, settings, overrides } = state.from.draft;
    dispatch({ type: "whyAsked", request, id });
    const { explain } = computing(signal);
    const work = workbook.explain({ language, asOf, settings, overrides, explain, signal }, id);
    void settle(work, signal).then((result) => dispatch({ type: "whyAnswered", request, result }));
  };

  const closeWhy = () => {
    running.current?.abort();
    dispatch({ type: "whyClosed" });
  };

  const follow = (link: Promise<Outcome<unknown>>) =>
    void settle(link).then((result) => {
      if (!result.ok) dispatch({ type: "linkFailed", problem: result.problem });
    });

  const cancel = () => {
    dispatch({ type: "cancelAsked" });
    running.current?.abort();
  };

  return [
    state,
    {
      lookAgain: () => dispatch({ type: "surveyStarted", request: ++lastRequest.current }),
      chooseDate: (asOf) => dispatch({ type: "dateChosen", asOf }),
      review,
      cancel,
      undo,
      openSettings: () => dispatch({ type: "settingsOpened" }),
      editSettings: (settings, how) => dispatch({ type: "settingsEdited", settings, how }),
      askEffect,
      keepSettings: () => leaveSettings("settingsKept"),
      dropSettings: () => leaveSettings("settingsDropped"),
      openWhy: () => dispatch({ type: "whyOpened" }),
      askWhy,
      closeWhy,
      showReport: (sheet) => follow(workbook.showReport({ language }, sheet)),
      showCell: (sheet, address) => follow(workbook.showCell({ language }, sheet, address)),
    },
  ];
}

/** Passes on the first report of each phase at once, and the others no more often than the eye can follow. */
function thinned(report: (progress: Progress) => void): (progress: Progress) => void {
  let phase: Progress["phase"] | undefined;
  let last = -Infinity;
  return (progress) => {
    const at = performance.now();
    if (progress.phase === phase && at - last < PROGRESS_EVERY_MS) return;
    phase = progress.phase;
    last = at;
    report(progress);
  };
}
