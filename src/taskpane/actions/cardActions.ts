import type { BookEdit } from "../../excel/bookEdit";
import type { DeskState } from "../deskState";
import type { PaneActions } from "../paneActions";
import { settle } from "../workbook";
import type { Tools } from "./tools";

/** Asks for a customer's card: by the book of the last analysis, read anew where that is kept no longer or something has changed. */
export function askCard(tools: Tools, desk: DeskState, id: string, reread = false): void {
  const { services, language, dispatch, nextRequest, freshSignal } = tools;
  const { workbook, computing, kept } = services;
  const request = nextRequest();
  dispatch({ type: "cardOpened", request, id });
  if (id === "") return;
  const signal = freshSignal();
  const { asOf, settings, overrides } = desk.draft;
  const quick = reread || isOutdated(desk, id) ? undefined : kept.explain(id);
  const { explain } = computing(signal);
  const work =
    quick ?? workbook.explain({ language, asOf, settings, overrides, explain, signal }, id);
  void settle(work, signal).then((result) => dispatch({ type: "cardAnswered", request, result }));
}

const isOutdated = ({ changes, edits }: DeskState, id: string) =>
  changes.length > 0 || edits.some((edit) => touches(edit, id));

function touches(edit: BookEdit, id: string): boolean {
  if (edit.kind === "list") return false;
  return edit.kind === "contact" ? edit.id === id : edit.ids.includes(id);
}

/** The card of a customer. */
export function cardActions(
  tools: Tools
): Pick<PaneActions, "openCard" | "closeCard" | "followSelection"> {
  const { state, dispatch, abort } = tools;
  return {
    openCard: (id) => {
      const desk = state.kind === "card" ? state.from : state;
      if (desk.kind === "desk") askCard(tools, desk, id);
    },
    closeCard: () => {
      abort();
      dispatch({ type: "cardClosed" });
    },
    followSelection: (on) => dispatch({ type: "followChosen", on }),
  };
}
