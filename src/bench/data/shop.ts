import type { Book, Orders } from "../../core/columns/book";
import type { Scale } from "../hotPath";
import { coded, customerSheet, sourceOf } from "./customerSheet";
import { drawsOf } from "./draws";
import type { Draws } from "./draws";
import { seasonOf, stepBelow } from "./season";

/** 2026-06-30. */
export const AS_OF = 20_634;
/** Four years, the day of the review included. */
const DAYS = 1461;
const FIRST_DAY = AS_OF - DAYS + 1;

const REFUNDS = 0.01;
/** Shape of the gamma law of order rates: the smaller, the more unequal the customers. */
const RATE_SHAPE = 0.6;
/** Days that a customer keeps buying, on average. */
const MEAN_LIFE = 500;
const CATEGORIES = 40;

/**
 * The book of a shop, as skewed as real ones are, the same each time:
 *
 * - everybody orders once on a day of the season; the other orders fall on the customers as their rates say, which are gamma distributed (counts
 *   then follow the negative binomial law of Ehrenberg, 1959), within a life of exponential length;
 * - days are likelier in busy months and on busy weekdays;
 * - amounts are lognormal, the customer's own level times that of the order, in cents;
 * - 1 % of the rows are refunds of a part of what the customer usually spends, on a day of their own;
 * - rows stand in the order of their days, as a shop writes them down; half of the customers stand on a customer sheet.
 */
export function shopBook({ orders: rows, customers }: Scale): Book {
  const draws = drawsOf(rows + customers);
  const buyers = buyersOf(rows, customers, draws);
  const byDay = Uint32Array.from(buyers.day.keys()).sort(
    (a, b) => (buyers.day[a] ?? 0) - (buyers.day[b] ?? 0) || a - b
  );
  const customer = Int32Array.from(byDay, (i) => buyers.customer[i] ?? 0);
  const orders: Orders = {
    source: sourceOf("orders", rows),
    length: rows,
    row: Int32Array.from(customer.keys(), (i) => i + 1),
    customer,
    order: Int32Array.from(customer.keys()),
    orderCount: rows,
    day: Int32Array.from(byDay, (i) => buyers.day[i] ?? 0),
    amount: amountsOf(customer, customers, draws),
    category: coded(rows, CATEGORIES, "Category", draws),
    repeated: new Int32Array(0),
  };
  return {
    orders,
    customers: customerSheet(customers, buyers.firstDay, draws),
    badCells: [],
    newestOrder: orders.day[rows - 1] ?? AS_OF,
  };
}

interface Buyers {
  customer: Int32Array;
  day: Int32Array;
  /** By customer. */
  firstDay: Int32Array;
}

/** Who orders when, in no order of days. */
function buyersOf(rows: number, customers: number, draws: Draws): Buyers {
  const season = seasonOf(FIRST_DAY, DAYS);
  const firstDay = new Int32Array(customers);
  const lastDay = new Int32Array(customers);
  const rates = new Float64Array(customers + 1);
  for (let c = 0; c < customers; c++) {
    const first = season.dayBetween(FIRST_DAY, AS_OF, draws.uniform());
    const life = Math.floor(-MEAN_LIFE * Math.log(draws.uniform()));
    firstDay[c] = first;
    lastDay[c] = Math.min(AS_OF, first + life);
    rates[c + 1] = (rates[c] ?? 0) + draws.gamma(RATE_SHAPE);
  }
  const customer = new Int32Array(rows);
  const day = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const isFirst = i < customers;
    const c = isFirst ? i : stepBelow(rates, draws.uniform() * (rates[customers] ?? 0));
    customer[i] = c;
    day[i] = isFirst
      ? (firstDay[c] ?? 0)
      : season.dayBetween(firstDay[c] ?? 0, lastDay[c] ?? 0, draws.uniform());
  }
  return { customer, day, firstDay };
}

function amountsOf(customer: Int32Array, customers: number, draws: Draws): Float64Array {
  const level = Float64Array.from({ length: customers }, () =>
    Math.exp(3.6 + 0.6 * draws.normal())
  );
  return Float64Array.from(customer, (c) => {
    const usual = level[c] ?? 0;
    const refund = draws.uniform() < REFUNDS;
    const amount = refund ? -usual * draws.uniform() : usual * Math.exp(0.7 * draws.normal());
    return Math.round(100 * amount) / 100;
  });
}
