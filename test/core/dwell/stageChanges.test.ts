import fc from "fast-check";
import type { Cell, Day } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { stageChanges } from "../../../src/core/dwell/stageChanges";
import { day } from "../readBook";
import { modelsOf, reviewed, type Diary, type LogRow } from "./diary";

const ASOF = day("2024-06-30");
const CUSTOMERS = ["Customer ID", "Stage", "Stage entered"];
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const lead = (stage: string, entered = ""): Cell[][] => [CUSTOMERS, ["L1", stage, entered]];
const orders = (...days: string[]) => [ORDERS, ...days.map((on, i) => [`o${i}`, "L1", on, 10])];

const reviewedOn = (diary: Diary, on: string) => reviewed(diary, day(on));
const changesOf = (diary: Diary, asOf: Day = ASOF) =>
  stageChanges(modelsOf(diary, asOf)).map(
    ({ id, from, to, day: on }) => `${id} ${from} → ${to} ${isoOfDay(on)}`
  );

test("nobody knows of changes at a first review without a log", () => {
  expect(changesOf({ customers: lead("interested") })).toEqual([]);
});

test("a stage that differs from the last review is a change of this review's day, or of its stage-entered date", () => {
  const history = reviewedOn({ customers: lead("prospect") }, "2024-05-31");
  expect(changesOf({ customers: lead("prospect"), history })).toEqual([]);
  expect(changesOf({ customers: lead("意向"), history })).toEqual([
    "L1 prospect → interested 2024-06-30",
  ]);
  expect(changesOf({ customers: lead("interested", "2024-06-10"), history })).toEqual([
    "L1 prospect → interested 2024-06-10",
  ]);
  expect(changesOf({ customers: lead("interested", "2024-05-10"), history })).toEqual([
    "L1 prospect → interested 2024-06-30",
  ]);
});

test("orders since the last review are changes on their own days", () => {
  const customers = lead("interested");
  const history = reviewedOn({ customers }, "2024-05-31");
  expect(changesOf({ customers, orders: orders("2024-06-03", "2024-06-20"), history })).toEqual([
    "L1 interested → firstTime 2024-06-03",
    "L1 firstTime → repeat 2024-06-20",
  ]);
});

test("a refund that took an order away leads back", () => {
  const history = reviewedOn({ orders: orders("2024-05-01", "2024-05-20") }, "2024-05-31");
  expect(changesOf({ orders: orders("2024-05-01"), history })).toEqual([
    "L1 repeat → firstTime 2024-06-30",
  ]);
});

test("the log knows better than the last review", () => {
  const history = reviewedOn({ customers: lead("prospect") }, "2024-05-31");
  const log: LogRow[] = [{ on: "2024-06-05", id: "L1", from: "潜在", to: "意向" }];
  expect(changesOf({ customers: lead("interested"), log, history })).toEqual([]);
  expect(changesOf({ customers: lead("prospect"), log, history })).toEqual([
    "L1 interested → prospect 2024-06-30",
  ]);
});

test("what was typed against the orders is no change back", () => {
  const log: LogRow[] = [{ on: "2024-06-05", id: "L1", from: "repeat", to: "interested" }];
  const bought = orders("2024-04-01", "2024-05-01");
  const history = reviewedOn({ orders: bought }, "2024-05-31");
  expect(changesOf({ customers: lead("interested"), orders: bought, log, history })).toEqual([]);
});

test("a row a day before its order is not logged again, and what came before it on its day is no change", () => {
  const log: LogRow[] = [
    { on: "2024-04-01", id: "L1", from: "prospect", to: "interested" },
    { on: "2024-04-01", id: "L1", from: "interested", to: "first-time" },
    { on: "2024-05-09", id: "L1", from: "first-time", to: "repeat" },
  ];
  const bought = orders("2024-04-01", "2024-05-10");
  expect(changesOf({ customers: lead("repeat"), orders: bought, log })).toEqual([]);
  expect(changesOf({ customers: lead("repeat"), orders: bought, log: log.slice(0, 2) })).toEqual([
    "L1 firstTime → repeat 2024-05-10",
  ]);
});

test("a review that looks back, and one with another stage list, append nothing", () => {
  const history = reviewedOn({ customers: lead("prospect") }, "2024-05-31");
  expect(changesOf({ customers: lead("interested"), history }, day("2024-05-01"))).toEqual([]);
  const settings = {
    ...modelsOf({ customers: lead("x") }, ASOF).settings,
    stages: [{ code: "cold" }, { code: "client", fromOrders: 1 }],
  };
  expect(changesOf({ customers: lead("cold"), history, settings })).toEqual([]);
});

const someDay = fc.integer({ min: day("2024-01-01"), max: ASOF }).map(isoOfDay);
const stageWord = fc.constantFrom("prospect", "interested", "repeat", "");

test("what was appended is never appended again, on no later day and in no log without a column for automatic changes", () => {
  fc.assert(
    fc.property(
      fc.record({
        before: stageWord,
        now: stageWord,
        entered: fc.oneof(someDay, fc.constant("")),
        earlier: fc.array(someDay, { maxLength: 3 }),
        later: fc.array(someDay, { maxLength: 4 }),
        on: someDay,
        log: fc.array(
          fc.record({
            on: someDay,
            id: fc.constant("L1"),
            to: fc.constantFrom("prospect", "interested", "first-time", "repeat"),
            auto: fc.boolean(),
          }),
          { maxLength: 4 }
        ),
        saysAutomatic: fc.boolean(),
        pause: fc.nat({ max: 3 }),
      }),
      ({ before, now, entered, earlier, later, on, log, saysAutomatic, pause }) => {
        const history = reviewedOn({ customers: lead(before), orders: orders(...earlier) }, on);
        const diary = {
          customers: lead(now, entered),
          orders: orders(...later),
          log,
          history,
        };
        const models = modelsOf(diary, ASOF);
        const appended = stageChanges(models).map((change) => ({
          on: isoOfDay(change.day),
          id: change.id,
          from: change.from,
          to: change.to,
          auto: saysAutomatic,
        }));
        const again = modelsOf({ ...diary, log: [...log, ...appended] }, ASOF + pause);
        expect(stageChanges(again)).toEqual([]);
        expect(again.standing.pipeline).toEqual(models.standing.pipeline);
      }
    )
  );
});
