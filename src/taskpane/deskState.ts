import type { BookEdit, EditResult } from "../excel/bookEdit";
import type { Look, Preferences } from "../excel/job";
import type { CardState } from "./cardState";
import type { Door } from "./deskActions";
import type { Draft } from "./draft";
import type { Message } from "./message";
import { problemMessage, silent } from "./message";
import type { PaneState } from "./state";
import type { Outcome } from "./workbook";

/** Cells of a sheet that somebody changed since it was read. */
export interface ChangedSheet {
  sheet: string;
  cells: number;
}

/** The results, behind three doors. */
export interface DeskState {
  kind: "desk";
  request: number;
  draft: Draft;
  look: Look;
  door: Door;
  /** The columns and reports in the book are of these results; else of an earlier run, or not there. */
  written: boolean;
  /** When the book was read, ISO 8601. */
  readAt: string;
  /** What was changed in the sheets since; with any the results are stale. */
  changes: ChangedSheet[];
  /** What was changed by way of the pane since: the results lack it, the rows it touches can say so. */
  edits: BookEdit[];
  /** An edit or a filter is being made. */
  working: boolean;
  /** The customer whose row is selected on the sheet. */
  selected?: string;
  message?: Message;
}

export type DeskEvent =
  | { type: "doorChosen"; door: Door }
  | { type: "workStarted"; request: number }
  | {
      type: "filtered";
      request: number;
      what: string;
      customers?: number;
      result: Outcome<EditResult>;
    }
  | { type: "filterCleared"; request: number; result: Outcome<unknown> }
  | {
      type: "edited";
      request: number;
      edit: BookEdit;
      customers?: number;
      result: Outcome<EditResult>;
    }
  | { type: "bookChanged"; changes: ChangedSheet[] }
  | { type: "customerSelected"; id: string | undefined }
  | { type: "stagesLogged"; sheet: string; rows: number }
  | { type: "logTakenBack"; result: Outcome<unknown> }
  | { type: "preferencesChosen"; preferences: Preferences }
  | { type: "messageClosed" };

/** The states in which small changes of the book are made. */
type AtWork = DeskState | CardState;

/** The next state; events that do not belong to the present one leave it as it is. */
export function deskTransition(state: PaneState, event: DeskEvent): PaneState {
  switch (event.type) {
    case "doorChosen":
      return doorChosen(state, event.door);
    case "bookChanged":
      return bookChanged(state, event.changes);
    case "stagesLogged":
      return saying(state, { kind: "stagesLogged", sheet: event.sheet, rows: event.rows });
    case "logTakenBack":
      return saying(
        state,
        event.result.ok ? { kind: "logTakenBack" } : problemMessage(event.result.problem)
      );
    case "preferencesChosen":
      return withPreferences(state, event.preferences);
    case "customerSelected":
      return customerSelected(state, event.id);
    case "workStarted":
    case "filtered":
    case "filterCleared":
    case "edited":
    case "messageClosed":
      return state.kind === "desk" || state.kind === "card" ? atWork(state, event) : state;
  }
}

/** What happened beside the work is said where results or a card are shown. */
const saying = (state: PaneState, message: Message): PaneState =>
  state.kind === "desk" || state.kind === "card" ? { ...state, message } : state;

/** While results are refreshed by themselves one can still look around. */
function doorChosen(state: PaneState, door: Door): PaneState {
  if (state.kind === "desk") return { ...state, door };
  if (state.kind !== "running" || !state.automatic || !state.behind) return state;
  return { ...state, door, behind: { ...state.behind, door } };
}

type WorkEvent = Extract<
  DeskEvent,
  { type: "workStarted" | "filtered" | "filterCleared" | "edited" | "messageClosed" }
>;

function atWork(state: AtWork, event: WorkEvent): AtWork {
  const quiet = silent(state);
  if (event.type === "messageClosed") return quiet;
  if (event.type === "workStarted") return { ...quiet, request: event.request, working: true };
  if (!state.working || state.request !== event.request) return state;
  const done = { ...quiet, working: false };
  const { result } = event;
  if (!result.ok) {
    const again =
      event.type === "edited" ? ({ kind: "edit", edit: event.edit } as const) : undefined;
    return { ...done, message: problemMessage(result.problem, again) };
  }
  switch (event.type) {
    case "filterCleared":
      return { ...done, message: { kind: "filterCleared" } };
    case "filtered":
      return event.result.ok
        ? {
            ...done,
            message: {
              kind: "filtered",
              what: event.what,
              result: event.result.value,
              ...missingOf(event.customers, event.result.value),
            },
          }
        : done;
    case "edited":
      return event.result.ok
        ? withEdit(
            {
              ...done,
              message: {
                kind: "edited",
                edit: event.edit.kind,
                result: event.result.value,
                ...missingOf(event.customers, event.result.value),
              },
            },
            event.edit
          )
        : done;
  }
}

/** How many of a group are not among those who were found. */
function missingOf(customers: number | undefined, { count }: EditResult): { missing?: number } {
  return customers !== undefined && customers > count ? { missing: customers - count } : {};
}

/** A list that was copied changes no result. */
function withEdit<S extends AtWork>(state: S, edit: BookEdit): S {
  if (edit.kind === "list") return state;
  return onDesk(state, (desk) => ({ ...desk, edits: [...desk.edits, edit] }));
}

/** The same state with another desk in it, be it in sight or behind a card. */
export function onDesk<S extends AtWork>(state: S, change: (desk: DeskState) => DeskState): S;
export function onDesk(state: AtWork, change: (desk: DeskState) => DeskState): AtWork {
  return state.kind === "desk" ? change(state) : { ...state, from: change(state.from) };
}

function bookChanged(state: PaneState, changes: ChangedSheet[]): PaneState {
  const add = <S extends { changes: ChangedSheet[] }>(one: S): S => ({
    ...one,
    changes: addChanges(one.changes, changes),
  });
  switch (state.kind) {
    case "desk":
    case "running":
      return add(state);
    case "card":
      return { ...state, from: add(state.from) };
    case "ready":
      return state.behind ? { ...state, behind: add(state.behind) } : state;
    case "runs":
    case "settings":
      return state.from.kind === "desk" ? { ...state, from: add(state.from) } : state;
    case "confirming":
    case "failed":
    case "loading":
    case "unavailable":
    case "undoing":
    case "welcome":
      return state;
  }
}

/** Changes by sheet, in the order in which the sheets were first changed. */
export function addChanges(before: ChangedSheet[], more: ChangedSheet[]): ChangedSheet[] {
  const cells = new Map<string, number>();
  for (const change of [...before, ...more])
    cells.set(change.sheet, (cells.get(change.sheet) ?? 0) + change.cells);
  return [...cells].map(([sheet, count]) => ({ sheet, cells: count }));
}

function withPreferences(state: PaneState, preferences: Preferences): PaneState {
  if (state.kind !== "desk" && state.kind !== "ready") return state;
  const { draft } = state;
  return { ...state, draft: { ...draft, survey: { ...draft.survey, preferences } } };
}

function customerSelected(state: PaneState, id: string | undefined): PaneState {
  if (state.kind !== "desk") return state;
  if (id !== undefined) return { ...state, selected: id };
  const rest = { ...state };
  delete rest.selected;
  return rest;
}
