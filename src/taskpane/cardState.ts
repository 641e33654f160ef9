import type { Explanation } from "../core/why/explanation";
import type { DeskState } from "./deskState";
import { silent } from "./message";
import type { Message } from "./message";
import type { PaneState } from "./state";
import type { Outcome } from "./workbook";

/** The card of a customer: its life, why it is where it is, what comes next. */
export interface CardState {
  kind: "card";
  request: number;
  from: DeskState;
  /** The customer that was asked for last; `""` before the first question. */
  id: string;
  /** The request that asked; later answers only. */
  asked: number;
  /** Absent before the first question. Of the customer before while `loading`. */
  answer?: Outcome<Explanation>;
  loading: boolean;
  /** The card shows whose row is selected on the sheet. */
  following: boolean;
  /** An edit is being made. */
  working: boolean;
  message?: Message;
}

export type CardEvent =
  | { type: "cardOpened"; request: number; id: string }
  | { type: "cardAnswered"; request: number; result: Outcome<Explanation> }
  | { type: "followChosen"; on: boolean }
  | { type: "cardClosed" };

/** The next state; events that do not belong to the present one leave it as it is. */
export function cardTransition(state: PaneState, event: CardEvent): PaneState {
  if (event.type === "cardOpened") return opened(state, event);
  if (state.kind !== "card") return state;
  switch (event.type) {
    case "cardAnswered":
      return state.loading && state.asked === event.request
        ? { ...state, loading: false, answer: event.result }
        : state;
    case "followChosen":
      return { ...state, following: event.on };
    case "cardClosed":
      return state.from;
  }
}

function opened(
  state: PaneState,
  { request, id }: Extract<CardEvent, { type: "cardOpened" }>
): PaneState {
  const loading = id !== "";
  if (state.kind === "card") return { ...state, asked: request, id, loading };
  if (state.kind !== "desk") return state;
  const from = silent(state);
  return {
    kind: "card",
    ...{ request, from, id, asked: request, loading, following: true, working: false },
  };
}
