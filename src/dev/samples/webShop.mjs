import { addSheet, newBook } from "./book.mjs";
import { asDate, day } from "./days.mjs";
import { namer } from "./people.mjs";
import { seeded } from "./random.mjs";

const OPENED = day("2024-07-01");
const AS_OF = day("2026-06-30");
const CUSTOMERS = 900;
const WEEK = 7;

/** How a crowd buys, as the BG/NBD and Gamma-Gamma models see it: everybody at an own rate, at an own risk of never coming back, at an own price. */
const CROWD = { r: 0.7, alpha: 5, a: 0.8, b: 3, p: 5, q: 4.5, gamma: 60 };

const SOURCES = [
  ["Search", 8],
  ["Instagram", 6],
  ["Newsletter", 4],
  ["Friends", 3],
];

/** Paper Boat, an online stationery shop that never was: many customers, most of whom bought once or twice, some who never stopped. */
export function webShop() {
  const random = seeded(20240701);
  const names = namer(random);
  const customers = Array.from({ length: CUSTOMERS }, (_, i) => ({
    id: `W${String(i + 1).padStart(4, "0")}`,
    name: names.english(),
    source: random.weighted(SOURCES),
    days: purchaseDays(random),
    price: gamma(random, CROWD.q) / CROWD.gamma,
  }));
  const orders = customers
    .flatMap(({ id, days, price }) =>
      days.map((at) => ({
        at,
        id,
        amount: Math.round((gamma(random, CROWD.p) / price) * 100) / 100,
      }))
    )
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

  const book = newBook("Paper Boat", "Made-up sample data");
  addSheet(book, {
    name: "Orders",
    color: "FFC55A11",
    table: { name: "Orders", style: "TableStyleMedium2" },
    columns: [
      { header: "Order id", width: 11 },
      { header: "Order date", width: 12, format: "yyyy-mm-dd" },
      { header: "Customer id", width: 13 },
      { header: "Amount", width: 12, format: "#,##0.00" },
    ],
    rows: orders.map(({ at, id, amount }, i) => [`P${10_001 + i}`, asDate(at), id, amount]),
  });
  addSheet(book, {
    name: "Customers",
    color: "FF2E75B6",
    table: { name: "Customers", style: "TableStyleMedium2" },
    columns: [
      { header: "Customer id", width: 13 },
      { header: "Name", width: 24 },
      { header: "Source", width: 13 },
    ],
    rows: customers.map(({ id, name, source }) => [id, name, source]),
  });
  return book;
}

/** The first purchase somewhere in the first 18 months, then exponential gaps; after each repeat the customer may have had enough. */
function purchaseDays(random) {
  const perWeek = gamma(random, CROWD.r) / CROWD.alpha;
  const enough = beta(random, CROWD.a, CROWD.b);
  const gap = () => Math.max(1, Math.round((exponential(random) / perWeek) * WEEK));
  const days = [OPENED + random.int(0, 78 * WEEK)];
  for (let at = days[0] + gap(); at <= AS_OF; at += gap()) {
    days.push(at);
    if (random.chance(enough)) break;
  }
  return days;
}

const exponential = (random) => -Math.log(1 - random.next());

function normal(random) {
  return Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random.next());
}

/** Gamma variate of scale 1 (Marsaglia and Tsang, 2000, ACM TOMS 26(3)). */
function gamma(random, shape) {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return d * v;
  }
}

function beta(random, a, b) {
  const x = gamma(random, a);
  return x / (x + gamma(random, b));
}
