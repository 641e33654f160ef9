import type { Undone } from "../../excel/undoRuns";
import type { PaneActions } from "../paneActions";
import type { Undo } from "../runsState";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";
import { askCard } from "./cardActions";
import { showingAll } from "./showingAll";
import type { Tools } from "./tools";

type RunsWork = Pick<PaneActions, "openRuns" | "closeRuns" | "undoRun" | "undoEdit">;

/** Puts back what was asked for; the screen that it was asked on comes again. */
export function undo(tools: Tools, what: Undo, filtered?: string): void {
  const { state, dispatch, nextRequest } = tools;
  const request = nextRequest();
  dispatch({ type: "undoStarted", request, what });
  void settle(showingAll(tools, filtered, () => putBack(tools, what))).then((result) => {
    dispatch({ type: "undone", request, result });
    if (result.ok && state.kind === "card") askCard(tools, state.from, state.id, true);
  });
}

async function putBack({ services, language }: Tools, what: Undo): Promise<Outcome<Undone>> {
  const { workbook } = services;
  if (what.kind === "undoRun") return workbook.undoRuns({ language }, what.id);
  const runs = await workbook.runs({ language });
  if (!runs.ok) return runs;
  // the newest is what the message tells of, unless something was written past the pane meanwhile
  const [newest] = runs.value;
  return newest?.kind === what.edit
    ? workbook.undoRuns({ language }, newest.id)
    : { ok: false, problem: { kind: "nothingToUndo" } };
}

function takeBackLog({ takeBackLog: last, dispatch }: Tools): void {
  const takeBack = last.current;
  if (!takeBack) return;
  last.current = undefined;
  void settle(takeBack()).then((result) => dispatch({ type: "logTakenBack", result }));
}

/** What was written, and its way back. */
export function runsActions(tools: Tools): RunsWork {
  const { services, language, state, dispatch, nextRequest } = tools;
  return {
    openRuns: () => {
      const request = nextRequest();
      dispatch({ type: "runsOpened", request });
      void settle(services.workbook.runs({ language })).then((result) =>
        dispatch({ type: "runsListed", request, result })
      );
    },
    closeRuns: () => dispatch({ type: "runsClosed" }),
    undoRun: (id) => undo(tools, { kind: "undoRun", id }),
    undoEdit: () => {
      const message = "message" in state ? state.message : undefined;
      if (message?.kind === "edited") undo(tools, { kind: "undoEdit", edit: message.edit });
      if (message?.kind === "stagesLogged") takeBackLog(tools);
      if (message?.kind === "settingsSaved") undo(tools, { kind: "undoEdit", edit: "settings" });
    },
  };
}
