import type { FileProblem } from "../../host/file";
import type { WorkbookState } from "../../host/model/state";

export type BookProblem = FileProblem | { kind: "sampleMissing" };

/** What the page shows: at most one open book, at most one thing being done to it, at most one complaint. */
export interface BookState {
  workbook: WorkbookState | undefined;
  /** The newest request; what earlier ones bring is dropped. */
  request: number;
  busy: { doing: "opening" | "saving"; name: string } | undefined;
  problem: { name: string; problem: BookProblem } | undefined;
}

export type BookEvent =
  | { kind: "opening"; request: number; name: string }
  | { kind: "opened"; request: number; workbook: WorkbookState }
  | { kind: "refused"; request: number; name: string; problem: BookProblem }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "dismissed" };

export const NO_BOOK: BookState = {
  workbook: undefined,
  request: 0,
  busy: undefined,
  problem: undefined,
};

/** The next state. A book that cannot be opened leaves the one before in place. */
export function nextBook(state: BookState, event: BookEvent): BookState {
  switch (event.kind) {
    case "opening":
      return {
        ...state,
        request: event.request,
        busy: { doing: "opening", name: event.name },
        problem: undefined,
      };
    case "opened":
      if (event.request !== state.request) return state;
      return { ...state, workbook: event.workbook, busy: undefined };
    case "refused":
      if (event.request !== state.request) return state;
      return { ...state, busy: undefined, problem: { name: event.name, problem: event.problem } };
    case "saving":
      return state.workbook
        ? { ...state, busy: { doing: "saving", name: state.workbook.name } }
        : state;
    case "saved":
      return { ...state, busy: undefined };
    case "dismissed":
      return { ...state, problem: undefined };
  }
}
