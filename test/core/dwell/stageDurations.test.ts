import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { dwellGroups } from "../../../src/core/dwell/groups";
import { stageDurations } from "../../../src/core/dwell/stageDurations";
import { day } from "../readBook";
import { modelsOf, type Diary } from "./diary";

const ASOF = day("2024-06-30");
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const CUSTOMERS = ["Customer ID", "Owner", "Stage", "Stage entered"];

function durations(diary: Diary, byOwner = false) {
  const { settings, dwell, book } = modelsOf(diary, ASOF);
  const owner = byOwner ? book.customers.owner : undefined;
  return stageDurations(settings.stages, dwell.stays, ASOF, owner);
}

/** First orders on 1 January, second ones so many days later; `undefined`: never. */
const secondAfter = (days: (number | undefined)[]) =>
  days.flatMap((after, c): Cell[][] => [
    [`${c}a`, `c${c}`, "2024-01-01", 10],
    ...(after === undefined ? [] : [[`${c}b`, `c${c}`, isoOfDay(day("2024-01-01") + after), 10]]),
  ]);

test("the plain median knows only the quick ones, Kaplan-Meier the waiting ones too", () => {
  const rows = secondAfter([10, 20, 30, undefined, undefined]);
  const [firstTime, repeat] = durations({ orders: [ORDERS, ...rows] });
  // S = 4/5, 3/5, 2/5 after 10, 20, 30 days: half are through by day 30.
  expect(firstTime).toMatchObject({
    finished: 3,
    running: 2,
    medianFinished: 20,
    median: { value: 30 },
  });
  expect(repeat).toMatchObject({ finished: 0, running: 3, median: {} });
  expect(repeat).not.toHaveProperty("medianFinished");
});

test("while more than half are still inside there is no median", () => {
  const rows = secondAfter([10, undefined, undefined]);
  expect(durations({ orders: [ORDERS, ...rows] })[0]?.median.value).toBeUndefined();
});

test("each visit is a stay of its own, under the present owner; undated stays are left out", () => {
  const groups = durations(
    {
      customers: [
        CUSTOMERS,
        ["c1", "Li", "interested", ""],
        ["c2", "", "prospect", "2024-06-20"],
        ["c3", "Mo", "prospect", ""],
      ],
      log: [
        { on: "2024-02-01", id: "c1", to: "interested" },
        { on: "2024-02-11", id: "c1", to: "prospect" },
        { on: "2024-03-02", id: "c1", to: "interested" },
      ],
    },
    true
  );
  expect(
    groups.map(({ stage, owner, finished, running }) => [stage.code, owner, finished, running])
  ).toEqual([
    ["prospect", "Li", 1, 0],
    ["prospect", "", 0, 1],
    ["interested", "Li", 1, 1],
  ]);
});

const someBook = fc.array(
  fc.record({
    owner: fc.constantFrom("Li", "Mo", ""),
    stage: fc.constantFrom("prospect", "interested", ""),
    entered: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant(undefined)),
    orders: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 }
);

test("stays of the owners add up to those of the stage, running ones to the dated customers, and row order changes nothing", () => {
  fc.assert(
    fc.property(someBook, (people) => {
      const sheets = (list: { id: string; of: (typeof people)[number] }[]): Diary => ({
        customers: [
          CUSTOMERS,
          ...list.map(({ id, of }) => [
            id,
            of.owner,
            of.stage,
            of.entered === undefined ? "" : isoOfDay(ASOF - of.entered),
          ]),
        ],
        orders: [
          ORDERS,
          ...list.flatMap(({ id, of }) =>
            of.orders.map((ago, i) => [`${id}-${i}`, id, isoOfDay(ASOF - ago), 10])
          ),
        ],
      });
      const list = people.map((of, i) => ({ id: `c${i}`, of }));
      const diary = sheets(list);
      const whole = durations(diary);
      const split = durations(diary, true);
      for (const { stage, finished, running } of whole) {
        const parts = split.filter((part) => part.stage.code === stage.code);
        expect(parts.reduce((sum, part) => sum + part.finished, 0)).toBe(finished);
        expect(parts.reduce((sum, part) => sum + part.running, 0)).toBe(running);
      }
      const { settings, standing, dwell, book } = modelsOf(diary, ASOF);
      const groups = dwellGroups(settings.stages, standing, dwell, book.customers.owner);
      expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(people.length);
      expect(whole.reduce((sum, { running }) => sum + running, 0)).toBe(
        groups.reduce((sum, { stays }) => sum + stays.count, 0)
      );
      expect(durations(sheets([...list].reverse()))).toEqual(whole);
    }),
    { numRuns: 60 }
  );
});
