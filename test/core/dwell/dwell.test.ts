import type { Cell } from "../../../src/core/columns/values/cell";
import { STALLS } from "../../../src/core/dwell/dwell";
import { dwellGroups } from "../../../src/core/dwell/groups";
import { stalledList } from "../../../src/core/dwell/stalledList";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { dwellOf } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-06-30");
const customers = (...rows: Cell[][]): Cell[][] => [
  ["Customer ID", "Name", "Owner", "Created", "Stage", "Stage entered"],
  ...rows,
];
const orders = (...rows: Cell[][]): Cell[][] => [
  ["Order ID", "Customer ID", "Order date", "Amount"],
  ...rows,
];
const first = (sheets: { customers?: Cell[][]; orders?: Cell[][] }) => {
  const { dwell } = dwellOf(sheets, ASOF);
  return {
    days: dwell.days[0],
    estimated: dwell.estimated[0],
    stall: STALLS[dwell.stall[0] ?? 0],
  };
};

describe("the day a stage was entered", () => {
  test("is the stage-entered date of the sheet for somebody without orders", () => {
    const sheet = customers(["c1", "Ann", "Li", "2024-01-01", "interested", "2024-06-20"]);
    expect(first({ customers: sheet })).toEqual({ days: 10, estimated: 0, stall: "none" });
  });

  test("is the created date, marked estimated, where no stage date is given", () => {
    const sheet = customers(["c1", "Ann", "Li", "2024-06-01", "interested", ""]);
    expect(first({ customers: sheet })).toEqual({ days: 29, estimated: 1, stall: "dueSoon" });
  });

  test("belongs to prospect where the stage is blank", () => {
    const sheet = customers(["c1", "Ann", "Li", "2024-01-01", "", "2024-06-14"]);
    expect(first({ customers: sheet })).toEqual({ days: 16, estimated: 0, stall: "stalled" });
  });

  test("is that of the first order for a first-time customer, of the second for a repeat customer", () => {
    const one = orders(["o1", "c1", "2024-06-10", 50]);
    expect(first({ orders: one }).days).toBe(20);
    const three = orders(
      ["o3", "c1", "2024-06-28", 10],
      ["o1", "c1", "2024-03-01", 50],
      ["o2", "c1", "2024-06-10", 20]
    );
    expect(first({ orders: three }).days).toBe(20);
  });

  test("is the sheet's own where the sheet names the same stage, not where it names another", () => {
    const order = orders(["o1", "c1", "2024-06-10", 50]);
    const same = customers(["c1", "Ann", "Li", "", "first-time", "2024-06-15"]);
    expect(first({ customers: same, orders: order }).days).toBe(15);
    const other = customers(["c1", "Ann", "Li", "", "interested", "2024-06-15"]);
    expect(first({ customers: other, orders: order }).days).toBe(20);
    const blank = customers(["c1", "Ann", "Li", "", "", "2024-06-15"]);
    expect(first({ customers: blank, orders: order }).days).toBe(20);
  });

  test("cannot lie after the analysis date", () => {
    const sheet = customers(["c1", "Ann", "Li", "2024-06-01", "interested", "2024-07-01"]);
    expect(first({ customers: sheet })).toMatchObject({ days: 29, estimated: 1 });
  });

  test("is unknown without any date, and then nothing is stalled", () => {
    const sheet = customers(["c1", "Ann", "Li", "", "interested", ""]);
    expect(first({ customers: sheet })).toEqual({ days: -1, estimated: 0, stall: "none" });
  });
});

describe("the limit of 30 days for interested customers", () => {
  const after = (days: number) =>
    first({
      customers: customers([
        "c1",
        "Ann",
        "Li",
        "",
        "interested",
        new Date((ASOF - days) * 86_400_000).toISOString().slice(0, 10),
      ]),
    }).stall;

  test("is passed after 30 days, due soon from 24", () => {
    expect([0, 23, 24, 30, 31].map(after)).toEqual([
      "none",
      "none",
      "dueSoon",
      "dueSoon",
      "stalled",
    ]);
  });

  test("may be absent: repeat customers never stall", () => {
    expect(DEFAULT_SETTINGS.stageLimits.repeat).toBeUndefined();
    const old = orders(["o1", "c1", "2020-01-01", 50], ["o2", "c1", "2020-02-01", 50]);
    expect(first({ orders: old })).toMatchObject({ stall: "none" });
  });
});

describe("the dwell table", () => {
  const sheet = customers(
    ["c1", "Ann", "Li", "", "interested", "2024-06-20"], // 10 days
    ["c2", "Bob", "Li", "", "interested", "2024-05-31"], // 30
    ["c3", "Cid", "Li", "", "interested", "2024-03-02"], // 120
    ["c4", "Dan", "Li", "", "interested", ""],
    ["c5", "Eve", "Mo", "", "interested", "2023-06-30"], // 366
    ["c6", "Fay", "", "", "prospect", "2024-06-29"] // 1
  );

  test("has mean, median, P80 and ageing bands of each stage and owner; undated customers stand beside", () => {
    const { book, standing, dwell } = dwellOf({ customers: sheet }, ASOF);
    const groups = dwellGroups(DEFAULT_SETTINGS.stages, standing, dwell, book.customers.owner);
    expect(groups.map(({ stage, owner, customers: n }) => [stage.code, owner, n])).toEqual([
      ["prospect", "", 1],
      ["interested", "Li", 4],
      ["interested", "Mo", 1],
    ]);
    const li = groups[1];
    expect(li?.stays.count).toBe(3);
    expect(li?.stays.mean).toBeCloseTo(160 / 3, 12);
    expect(li?.stays.median).toBe(30);
    // PERCENTILE.INC({10,30,120}, 0.8) = 30 + 0.6 · 90
    expect(li?.stays.p80).toBeCloseTo(84, 12);
    expect(li?.stays.bands).toEqual([2, 0, 0, 1, 0, 0]);
    expect([li?.stalled, li?.dueSoon]).toEqual([1, 1]);
    expect(groups[2]?.stays.bands).toEqual([0, 0, 0, 0, 0, 1]);
  });

  test("without owners has one line a stage", () => {
    const { standing, dwell } = dwellOf({ customers: sheet }, ASOF);
    expect(
      dwellGroups(DEFAULT_SETTINGS.stages, standing, dwell).map((group) => [
        group.stage.code,
        group.customers,
      ])
    ).toEqual([
      ["prospect", 1],
      ["interested", 5],
    ]);
  });

  test("lists the stalled by days over their limit", () => {
    const { dwell } = dwellOf({ customers: sheet }, ASOF);
    expect(stalledList(dwell)).toEqual([
      { customer: 4, days: 366, limit: 30, over: 336 },
      { customer: 2, days: 120, limit: 30, over: 90 },
    ]);
  });
});
