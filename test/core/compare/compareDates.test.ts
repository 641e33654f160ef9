import fc from "fast-check";
import { buildModels } from "../../../src/core/buildModels";
import { CLASSES, STATUSES, TIERS } from "../../../src/core/codes";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import type { Comparison } from "../../../src/core/compare/compareDates";
import { moveList, type Moves } from "../../../src/core/compare/moves";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { History } from "../../../src/core/history/history";
import { recordOf } from "../../../src/core/history/remember";
import type { Models } from "../../../src/core/models";
import type { Settings } from "../../../src/core/settings";
import { countCodes } from "../../../src/core/countCodes";
import { reviewTotals } from "../../../src/core/totals";
import { day, readBook } from "../readBook";

const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const QUARTER: Settings = { ...DEFAULT_SETTINGS, compareWith: "quarter" };

interface Given {
  orders: Cell[][];
  customers?: Cell[][];
  settings?: Settings;
  history?: History;
}

function modelsOf({ orders, customers, settings = QUARTER, history }: Given, asOf: number): Models {
  const { book } = readBook({
    orders: [ORDERS, ...orders],
    ...(customers && { customers }),
    settings,
  });
  const built = buildModels({ book, settings, asOf, ...(history && { history }) });
  if (!built.ok) throw new Error(built.problem.kind);
  return built.value;
}

function compared(given: Given, asOf = day("2024-06-30")) {
  const models = modelsOf(given, asOf);
  if (!models.comparison) throw new Error("nothing to compare");
  const { id } = models.book.customers;
  return {
    ...models,
    comparison: models.comparison,
    names: (of: Int32Array) => [...of].map((c) => id[c]),
  };
}

const cellOf = (moves: Moves, from: string, to: string) =>
  moves.customers[moves.from.indexOf(from) * moves.to.length + moves.to.indexOf(to)];

describe("five customers on 31 March and six on 30 June", () => {
  // March: Ann 500, Bob 300, Cy 200, Dee 100, Eve 50. 20/60/20 of five: Ann top; Bob, Cy, Dee medium; Eve small.
  // Until June Bob buys for 400 more (700) and Eve for 300 (350), Cy's order comes back in full, Fay is new with 20.
  // June: Bob 700, Ann 500, Eve 350, Dee 100, Fay 20: Bob top; Ann, Eve, Dee medium; Fay small; Cy has no order left.
  const orders: Cell[][] = [
    ["o1", "Ann", "2024-03-01", 500],
    ["o2", "Bob", "2024-03-02", 300],
    ["o3", "Cy", "2024-03-03", 200],
    ["o4", "Dee", "2024-03-04", 100],
    ["o5", "Eve", "2024-03-05", 50],
    ["o6", "Bob", "2024-06-01", 400],
    ["o7", "Eve", "2024-06-02", 300],
    ["o3", "Cy", "2024-06-03", -200],
    ["o8", "Fay", "2024-06-04", 20],
  ];
  const { comparison, names } = compared({ orders });

  test("the matrix has everybody once, with New and Gone", () => {
    expect(comparison.earlier).toEqual({ day: day("2024-03-31"), by: "quarter" });
    expect(moveList(comparison.tiers)).toEqual([
      { from: "top", to: "medium", customers: 1, gained: 0 },
      { from: "medium", to: "top", customers: 1, gained: 400 },
      { from: "medium", to: "medium", customers: 1, gained: 0 },
      { from: "medium", to: "gone", customers: 1, gained: -200 },
      { from: "small", to: "medium", customers: 1, gained: 300 },
      { from: "new", to: "small", customers: 1, gained: 20 },
    ]);
  });

  test("up went Bob and Eve, down Cy, who is gone, and Ann; a new one is no mover", () => {
    expect(names(comparison.lists.up)).toEqual(["Bob", "Eve"]);
    expect(names(comparison.lists.down)).toEqual(["Cy", "Ann"]);
    expect(names(comparison.lists.valueCustomers)).toEqual([]);
    expect(comparison.lists.problems).toEqual([{ customer: 0, reasons: ["lowered"] }]);
  });

  test("from A nobody's buyer to buyer, and up to E", () => {
    // March: AOV 500, 300, 200, 100, 50, median 200; one order each, high from 2: Ann, Bob, Cy are D, Dee, Eve B.
    // June: AOV Ann 500, Bob 350, Eve 175, Dee 100, Fay 20, median 175; Bob and Eve have two orders: both E.
    expect(moveList(comparison.classes)).toEqual([
      { from: "A", to: "B", customers: 1, gained: 20 },
      { from: "B", to: "B", customers: 1, gained: 0 },
      { from: "B", to: "E", customers: 1, gained: 300 },
      { from: "D", to: "A", customers: 1, gained: -200 },
      { from: "D", to: "D", customers: 1, gained: 0 },
      { from: "D", to: "E", customers: 1, gained: 400 },
    ]);
  });

  test("status moves say who fell asleep, who is new and who has no order any more", () => {
    // Ann and Dee ordered 121 and 118 days before 30 June: sleeping. Bob and Eve within 45: active.
    expect(moveList(comparison.statuses)).toEqual([
      { from: "active", to: "active", customers: 2, gained: 700 },
      { from: "active", to: "sleeping", customers: 2, gained: 0 },
      { from: "active", to: "none", customers: 1, gained: -200 },
      { from: "none", to: "active", customers: 1, gained: 20 },
    ]);
  });
});

test("who left the window is gone, who was out of it and buys again went up, overdue money is a problem", () => {
  // Window of 12 months. March 2024 (from April 2023): Old has its order of May 2023, Back has none. June 2024 (from July 2023): the other way round.
  const orders: Cell[][] = [
    ["o1", "Old", "2023-05-01", 900],
    ["o2", "Back", "2023-01-01", 100],
    ["o3", "Back", "2024-05-01", 10],
    ["o4", "Cy", "2024-01-01", 500],
    ["o5", "Dee", "2024-01-01", 5],
  ];
  const customers = [
    ["Customer ID", "Overdue"],
    ["Cy", 70],
    ["Dee", 0],
    ["Eve", 5],
  ];
  const settings: Settings = { ...QUARTER, windowMonths: 12 };
  const { comparison, names } = compared({ orders, customers, settings });
  expect(cellOf(comparison.tiers, "top", "gone")).toBe(1);
  expect(cellOf(comparison.tiers, "inactive", "medium")).toBe(1);
  expect(names(comparison.lists.up)).toContain("Back");
  const problems = comparison.lists.problems.map(({ customer, reasons }) => [
    names(Int32Array.of(customer))[0],
    reasons,
  ]);
  expect(problems).toEqual([
    ["Old", ["gone"]],
    ["Cy", ["overdue"]],
    ["Eve", ["overdue"]],
  ]);
});

test("before the first order there is nothing to compare with", () => {
  const { comparison } = modelsOf({ orders: [["o1", "Ann", "2024-04-01", 10]] }, day("2024-06-30"));
  expect(comparison).toBeUndefined();
});

test("with frozen cuts the earlier day is scored by the cuts in use today", () => {
  const orders = Array.from({ length: 6 }, (_, i): Cell[] => [
    `o${i}`,
    `c${i}`,
    `2024-0${i < 5 ? 1 : 5}-0${i + 1}`,
    (i + 1) * 10,
  ]);
  const april = modelsOf({ orders }, day("2024-04-30"));
  const record = { ...recordOf(reviewTotals(april), QUARTER), at: "2024-05-01T00:00:00Z" };
  const settings: Settings = { ...QUARTER, cuts: { kind: "frozen" } };
  const history = { reviews: [record], snapshots: [] };
  const { comparison, standing } = compared({ orders, settings, history });
  expect(comparison.earlier.day).toBeLessThan(record.asOf);
  expect(standing.cuts.monetary).toEqual([18, 26, 34, 42]);
  expect(comparison.standing.cuts.monetary).toEqual([18, 26, 34, 42]);
});

const someLines = fc.array(
  fc.record({
    order: fc.nat(60),
    day: fc.integer({ min: 19500, max: 20000 }),
    amount: fc.constantFrom(-100, -20, 10, 20, 50, 300),
  }),
  { minLength: 1, maxLength: 150 }
);
const aWindow = fc.constantFrom(undefined, 12 as const, 24 as const);

const sumRow = ({ from, to, customers }: Moves, row: string) =>
  to.reduce((sum, _, k) => sum + (customers[from.indexOf(row) * to.length + k] ?? 0), 0);
const sumColumn = ({ from, to, customers }: Moves, column: string) =>
  from.reduce((sum, _, k) => sum + (customers[k * to.length + to.indexOf(column)] ?? 0), 0);
const total = ({ customers }: Moves) => customers.reduce((a, b) => a + b, 0);

test("rows are the tiers of then, columns those of now; New and Gone keep the balance; the money adds up", () => {
  fc.assert(
    fc.property(someLines, aWindow, (some, windowMonths) => {
      const orders = some.map((l) => [
        `o${l.order}`,
        `c${l.order % 25}`,
        isoOfDay(l.day),
        l.amount,
      ]);
      const settings = { ...QUARTER, ...(windowMonths && { windowMonths }) };
      const now = modelsOf({ orders, settings }, 20000);
      if (!now.comparison) return;
      const { comparison } = now;
      const then = modelsOf({ orders, settings }, comparison.earlier.day);
      checkTiers(comparison, then, now);
      const { gained, tiers, classes, statuses } = comparison;
      const money = ({ gained: cells }: Moves) => cells.reduce((a, b) => a + b, 0);
      const all = gained.reduce((a, b) => a + b, 0);
      expect(money(classes)).toBeCloseTo(all, 5);
      const bought = gained.filter(
        (_, c) => then.facts.perCustomer.scored[c] === 1 || now.facts.perCustomer.scored[c] === 1
      );
      expect(money(tiers)).toBeCloseTo(
        bought.reduce((a, b) => a + b, 0),
        5
      );
      expect(total(classes)).toBe(now.book.customers.length);
      const classCounts = countCodes(then.standing.aToE, CLASSES);
      for (const code of CLASSES) expect(sumRow(classes, code)).toBe(classCounts[code]);
      const statusCounts = countCodes(now.standing.status, STATUSES);
      for (const code of STATUSES) expect(sumColumn(statuses, code)).toBe(statusCounts[code]);
    }),
    { numRuns: 60 }
  );
});

function checkTiers({ tiers, lists }: Comparison, then: Models, now: Models) {
  const before = countCodes(then.standing.tier, TIERS);
  const after = countCodes(now.standing.tier, TIERS);
  for (const tier of ["top", "large", "medium", "small"] as const) {
    expect(sumRow(tiers, tier)).toBe(before[tier]);
    expect(sumColumn(tiers, tier)).toBe(after[tier]);
  }
  expect(sumRow(tiers, "inactive")).toBe(before.inactive);
  const buyers = (models: Models) => models.facts.perCustomer.scored.reduce((a, b) => a + b, 0);
  const refunded = sumColumn(tiers, "gone") - after.inactive;
  expect(buyers(then) + sumRow(tiers, "new") - refunded).toBe(buyers(now));
  const stayed = total(tiers) - sumRow(tiers, "new") - lists.up.length - lists.down.length;
  const diagonal = ["top", "large", "medium", "small"].reduce(
    (sum, tier) => sum + (cellOf(tiers, tier, tier) ?? 0),
    cellOf(tiers, "inactive", "gone") ?? 0
  );
  expect(stayed).toBe(diagonal);
}
