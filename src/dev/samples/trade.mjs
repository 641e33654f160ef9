import { LIVES, purchases } from "./life.mjs";

/** `[life, count]` pairs as one list of customers in a mixed order, each with its purchases. */
export function customersOf(random, counts, years) {
  return random
    .shuffle(counts.flatMap(([life, count]) => Array.from({ length: count }, () => life)))
    .map((life) => ({ life, ...LIVES[life], purchases: purchases(random, LIVES[life], years) }));
}

/**
 * Order lines in the order they were entered. `goodsFor(customer, size)` gives the lines of one order as
 * `{ product, quantity, price }`; `share` of the buyers' orders get one line back a few days later.
 */
export function orderLines(
  random,
  customers,
  { asOf, numberOf, goodsFor, doneStatus, refundStatus, refundShare }
) {
  const orders = customers
    .flatMap((customer) => customer.purchases.map(({ day, size }) => ({ customer, day, size })))
    .sort((a, b) => a.day - b.day || (a.customer.id < b.customer.id ? -1 : 1));
  const lines = [];
  orders.forEach(({ customer, day, size }, i) => {
    const orderId = numberOf(day, i + 1);
    const goods = goodsFor(customer, size);
    const made = goods.map(({ product, quantity, price }) => ({
      orderId,
      date: day,
      customerId: customer.id,
      product,
      quantity,
      price,
      amount: Math.round(quantity * price * 100) / 100,
      status: doneStatus,
      lineCount: goods.length,
      refund: false,
    }));
    lines.push(...made);
    const back = customer.refundsAll ? made : random.chance(refundShare) ? [random.pick(made)] : [];
    for (const line of back)
      lines.push({
        ...line,
        date: Math.min(asOf, day + random.int(2, 12)),
        quantity: -line.quantity,
        amount: -line.amount,
        status: refundStatus,
        refund: true,
      });
  });
  return lines.sort((a, b) => a.date - b.date);
}
