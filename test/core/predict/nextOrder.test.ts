import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { NO_DAY } from "../../../src/core/columns/values/cell";
import { NEXT_ORDER_BASES, nextOrderDays } from "../../../src/core/predict/nextOrder";
import { replenishment } from "../../../src/core/predict/replenishment";
import { factsOf, readBook } from "../readBook";

const ASOF = 19400;
const bookOf = (head: string[], rows: [customer: string, day: number, ...rest: Cell[]][]) =>
  readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", ...head],
      ...rows.map(([customer, day, ...rest], i) => [`o${i}`, customer, isoOfDay(day), ...rest]),
    ],
  }).book;

test("the own median gap comes first, then that of the segment; else the day is blank", () => {
  const facts = factsOf(
    bookOf(
      ["Amount"],
      [
        // a: gaps 10, 31, own median 20.5, rounded up to 21
        ["a", 19000, 5],
        ["a", 19010, 5],
        ["a", 19041, 5],
        // b: one gap of 40; the gaps of its segment are 10, 31, 40
        ["b", 19100, 5],
        ["b", 19140, 5],
        ["c", 19200, 5],
        ["d", 19300, 5],
        ["e", 19310, 5],
      ]
    ),
    ASOF
  );
  // a, b and c share a segment, d is alone in another, e has none.
  const { day, basis } = nextOrderDays(facts, { segment: Int8Array.of(3, 3, 3, 5, -1) });
  expect([...day]).toEqual([19041 + 21, 19140 + 31, 19200 + 31, NO_DAY, NO_DAY]);
  expect(Array.from(basis, (code) => NEXT_ORDER_BASES[code])).toEqual([
    "own",
    "segment",
    "segment",
    undefined,
    undefined,
  ]);
});

describe("the day on which the goods run out", () => {
  const runsOut = (...rows: [customer: string, day: number, units: Cell, amount: number][]) => {
    const book = bookOf(["Quantity", "Amount"], rows);
    return [...replenishment(book, factsOf(book, ASOF))];
  };

  test("last quantity divided by what was used a day before it", () => {
    // 6 + 4 in 20 days is half a unit a day; 8 last for 16 days
    expect(
      runsOut(["a", 19000, 6, 60], ["a", 19010, 4, 40], ["a", 19020, 5, 50], ["a", 19020, 3, 30])
    ).toEqual([19020 + 16]);
  });

  test("what was given back was not used; an order refunded in full is none", () => {
    const book = readBook({
      orders: [
        ["Order ID", "Customer ID", "Order date", "Quantity", "Amount"],
        ["o1", "a", isoOfDay(19000), 12, 120],
        ["o1", "a", isoOfDay(19005), 2, -20],
        ["o2", "a", isoOfDay(19006), 50, 500],
        ["o2", "a", isoOfDay(19007), 50, -500],
        ["o3", "a", isoOfDay(19020), 5, 50],
      ],
    }).book;
    // 10 in 20 days; 5 last for 10
    expect([...replenishment(book, factsOf(book, ASOF))]).toEqual([19030]);
  });

  test("is blank after one order day, without a quantity and without the column", () => {
    expect(
      runsOut(
        ["a", 19000, 6, 60],
        ["b", 19000, 6, 60],
        ["b", 19010, "", 60],
        ["c", 19000, "", 1],
        ["c", 19010, 2, 1]
      )
    ).toEqual([NO_DAY, NO_DAY, NO_DAY]);
    const book = bookOf(
      ["Amount"],
      [
        ["a", 19000, 5],
        ["a", 19010, 5],
      ]
    );
    expect([...replenishment(book, factsOf(book, ASOF))]).toEqual([NO_DAY]);
  });
});
