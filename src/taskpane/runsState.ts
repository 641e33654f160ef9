import type { BookEdit } from "../excel/bookEdit";
import type { PastRun } from "../excel/pastRun";
import type { CardState } from "./cardState";
import type { DeskState } from "./deskState";
import { onDesk } from "./deskState";
import type { Again, Message } from "./message";
import { problemMessage, silent } from "./message";
import type { Undone } from "../excel/undoRuns";
import type { Home, PaneState } from "./state";
import type { Outcome } from "./workbook";

/** What can be put back. */
export interface RunsState {
  kind: "runs";
  request: number;
  from: Home;
  /** Newest first; absent while they are looked up, and when they could not be. */
  runs?: PastRun[];
  message?: Message;
}

/** Something is being put back. */
export interface UndoingState {
  kind: "undoing";
  request: number;
  from: Home | CardState | RunsState;
  what: Undo;
}

/** A run of the list with all that are newer, or the edit that was just made. */
export type Undo = Extract<Again, { kind: "undoRun" | "undoEdit" }>;

export type RunsEvent =
  | { type: "runsOpened"; request: number }
  | { type: "runsListed"; request: number; result: Outcome<PastRun[]> }
  | { type: "runsClosed" }
  | { type: "undoStarted"; request: number; what: Undo }
  | { type: "undone"; request: number; result: Outcome<Undone> };

/** The next state; events that do not belong to the present one leave it as it is. */
export function runsTransition(state: PaneState, event: RunsEvent): PaneState {
  switch (event.type) {
    case "runsOpened":
      return runsOpened(state, event.request);
    case "runsListed":
      return runsListed(state, event);
    case "runsClosed":
      return state.kind === "runs" ? state.from : state;
    case "undoStarted":
      return state.kind === "desk" ||
        state.kind === "card" ||
        state.kind === "ready" ||
        state.kind === "runs"
        ? { kind: "undoing", request: event.request, from: state, what: event.what }
        : state;
    case "undone":
      return undone(state, event);
  }
}

function runsOpened(state: PaneState, request: number): PaneState {
  if (state.kind === "card") return { kind: "runs", request, from: state.from };
  if (state.kind !== "desk" && state.kind !== "ready") return state;
  const from = silent(state);
  return { kind: "runs", request, from };
}

function runsListed(
  state: PaneState,
  { request, result }: Extract<RunsEvent, { type: "runsListed" }>
): PaneState {
  if (state.kind !== "runs" || state.request !== request) return state;
  return result.ok
    ? { ...state, runs: result.value }
    : { ...state, message: problemMessage(result.problem) };
}

/** Edits that the results never had are gone from the screen; after anything else the book is looked at anew. */
function undone(
  state: PaneState,
  { request, result }: Extract<RunsEvent, { type: "undone" }>
): PaneState {
  if (state.kind !== "undoing" || state.request !== request) return state;
  const { from, what } = state;
  if (!result.ok) return { ...from, request, message: problemMessage(result.problem, what) };
  const { undone: count, kept, stopped } = result.value;
  const message: Message = {
    kind: "undone",
    ...{ count, kept },
    ...(stopped && { stopped: stopped.problem }),
  };
  if ((from.kind === "desk" || from.kind === "card") && isEditOfPane(what))
    return onDesk({ ...from, request, message }, (desk) => withoutEdits(desk, [what.edit]));
  const home = from.kind === "desk" || from.kind === "ready" ? from : from.from;
  const kinds =
    from.kind === "runs" ? (from.runs ?? []).slice(0, count).map(({ kind }) => kind) : [];
  if (home.kind === "desk" && resultsLackAll(home, kinds))
    return { ...withoutEdits(home, kinds), request, message };
  return {
    kind: "loading",
    ...{ request, message, asOf: home.draft.asOf },
    ...(home.kind === "desk" && { door: home.door }),
  };
}

type Kind = PastRun["kind"];

/** A list that was copied is in no result. */
const editsIn = (kinds: readonly Kind[]) => kinds.filter((kind) => kind !== "list").length;

const withoutEdits = (desk: DeskState, kinds: readonly Kind[]): DeskState => ({
  ...desk,
  edits: desk.edits.slice(0, desk.edits.length - editsIn(kinds)),
});

const isEdit = (kind: Kind) => kind !== "review" && kind !== "settings";

const isEditOfPane = (what: Undo): what is Undo & { kind: "undoEdit"; edit: BookEdit["kind"] } =>
  what.kind === "undoEdit" && isEdit(what.edit);

/** Whether these newest runs are edits, all made since the results were worked out. */
const resultsLackAll = ({ edits }: DeskState, kinds: readonly Kind[]) =>
  kinds.length > 0 && kinds.every(isEdit) && editsIn(kinds) <= edits.length;
