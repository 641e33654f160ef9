import type { Explanation } from "../core/why/explanation";
import type { PaneState } from "./state";
import type { Outcome } from "./workbook";

/** The user asks why a customer is where it is. */
export interface WhyState {
  kind: "why";
  request: number;
  from: Extract<PaneState, { kind: "ready" | "done" }>;
  /** The customer that was asked for last. */
  id: string;
  /** Absent before the first question and while it is worked on. */
  answer?: Outcome<Explanation>;
  working: boolean;
}

export type WhyEvent =
  | { type: "whyOpened" }
  | { type: "whyAsked"; request: number; id: string }
  | { type: "whyAnswered"; request: number; result: Outcome<Explanation> }
  | { type: "whyClosed" };

/** The next state; events that do not belong to the present one leave it as it is. */
export function whyTransition(state: PaneState, event: WhyEvent): PaneState {
  if (event.type === "whyOpened") {
    return state.kind === "ready" || state.kind === "done"
      ? { kind: "why", request: state.request, from: state, id: "", working: false }
      : state;
  }
  if (state.kind !== "why") return state;
  const { from } = state;
  switch (event.type) {
    case "whyAsked":
      return { kind: "why", request: event.request, from, id: event.id, working: true };
    case "whyAnswered":
      return state.working && state.request === event.request
        ? { ...state, working: false, answer: event.result }
        : state;
    case "whyClosed":
      return from;
  }
}
