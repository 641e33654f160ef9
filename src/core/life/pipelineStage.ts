import type { PipelineStage } from "../codes";
import { stageOfWord } from "./stageWords";

/** The stage of a customer, and whether what was typed by hand says otherwise. */
export interface StageFinding {
  stage: PipelineStage;
  differs: boolean;
}

/**
 * No order: the stage of the sheet, prospect if it is blank or no stage we know. One order: first-time. More: repeat.
 * It differs where the typed stage is another one, where it is no stage we know, and where it claims an order that is not there; nothing
 * typed differs from nothing.
 *
 * @param typed `undefined` when the cell is blank or there is no such column
 */
export function pipelineStage(orders: number, typed: string | undefined): StageFinding {
  const own = typed === undefined ? undefined : stageOfWord(typed);
  if (orders > 0) {
    const stage = orders === 1 ? "firstTime" : "repeat";
    return { stage, differs: typed !== undefined && own !== stage };
  }
  const claimsOrder = own === "firstTime" || own === "repeat";
  return {
    stage: own ?? "prospect",
    differs: typed !== undefined && (own === undefined || claimsOrder),
  };
}
