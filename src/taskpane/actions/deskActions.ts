import type { BookEdit, EditResult } from "../../excel/bookEdit";
import type { Draft } from "../draft";
import type { PaneActions } from "../paneActions";
import type { PaneState } from "../state";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";
import { askCard } from "./cardActions";
import { keepPreferences, startReview } from "./runActions";
import { undo } from "./runsActions";
import { showingAll } from "./showingAll";
import type { Tools } from "./tools";

type DeskWork = Pick<
  PaneActions,
  | "goThrough"
  | "filter"
  | "clearFilter"
  | "copyList"
  | "edit"
  | "compareWith"
  | "refresh"
  | "savePreferences"
  | "showAllAndGoOn"
  | "closeMessage"
>;

/** What the user does at the desk, and on a card. */
export function deskActions(tools: Tools): DeskWork {
  const { services, language, state, dispatch, nextRequest } = tools;
  const { workbook, now } = services;

  /** One small change after the other: nothing is begun while another is made. */
  const work = <T>(
    begin: () => Promise<Outcome<T>>,
    tell: (result: Outcome<T>, request: number) => void
  ) => {
    if ((state.kind !== "desk" && state.kind !== "card") || state.working) return;
    const request = nextRequest();
    dispatch({ type: "workStarted", request });
    void settle(begin()).then((result) => tell(result, request));
  };
  const edit = (what: BookEdit, filtered?: string, customers?: number) =>
    work<EditResult>(
      () => {
        const { overrides } = draftAtHand(state);
        const at = now().toISOString();
        return showingAll(tools, filtered, () =>
          workbook.edit({ language, overrides, now: at }, what)
        );
      },
      (result, request) => {
        const group = customers !== undefined && { customers };
        dispatch({ type: "edited", request, edit: what, result, ...group });
        if (result.ok && state.kind === "card") askCard(tools, state.from, state.id, true);
      }
    );

  return {
    goThrough: (door) => {
      services.doors.remember(door);
      dispatch({ type: "doorChosen", door });
    },
    filter: (filters, what, { customers } = {}) =>
      work(
        () => workbook.filterCustomers({ language }, filters),
        (result, request) => {
          const group = customers !== undefined && { customers };
          dispatch({ type: "filtered", request, what, result, ...group });
        }
      ),
    clearFilter: () =>
      work(
        () => workbook.clearFilter({ language }),
        (result, request) => dispatch({ type: "filterCleared", request, result })
      ),
    copyList: (filters, title, { customers, withoutRow } = {}) => {
      const list = { kind: "list", filters, title, ...(withoutRow && { withoutRow }) } as const;
      edit(list, undefined, customers);
    },
    edit: (what) => edit(what),
    showAllAndGoOn: () => {
      const message = "message" in state ? state.message : undefined;
      if (message?.kind !== "problem" || message.problem.kind !== "filteredSheet") return;
      const { problem, again } = message;
      switch (again?.kind) {
        case "review":
          return startReview(tools, { consented: again.consented, filtered: problem.sheet });
        case "edit":
          return edit(again.edit, problem.sheet);
        case "undoRun":
        case "undoEdit":
          return undo(tools, again, problem.sheet);
        case undefined:
          return undefined;
      }
    },
    compareWith: (what) => {
      if (state.kind !== "desk") return;
      const { draft } = state;
      const chosen =
        "day" in what
          ? { compareWith: "day" as const, compareDay: what.day }
          : { compareWith: what.by };
      const settings = { ...draft.settings, ...chosen };
      dispatch({ type: "lookStarted", request: nextRequest(), draft: { ...draft, settings } });
    },
    refresh: () => {
      if (state.kind !== "desk") return;
      if (state.written) startReview(tools, { consented: true });
      else dispatch({ type: "lookStarted", request: nextRequest() });
    },
    savePreferences: (preferences) => keepPreferences(tools, preferences),
    closeMessage: () => dispatch({ type: "messageClosed" }),
  };
}

/** Of the desk in sight or behind the card. */
function draftAtHand(state: PaneState): Draft {
  const desk = state.kind === "card" ? state.from : state;
  if (desk.kind !== "desk") throw new Error(`no results in ${state.kind}`);
  return desk.draft;
}
