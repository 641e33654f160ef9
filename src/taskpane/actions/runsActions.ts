import type { PaneActions } from "../paneActions";
import type { Outcome } from "../workbook";
import { settle } from "../workbook";
import { askCard } from "./cardActions";
import type { Tools } from "./tools";

type RunsWork = Pick<PaneActions, "openRuns" | "closeRuns" | "undoRun" | "undoEdit">;

/** What was written, and its way back. */
export function runsActions(tools: Tools): RunsWork {
  const { services, language, state, dispatch, nextRequest } = tools;
  const { workbook } = services;

  const openRuns = () => {
    const request = nextRequest();
    dispatch({ type: "runsOpened", request });
    void settle(workbook.runs({ language })).then((result) =>
      dispatch({ type: "runsListed", request, result })
    );
  };

  const undo = (work: () => Promise<Outcome<{ undone: number }>>) => {
    const request = nextRequest();
    dispatch({ type: "undoStarted", request });
    void settle(work()).then((result) => {
      dispatch({ type: "undone", request, result });
      if (result.ok && state.kind === "card") askCard(tools, state.from, state.id, true);
    });
  };

  /** The newest is what the message tells of, unless something was written past the pane meanwhile. */
  const undoNewest = async (kind: string): Promise<Outcome<{ undone: number }>> => {
    const runs = await workbook.runs({ language });
    if (!runs.ok) return runs;
    const [newest] = runs.value;
    return newest?.kind === kind
      ? workbook.undoRuns({ language }, newest.id)
      : { ok: false, problem: { kind: "nothingToUndo" } };
  };

  return {
    openRuns,
    closeRuns: () => dispatch({ type: "runsClosed" }),
    undoRun: (id) => undo(() => workbook.undoRuns({ language }, id)),
    undoEdit: () => {
      if ((state.kind !== "desk" && state.kind !== "card") || state.message?.kind !== "edited")
        return;
      const { edit } = state.message;
      undo(() => undoNewest(edit));
    },
  };
}
