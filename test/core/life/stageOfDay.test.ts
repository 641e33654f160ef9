import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { day, review } from "../readBook";

const CODES = DEFAULT_SETTINGS.stages.map(({ code }) => code);
const ORDERS = [
  ["Order ID", "Customer ID", "Order date", "Amount"],
  ["o1", "buyer", "2024-02-01", 10],
  ["o2", "buyer", "2024-06-01", 10],
];
const CUSTOMERS = [
  ["Customer ID", "Stage", "Stage entered"],
  ["settled", "Interested", "2024-01-05"],
  ["later", "Interested", "2024-05-20"],
  ["logged", "Interested", "2024-05-01"],
  ["unlogged", "First purchase", "2024-05-01"],
  ["back", "Interested", "2024-05-01"],
  ["buyer", "Repeat", "2024-06-01"],
];
const LOG = [
  ["Change date", "Customer ID", "From stage", "To stage"],
  ["2024-05-01", "back", "Prospect", "Interested"],
  ["2024-04-01", "back", "Interested", "Prospect"],
  ["2024-01-10", "back", "Prospect", "Interested"],
  ["2024-05-01", "logged", "Interested", "Prospect"],
  ["2024-05-10", "logged", "Prospect", "Interested"],
];

const standingOn = (iso: string) => {
  const { book, standing } = review(
    { orders: ORDERS, customers: CUSTOMERS, stageLog: LOG },
    day(iso)
  );
  const of = (values: ArrayLike<number>) => (id: string) =>
    values[book.customers.id.indexOf(id)] ?? -1;
  const stage = of(standing.pipeline);
  return { stage: (id: string) => CODES[stage(id)], differs: of(standing.pipelineDiffers) };
};

test("on an earlier day a lead stands where the log stood, else where its first later row came from, else at the start", () => {
  const { stage } = standingOn("2024-03-15");
  expect(stage("settled")).toBe("interested");
  expect(stage("back")).toBe("interested");
  expect(stage("logged")).toBe("interested");
  expect(stage("later")).toBe("prospect");
  expect(stage("unlogged")).toBe("prospect");
  expect(standingOn("2024-04-15").stage("back")).toBe("prospect");
});

test("today the sheet's own stage holds, whatever the log says", () => {
  const { stage } = standingOn("2024-06-30");
  for (const id of ["settled", "later", "logged", "back"]) expect(stage(id)).toBe("interested");
});

test("what the sheet says otherwise is listed, then as today", () => {
  const then = standingOn("2024-03-15");
  expect([then.stage("buyer"), then.differs("buyer")]).toEqual(["firstTime", 1]);
  expect([then.differs("unlogged"), then.differs("later"), then.differs("back")]).toEqual([
    1, 1, 0,
  ]);
  const today = standingOn("2024-06-30");
  expect([today.differs("buyer"), today.differs("unlogged"), today.differs("later")]).toEqual([
    0, 1, 0,
  ]);
});

test("the order of the log's rows does not matter on different days", () => {
  const changes = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom("Prospect", "Interested")),
    { selector: ([ago]) => ago, maxLength: 6 }
  );
  const asOf = day("2024-03-15");
  const stageWith = (rows: [number, string][]) =>
    review(
      {
        orders: ORDERS,
        customers: CUSTOMERS,
        stageLog: [
          ["Change date", "Customer ID", "From stage", "To stage"],
          ...rows.map(([ahead, to]) => [isoOfDay(asOf - 100 + ahead), "later", "", to]),
        ],
      },
      asOf
    ).standing.pipeline;
  fc.assert(
    fc.property(changes, (rows) => {
      expect(stageWith([...rows].reverse())).toEqual(stageWith(rows));
    }),
    { numRuns: 30 }
  );
});
