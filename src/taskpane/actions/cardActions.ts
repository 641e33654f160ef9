import type { PaneActions } from "../paneActions";
import { settle } from "../workbook";
import type { Tools } from "./tools";

/** The card of a customer. */
export function cardActions(
  tools: Tools
): Pick<PaneActions, "openCard" | "closeCard" | "followSelection"> {
  const { services, language, state, dispatch, nextRequest, freshSignal, abort } = tools;

  const openCard = (id: string) => {
    const desk = state.kind === "card" ? state.from : state;
    if (desk.kind !== "desk") return;
    const request = nextRequest();
    dispatch({ type: "cardOpened", request, id });
    if (id === "") return;
    const signal = freshSignal();
    const { asOf, settings, overrides } = desk.draft;
    const { explain } = services.computing(signal);
    const reading = { language, asOf, settings, overrides, explain, signal };
    void settle(services.workbook.explain(reading, id), signal).then((result) =>
      dispatch({ type: "cardAnswered", request, result })
    );
  };

  return {
    openCard,
    closeCard: () => {
      abort();
      dispatch({ type: "cardClosed" });
    },
    followSelection: (on) => dispatch({ type: "followChosen", on }),
  };
}
