import { LEAST_GAPS, medianGaps, orderGaps } from "../../../src/core/life/orderGaps";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { factsOf, readBook } from "../readBook";

const factsWith = (...orders: [string, number][]) => {
  const head = ["Order ID", "Customer ID", "Order date", "Amount"];
  const rows = orders.map(([customer, on], i) => [`o${i}`, customer, isoOfDay(on), 10]);
  const { book } = readBook({ orders: [head, ...rows] });
  return factsOf(book, 25000);
};

test("each customer has the gaps between its order days, oldest first, whatever the order of the rows", () => {
  // a: days 0, 10, 10, 40, 45; b: one day; c: days 5, 9
  const { start, days } = orderGaps(
    factsWith(
      ["a", 19040],
      ["b", 19003],
      ["a", 19000],
      ["c", 19009],
      ["a", 19045],
      ["a", 19010],
      ["c", 19005],
      ["a", 19010]
    )
  );
  expect([...start]).toEqual([0, 3, 3, 4]);
  expect([...days]).toEqual([10, 30, 5, 4]);
});

test("a rhythm of one's own takes two gaps", () => {
  const gaps = orderGaps(
    factsWith(["a", 19000], ["a", 19010], ["a", 19040], ["b", 19000], ["b", 19020], ["c", 19000])
  );
  expect(LEAST_GAPS).toBe(2);
  expect([...medianGaps(gaps)]).toEqual([20, NaN, NaN]);
});

test("without orders there is nothing to sort", () => {
  const { start, days } = orderGaps(factsWith());
  expect([[...start], [...days]]).toEqual([[0], []]);
});
