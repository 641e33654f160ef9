import type { Cell } from "../../src/core/columns/values/cell";
import { CLASSES, RELATIONSHIPS, STATUSES, TIERS } from "../../src/core/codes";
import { DEFAULT_SETTINGS } from "../../src/core/defaultSettings";
import { day, review } from "./readBook";

const ASOF = day("2024-06-30");
const STAGES = DEFAULT_SETTINGS.stages.map(({ code }) => code);
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const order = (id: number, customer: string, date: string, amount: number): Cell[] => [
  id,
  customer,
  date,
  amount,
];

/** Five buyers, one net-zero customer, two prospects; every number below can be checked by hand. */
const result = review(
  {
    orders: [
      ORDERS,
      order(1, "A", "2024-06-30", 100),
      order(2, "A", "2024-05-30", 100),
      order(3, "A", "2024-04-30", 100),
      order(4, "A", "2023-12-01", 290),
      order(5, "B", "2024-05-15", 40),
      order(6, "C", "2024-04-01", 30),
      order(7, "C", "2024-03-01", 30),
      order(8, "D", "2024-01-01", 20),
      order(9, "E", "2023-06-30", 10),
      order(10, "Z", "2024-06-01", 15),
      order(10, "Z", "2024-06-02", -15),
    ],
    customers: [
      ["Customer ID", "Stage"],
      ["A", "历史"],
      ["B", "interested"],
      ["C", ""],
      ["D", ""],
      ["E", ""],
      ["Z", "意向"],
      ["P1", ""],
      ["P2", "意向"],
    ],
  },
  ASOF
);
const { standing, book } = result;
const named = (codes: readonly string[], values: ArrayLike<number>) =>
  Object.fromEntries(book.customers.id.map((id, c) => [id, codes[values[c] ?? -1] ?? ""]));
const by = (values: ArrayLike<number>) =>
  Object.fromEntries(book.customers.id.map((id, c) => [id, values[c]]));

test("recency in days, blank without an order", () => {
  expect(by(standing.recency)).toEqual({
    A: 0,
    B: 46,
    C: 90,
    D: 181,
    E: 366,
    Z: -1,
    P1: -1,
    P2: -1,
  });
});

test("scores by PERCENTILE.INC of the five buyers", () => {
  expect(standing.cuts).toEqual({
    recency: [36.8, 72.4, 126.4, 218],
    frequency: [1, 1, 1.4, 2.4],
    monetary: [18, 32, 48, 166],
  });
  expect(by(standing.r)).toEqual({ A: 5, B: 4, C: 3, D: 2, E: 1, Z: 0, P1: 0, P2: 0 });
  expect(by(standing.f)).toEqual({ A: 5, B: 1, C: 4, D: 1, E: 1, Z: 0, P1: 0, P2: 0 });
  expect(by(standing.m)).toEqual({ A: 5, B: 3, C: 4, D: 2, E: 1, Z: 0, P1: 0, P2: 0 });
  expect(standing.notScored).toEqual({});
});

test("segments from the published map", () => {
  expect(named(standing.segmentCodes, standing.segment)).toEqual({
    A: "champions", // 555
    B: "promising", // 413
    C: "loyal", // 344
    D: "hibernating", // 212
    E: "lost", // 111
    Z: "",
    P1: "",
    P2: "",
  });
});

test("tiers of a small book are 20 / 60 / 20, and a net-zero customer has none", () => {
  expect(named(TIERS, standing.tier)).toEqual({
    A: "top",
    B: "medium",
    C: "medium",
    D: "medium",
    E: "small",
    Z: "",
    P1: "prospect",
    P2: "prospect",
  });
});

test("classes: high AOV from 30, high frequency from 2 orders; without an order A", () => {
  expect(named(CLASSES, standing.aToE)).toEqual({
    A: "E",
    B: "D",
    C: "E",
    D: "B",
    E: "B",
    Z: "A",
    P1: "A",
    P2: "A",
  });
});

test("statuses and the days to the next one", () => {
  expect(named(STATUSES, standing.status)).toEqual({
    A: "active",
    B: "silent",
    C: "silent",
    D: "lost",
    E: "lost",
    Z: "",
    P1: "",
    P2: "",
  });
  expect(by(standing.nextBoundary)).toEqual({
    A: 46,
    B: 45,
    C: 1,
    D: -1,
    E: -1,
    Z: -1,
    P1: -1,
    P2: -1,
  });
});

test("pipeline stages follow the orders; what was typed otherwise is marked, never used instead", () => {
  expect(named(STAGES, standing.pipeline)).toEqual({
    A: "repeat",
    B: "firstTime",
    C: "repeat",
    D: "firstTime",
    E: "firstTime",
    Z: "interested",
    P1: "prospect",
    P2: "interested",
  });
  expect(by(standing.pipelineDiffers)).toEqual({
    A: 0,
    B: 1,
    C: 0,
    D: 0,
    E: 0,
    Z: 0,
    P1: 0,
    P2: 0,
  });
});

test("relationship: 300 after 290 is stable, two orders are growing, one is exploring, lost is declining", () => {
  expect(named(RELATIONSHIPS, standing.relationship)).toEqual({
    A: "stable",
    B: "exploring",
    C: "growing",
    D: "declining",
    E: "declining",
    Z: "",
    P1: "",
    P2: "",
  });
});

test("the 180 days end between the 179th and the 180th day back", () => {
  const spend = (previousDate: string) => {
    const { standing: own } = review(
      {
        orders: [
          ORDERS,
          order(1, "A", "2024-06-30", 10),
          order(2, "A", "2024-06-29", 10),
          order(3, "A", previousDate, 100),
        ],
      },
      ASOF
    );
    return RELATIONSHIPS[own.relationship[0] ?? -1];
  };
  expect(spend("2024-01-03")).toBe("growing"); // 179 days back: all recent, nothing before
  expect(spend("2024-01-02")).toBe("declining"); // 180 days back: 20 after 100
  expect(spend("2023-07-07")).toBe("declining"); // 359 days back
  expect(spend("2023-07-06")).toBe("growing"); // 360 days back: out of both
});

test("with four buyers scores and segments are blank and say why; the rest is there", () => {
  const rows = ["A", "B", "C", "D"].map((id, i) => order(i, id, "2024-06-01", 10 * i + 10));
  const { standing: own } = review({ orders: [ORDERS, ...rows] }, ASOF);
  expect(own.notScored).toEqual({ r: "tooFew", f: "tooFew", m: "tooFew" });
  expect(own.cuts).toEqual({ recency: [], frequency: [], monetary: [] });
  expect([...own.r, ...own.f, ...own.m].every((score) => score === 0)).toBe(true);
  expect([...own.segment]).toEqual([-1, -1, -1, -1]);
  expect([...own.recency]).toEqual([29, 29, 29, 29]);
  expect([...own.status]).toEqual([0, 0, 0, 0]);
});

test("where all have one order F is blank, R and M are not, and there is no segment", () => {
  const rows = ["A", "B", "C", "D", "E"].map((id, i) =>
    order(i, id, `2024-06-0${i + 1}`, 10 * i + 10)
  );
  const { standing: own } = review({ orders: [ORDERS, ...rows] }, ASOF);
  expect(own.notScored).toEqual({ f: "allEqual" });
  expect([...own.r]).toEqual([1, 2, 3, 4, 5]);
  expect([...own.f]).toEqual([0, 0, 0, 0, 0]);
  expect([...own.m]).toEqual([1, 2, 3, 4, 5]);
  expect([...own.segment]).toEqual([-1, -1, -1, -1, -1]);
});

test("a book with one customer, and one with none, finish", () => {
  const one = review({ orders: [ORDERS, order(1, "A", "2024-06-30", 10)] }, ASOF).standing;
  expect(one.tier[0]).toBe(TIERS.indexOf("top"));
  expect(one.relationship[0]).toBe(RELATIONSHIPS.indexOf("exploring"));
  const none = review(
    {
      customers: [
        ["Customer ID", "Name"],
        ["P", "Pia"],
      ],
    },
    ASOF
  ).standing;
  expect(none.tier[0]).toBe(TIERS.indexOf("prospect"));
  expect(none.pipeline[0]).toBe(STAGES.indexOf("prospect"));
});

test("the eight classes are an alternative", () => {
  const settings = { ...DEFAULT_SETTINGS, segmentModel: "eight" as const };
  const rows = ["A", "A", "B", "C", "D", "E"].map((id, i) =>
    order(i, id, `2024-06-0${i + 1}`, 10 * i + 10)
  );
  const { standing: own } = review({ orders: [ORDERS, ...rows], settings }, ASOF);
  // days 28 27 26 25 24 (mean 26), orders 2 1 1 1 1 (mean 1.2), money 30 30 40 50 60 (mean 42)
  expect(Array.from(own.segment, (code) => own.segmentCodes[code])).toEqual([
    "generalKeep",
    "generalWinBack",
    "generalDevelop",
    "importantDevelop",
    "importantDevelop",
  ]);
});
