import fc from "fast-check";
import { TIERS } from "../../../src/core/codes";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Settings } from "../../../src/core/settings";
import { countCodes } from "../../../src/core/countCodes";
import { day, review } from "../readBook";

const ASOF = day("2024-06-30");
const HEAD = ["Order ID", "Customer ID", "Order date", "Amount", "Profit", "Category"];
const AMOUNT = 3;
const PROFIT = 4;

/** At most 40 customers, most of them with categories large enough to be a yardstick. */
const rows = fc
  .array(
    fc.record({
      customer: fc.integer({ min: 1, max: 40 }),
      ago: fc.integer({ min: 0, max: 900 }),
      cents: fc.integer({ min: -500, max: 20000 }),
      margin: fc.option(fc.integer({ min: -300, max: 3000 })),
      category: fc.constantFrom("Tea", "Tea", "Tea", "Coffee", ""),
    }),
    { minLength: 1, maxLength: 120 }
  )
  .map((list) =>
    list.map(({ customer, ago, cents, margin, category }, i): Cell[] => [
      `O${i}`,
      `C${customer}`,
      isoOfDay(ASOF - ago),
      cents / 100,
      margin === null ? "" : margin / 100,
      category,
    ])
  );

const settings: fc.Arbitrary<Settings> = fc
  .record({
    bins: fc.constantFrom(3 as const, 4 as const, 5 as const),
    monetary: fc.constantFrom("net" as const, "aov" as const, "profit" as const),
    window: fc.constantFrom(undefined, 12 as const, 24 as const),
    frequencyWithinCategory: fc.boolean(),
    segmentModel: fc.constantFrom("eleven" as const, "eight" as const),
    valueBasis: fc.constantFrom("net" as const, "profit" as const, "score" as const),
  })
  .map(({ window, ...chosen }) => ({
    ...DEFAULT_SETTINGS,
    ...chosen,
    ...(window && { windowMonths: window }),
  }));

/** Everybody's scores and groups, by id. */
function standings(body: Cell[][], chosen: Settings) {
  const { book, standing } = review({ orders: [HEAD, ...body], settings: chosen }, ASOF);
  const known = book.customers.id.map((id, c) => ({
    id,
    scores: [standing.r[c], standing.f[c], standing.m[c]],
    segment: standing.segmentCodes[standing.segment[c] ?? -1],
    tier: TIERS[standing.tier[c] ?? -1],
    points: standing.valueScore?.ofCustomer[c],
  }));
  return known.sort((a, b) => (a.id < b.id ? -1 : 1));
}

test("the order of the rows changes nobody's scores, segment or tier under any setting", () => {
  const shuffled = rows.chain((body) =>
    fc.tuple(
      fc.constant(body),
      fc.shuffledSubarray(body, { minLength: body.length, maxLength: body.length })
    )
  );
  fc.assert(
    fc.property(shuffled, settings, ([body, other], chosen) => {
      expect(standings(other, chosen)).toEqual(standings(body, chosen));
    })
  );
});

test("money in another unit changes nobody's scores, segment or tier under any setting", () => {
  fc.assert(
    fc.property(rows, settings, fc.constantFrom(2, 64), (body, chosen, factor) => {
      const scaled = body.map((row) =>
        row.map((cell, at) =>
          (at === AMOUNT || at === PROFIT) && typeof cell === "number" ? cell * factor : cell
        )
      );
      expect(standings(scaled, chosen)).toEqual(standings(body, chosen));
    })
  );
});

test("tiers hold every customer but the fully refunded ones exactly once, and scores are 1 … bins", () => {
  fc.assert(
    fc.property(rows, settings, (body, chosen) => {
      const { facts, standing } = review({ orders: [HEAD, ...body], settings: chosen }, ASOF);
      const tiers = countCodes(standing.tier, TIERS);
      const refunded = facts.perCustomer.netZero.reduce((sum, flag) => sum + flag, 0);
      const inTiers = TIERS.reduce((sum, tier) => sum + tiers[tier], 0);
      expect(inTiers + refunded).toBe(facts.perCustomer.length);
      const scored = standing.measured.values.customer.length;
      expect(tiers.top + tiers.large + tiers.medium + tiers.small).toBe(scored);
      for (const score of [...standing.r, ...standing.f, ...standing.m]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(chosen.bins);
      }
    })
  );
});
