import { TIERS } from "../../src/core/codes";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { csvRows, day, review } from "./readBook";

/** Published by the R package rfm 0.3.0 for its data `rfm_data_orders`; see test/fixtures/rfm_pkg. */
const ASOF = day("2006-12-31");
const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
const plain = review({ orders }, ASOF);

test("4,906 rows are 995 customers who brought 464,158", () => {
  const { facts, book } = plain;
  expect(book.orders?.length).toBe(4906);
  expect(facts.used).toBe(4906);
  expect(facts.perCustomer.length).toBe(995);
  expect(facts.net).toBe(464158);
});

test("percentile cuts are Excel's PERCENTILE.INC", () => {
  expect(plain.standing.cuts).toEqual({
    recency: [114, 180, 296.4, 481],
    frequency: [3, 4, 5, 7],
    monetary: [254.8, 381, 505.4, 665],
  });
});

test("the package's thresholds give the package's scores", () => {
  const { book, facts, standing } = review(
    {
      orders,
      settings: {
        ...DEFAULT_SETTINGS,
        cuts: {
          kind: "fixed",
          recency: [115, 181, 297.4, 482],
          frequency: [4, 5, 6, 8],
          monetary: [255.8, 382, 506.4, 666],
        },
      },
    },
    ASOF
  );
  const of = (name: string) => {
    const c = book.customers.id.indexOf(name);
    return [
      standing.recency[c],
      facts.perCustomer.orderCount[c],
      facts.perCustomer.net[c],
      `${standing.r[c]}${standing.f[c]}${standing.m[c]}`,
    ];
  };
  expect(of("Abbey O'Reilly")).toEqual([205, 6, 472, "343"]);
  expect(of("Add Senger")).toEqual([140, 3, 340, "412"]);
  expect(of("Aden Murphy")).toEqual([98, 7, 596, "544"]);
});

test("statuses at 45, 90 and 180 days are 61 active, 80 silent, 258 sleeping, 596 lost", () => {
  const counts = [0, 0, 0, 0];
  for (const status of plain.standing.status) counts[status] = (counts[status] ?? 0) + 1;
  expect(counts).toEqual([61, 80, 258, 596]);
});

test("the top 20 % hold 35.6 % of the money, and equal values at that cut go up", () => {
  const { facts, standing } = plain;
  const ranked = [...facts.perCustomer.net].sort((a, b) => b - a);
  const top = ranked.slice(0, 199);
  expect(top.reduce((sum, net) => sum + net) / facts.net).toBeCloseTo(0.356, 3);

  const least = top[198] ?? NaN;
  expect(ranked[199]).toBe(least);
  const upper = (["top", "large", "medium"] as const).map((tier) => TIERS.indexOf(tier));
  const inUpper = [...standing.tier].filter((tier) => upper.includes(tier)).length;
  expect(inUpper).toBe(ranked.filter((net) => net >= least).length);
});
