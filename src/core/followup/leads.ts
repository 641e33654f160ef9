import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";

/**
 * 1 for every lead: no valid order, and in a stage before the first order. Somebody whose orders were all refunded is a lead again; somebody
 * whose sheet claims a stage with orders that the book does not hold is none.
 */
export function leadsOf(
  { perCustomer }: Pick<Facts, "perCustomer">,
  { pipeline }: Pick<Standing, "pipeline">,
  { stages }: Pick<Settings, "stages">
): Uint8Array {
  const isLeadStage = stages.map(({ fromOrders }) => fromOrders === undefined);
  return Uint8Array.from(perCustomer.orderCount, (orders, c) =>
    Number(orders === 0 && isLeadStage[pipeline[c] ?? -1] === true)
  );
}
