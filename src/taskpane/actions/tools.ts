import { useRef } from "react";
import type { Language } from "../../core/settings";
import type { LoggedStages } from "../../excel/watchStages";
import type { PaneServices } from "../paneServices";
import type { PaneEvent, PaneState } from "../state";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";

/** The user's answer to what is going to be written. */
export type Consent = (write: boolean, dontAskAgain: boolean) => void;

/** What the user's actions work with. */
export interface Tools {
  services: PaneServices;
  language: Language;
  state: PaneState;
  dispatch: (event: PaneEvent) => void;
  nextRequest: () => number;
  /** A signal for new work; it ends the work before it, if that still goes on: only the newest answer is waited for. */
  freshSignal: () => AbortSignal;
  /** Ends the work that goes on. */
  abort: () => void;
  /** The answer that a run waits for before it writes. */
  consent: { current: Consent | undefined };
  /** Takes the stages that were logged last out of the log again. */
  takeBackLog: { current: LoggedStages["takeBack"] | undefined };
  /** Tells of what went wrong with something that has no answer of its own. */
  follow: (work: Promise<Outcome<unknown>>) => void;
}

export function useTools(
  services: PaneServices,
  language: Language,
  state: PaneState,
  dispatch: (event: PaneEvent) => void
): Tools {
  const lastRequest = useRef(0);
  const running = useRef<AbortController>(undefined);
  const consent = useRef<Consent>(undefined);
  const takeBackLog = useRef<LoggedStages["takeBack"]>(undefined);
  return {
    services,
    language,
    state,
    dispatch,
    consent,
    takeBackLog,
    nextRequest: () => ++lastRequest.current,
    freshSignal: () => {
      running.current?.abort();
      running.current = new AbortController();
      return running.current.signal;
    },
    abort: () => running.current?.abort(),
    follow: (work) =>
      void settle(work).then((result) => {
        if (!result.ok) dispatch({ type: "linkFailed", problem: result.problem });
      }),
  };
}
