import fc from "fast-check";
import { aToE, aToEBounds } from "../../../src/core/value/aToE";
import { highValue } from "../../../src/core/value/highValue";

/** Orders and money of five buyers; average order values 10, 20, 30, 40, 50. */
const ORDERS = Float64Array.of(1, 1, 3, 4, 6);
const MONEY = Float64Array.of(10, 20, 90, 160, 300);

test("high begins at the medians of the buyers", () => {
  expect(aToEBounds(ORDERS, MONEY)).toEqual({ orders: 3, aov: 30 });
});

test("high frequency never begins below two orders", () => {
  expect(aToEBounds(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)).orders).toBe(2);
  expect(aToEBounds(new Float64Array(0), new Float64Array(0)).orders).toBe(2);
});

test("the five classes", () => {
  const bounds = { orders: 3, aov: 30 };
  expect(aToE(0, 0, bounds)).toBe("A");
  expect(aToE(2, 58, bounds)).toBe("B");
  expect(aToE(3, 89, bounds)).toBe("C");
  expect(aToE(2, 60, bounds)).toBe("D");
  expect(aToE(3, 90, bounds)).toBe("E");
});

test("the smallest set that reaches 80 % holds the customer who crosses it", () => {
  expect(highValue(Float64Array.of(10, 50, 25, 15))).toEqual({
    members: Int32Array.of(1, 2, 3),
    net: 90,
    shareOfNet: 0.9,
    shareOfCustomers: 0.75,
  });
});

test("a set that meets 80 % exactly needs nobody more", () => {
  expect([...highValue(Float64Array.of(80, 10, 10)).members]).toEqual([0]);
});

test("without money nobody is of high value", () => {
  expect(highValue(new Float64Array(0)).members).toHaveLength(0);
  expect(highValue(Float64Array.of(5, -5)).members).toHaveLength(0);
});

test("one customer fewer would not reach the mark", () => {
  const money = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(money, (values) => {
      const total = values.reduce((sum, value) => sum + value);
      const { members, net } = highValue(Float64Array.from(values));
      const least = Math.min(...Array.from(members, (i) => values[i] ?? 0));
      expect(net * 10).toBeGreaterThanOrEqual(total * 8);
      expect((net - least) * 10).toBeLessThan(total * 8);
    })
  );
});
