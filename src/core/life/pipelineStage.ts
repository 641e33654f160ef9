import type { Stage } from "../stages";

/** The stage of a customer by its place in the list, and whether what was typed by hand says otherwise. */
export interface StageFinding {
  stage: number;
  differs: boolean;
}

/** The last stage whose `fromOrders` is reached; -1 without orders. */
export function stageOfOrders(stages: readonly Stage[], orders: number): number {
  let reached = -1;
  for (let place = 0; place < stages.length; place++) {
    const from = stages[place]?.fromOrders;
    if (from !== undefined && from <= orders) reached = place;
  }
  return reached;
}

/**
 * No order: the stage of the sheet, the first one if it is blank or no stage of the list. With orders: the last stage whose `fromOrders` is
 * reached, so that a refund which removes an order leads back.
 * It differs where the typed stage is another one, where it is no stage of the list, and where it claims an order that is not there; nothing
 * typed differs from nothing.
 *
 * @param typed the sheet's own stage by its place; -1 for a word that means no stage, `undefined` when the cell is blank or there is no such column
 */
export function pipelineStage(
  stages: readonly Stage[],
  orders: number,
  typed: number | undefined
): StageFinding {
  const reached = stageOfOrders(stages, orders);
  if (reached >= 0) return { stage: reached, differs: typed !== undefined && typed !== reached };
  if (typed === undefined) return { stage: 0, differs: false };
  const own = stages[typed];
  return { stage: own ? typed : 0, differs: own?.fromOrders !== undefined || !own };
}
