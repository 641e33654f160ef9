import type { FileProblem } from "../../host/file";
import type { WorkbookState } from "../../host/model/state";

export type BookProblem = FileProblem | { kind: "sampleMissing" };

/** What the page shows: at most one open book, at most one thing being done to it, at most one complaint. */
export interface BookState {
  workbook: WorkbookState | undefined;
  /** It was changed since it was opened or saved. */
  unsaved: boolean;
  /** The book before this one, if it would be a loss: changed and not saved, or replaced by one that the add-in made. */
  left: { workbook: WorkbookState; unsaved: boolean } | undefined;
  /** The newest request; what earlier ones bring is dropped. */
  request: number;
  busy: { doing: "opening" | "saving"; name: string } | undefined;
  problem: { name: string; problem: BookProblem } | undefined;
}

export type BookEvent =
  | { kind: "opening"; request: number; name: string }
  | { kind: "opened"; request: number; workbook: WorkbookState; byAddIn?: boolean }
  | { kind: "edited"; workbook: WorkbookState }
  | { kind: "returned" }
  | { kind: "leftForGood" }
  | { kind: "refused"; request: number; name: string; problem: BookProblem }
  | { kind: "saving" }
  | { kind: "saved"; workbook: WorkbookState }
  | { kind: "dismissed" };

export const NO_BOOK: BookState = {
  workbook: undefined,
  unsaved: false,
  left: undefined,
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
      return {
        ...state,
        workbook: event.workbook,
        unsaved: false,
        left: leftBy(state, event.byAddIn ?? false),
        busy: undefined,
      };
    case "edited":
      return event.workbook === state.workbook ? { ...state, unsaved: true } : state;
    case "returned":
      return state.left ? { ...state, ...state.left, left: undefined } : state;
    case "leftForGood":
      return { ...state, left: undefined };
    case "refused":
      if (event.request !== state.request) return state;
      return { ...state, busy: undefined, problem: { name: event.name, problem: event.problem } };
    case "saving":
      return state.workbook
        ? { ...state, busy: { doing: "saving", name: state.workbook.name } }
        : state;
    case "saved":
      return {
        ...state,
        unsaved: state.unsaved && event.workbook !== state.workbook,
        busy: undefined,
      };
    case "dismissed":
      return { ...state, problem: undefined };
  }
}

const leftBy = ({ workbook, unsaved }: BookState, byAddIn: boolean): BookState["left"] =>
  workbook && (unsaved || byAddIn) ? { workbook, unsaved } : undefined;
