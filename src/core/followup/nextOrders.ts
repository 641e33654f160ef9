/** The order by which buying has become a habit. */
export const HABIT_ORDER = 5;

/**
 * The next order that matters for each customer: 2 … 5 for those with 1 … 4 orders; 0 for those without an order and those with the habit.
 * The first three orders matter most.
 */
export function nextOrders(orderCount: Int32Array): Uint8Array {
  return Uint8Array.from(orderCount, (orders) =>
    orders >= 1 && orders < HABIT_ORDER ? orders + 1 : 0
  );
}
