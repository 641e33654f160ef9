import { allSeen, MODELS, rounded } from "./seen";
import { ASOF, FIRST, modelsOf, shops, someSettings } from "./shop";
import fc from "fast-check";
import { countReasons } from "../../../src/core/churn/countReasons";
import { churnReasonOf } from "../../../src/core/churn/reasons";
import { TIERS } from "../../../src/core/codes";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { dwellGroups } from "../../../src/core/dwell/groups";
import { orderLadder } from "../../../src/core/life/orderLadder";
import { ownerFigures } from "../../../src/core/team/owners";
import { serviceSplit } from "../../../src/core/value/serviceSplit";

const shuffled = <Row>(rows: Row[]) =>
  fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });

test("no model minds the order of the rows of any sheet", () => {
  const two = shops.chain((shop) =>
    fc.tuple(
      fc.constant(shop),
      fc.record({
        customers: shuffled(shop.customers),
        orders: shuffled(shop.orders),
        contacts: shuffled(shop.contacts),
      })
    )
  );
  fc.assert(
    fc.property(two, someSettings, ([shop, other], settings) => {
      expect(allSeen(modelsOf(other, settings))).toEqual(allSeen(modelsOf(shop, settings)));
    }),
    { numRuns: 30 }
  );
});

test("on an earlier day every model says what it says of the book cut at that day", () => {
  const early = fc.integer({ min: FIRST, max: ASOF });
  fc.assert(
    fc.property(shops, someSettings, early, (shop, settings, asOf) => {
      const until = (rows: Cell[][], at: number) =>
        rows.filter((row) => String(row[at]) <= isoOfDay(asOf));
      const cut = { ...shop, orders: until(shop.orders, 2), contacts: until(shop.contacts, 0) };
      expect(allSeen(modelsOf(cut, settings, asOf))).toEqual(
        allSeen(modelsOf(shop, settings, asOf))
      );
    }),
    { numRuns: 30 }
  );
});

test("money in another unit is money in another unit, and leaves everything else alone", () => {
  const times = (rows: Cell[][], columns: number[], factor: number) =>
    rows.map((row) =>
      row.map((cell, k) => (columns.includes(k) && typeof cell === "number" ? cell * factor : cell))
    );
  fc.assert(
    fc.property(shops, someSettings, fc.constantFrom(2, 8, 1024), (shop, settings, factor) => {
      const scaled = {
        ...shop,
        customers: times(shop.customers, [7, 9], factor),
        orders: times(shop.orders, [3, 5], factor),
      };
      const before = modelsOf(shop, settings);
      const after = modelsOf(scaled, settings);
      for (const [name, model] of Object.entries(MODELS)) {
        const [one, other] = [model(before), model(after)];
        expect(other.money?.length).toBe(one.money?.length);
        expect([name, rounded(other.said)]).toEqual([name, rounded(one.said)]);
        other.money?.forEach((own, k) => {
          const was = one.money?.[k] ?? NaN;
          if (Number.isNaN(was)) expect(own).toBeNaN();
          else expect(own / factor).toBeCloseTo(was, 4);
        });
      }
    }),
    { numRuns: 30 }
  );
});

test("groups add up to all customers, and their money to all money", () => {
  const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(shops, someSettings, (shop, settings) => {
      const { book, settings: own, facts, standing, dwell, followUp } = modelsOf(shop, settings);
      const { length } = book.customers;
      const owners = ownerFigures(book.customers.owner, facts, standing, dwell, followUp.lead);
      expect(sum(owners.map(({ customers }) => customers))).toBe(length);
      expect(sum(owners.map(({ net }) => net))).toBeCloseTo(sum(facts.perCustomer.net), 4);

      const ranked = standing.tier.filter((tier) => tier >= 0 && tier < TIERS.indexOf("inactive"));
      const { net, values } = standing.measured;
      expect(ranked).toHaveLength(values.customer.length);
      const worth = Float64Array.from(values.customer, (c) => net[c] ?? 0);
      const split = serviceSplit(worth, false);
      expect(sum(split.map(({ customers }) => customers))).toBe(ranked.length);

      const { reached } = orderLadder(facts.perCustomer.orderCount);
      expect(reached[0]).toBe(sum(facts.perCustomer.scored));
      expect(sum(reached)).toBe(sum(facts.perCustomer.orderCount.map((n) => Math.min(n, 5))));

      const groups = dwellGroups(own.stages, standing, dwell, book.customers.owner);
      expect(sum(groups.map((group) => group.customers))).toBe(length);

      const told = countReasons(book.customers.churnReason, churnReasonOf);
      const typed = shop.customers.filter((row) => row[10] !== "");
      expect(sum(told.map(({ customers }) => customers))).toBe(typed.length);
    }),
    { numRuns: 30 }
  );
});
