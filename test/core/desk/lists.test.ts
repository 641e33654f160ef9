import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { DESK_LIMIT } from "../../../src/core/desk/desk";
import { analyze, cellsOf, tableOf } from "../analysis";
import { day, type SheetRows } from "../readBook";

const ASOF = day("2024-06-30");
const HEAD = ["Customer ID", "Name", "Owner", "Stage", "Stage entered", "Next action", "Due date"];
/** Limits: prospect 15 days, due soon from 12; interested 30, due soon from 24. */
const SHEETS: SheetRows = {
  customers: [
    HEAD,
    ["1", "Ann", "Mo", "interested", "2024-05-31", "", ""],
    ["2", "Bob", "Li", "interested", "2024-04-30", "Send offer", "2024-07-05"],
    ["3", "Cy", "", "prospect", "2024-06-17", "", ""],
    ["4", "Di", "Li", "interested", "2024-06-05", "", ""],
    ["5", "Ed", "Li", "interested", "2023-12-31", "", ""],
    ["6", "Flo", "Al", "prospect", "2024-06-29", "", ""],
    ["7", "Gus", "Al", "", "", "", ""],
  ],
  orders: [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["o1", "7", "2024-06-20", 10],
  ],
  contacts: [
    ["Contact date", "Customer ID"],
    ["2024-06-10", "2"],
  ],
};

test("whom only the orders name is said to be without a row, where there is a customer sheet", () => {
  const orders = [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["o1", "7", "2023-06-20", 10],
    ["o2", "8", "2023-06-20", 10],
  ];
  // a first-time customer may stay one for 45 days
  const customers = [["Customer ID"], ["7"]];
  const flags = (sheets: SheetRows) =>
    analyze(sheets, ASOF).desk.stalled.rows.map(({ id, onlyInOrders }) => [id, onlyInOrders]);
  expect(flags({ customers, orders })).toEqual([
    ["7", undefined],
    ["8", true],
  ]);
  expect(flags({ orders })).toEqual([
    ["7", undefined],
    ["8", undefined],
  ]);
});

test("who is over the limit comes first, the longest over it at the top, then who is nearest to it", () => {
  const { desk } = analyze(SHEETS, ASOF);
  // Ann's 30th day is the last that is allowed.
  expect(desk.stalled).toEqual({
    total: 5,
    rows: [
      {
        ...{ id: "5", name: "Ed", owner: "Li", stage: "Interested", tier: "Prospect" },
        ...{ stalled: true, daysInStage: 182, limit: 30, over: 152 },
        ...{ reason: "Not visited", advice: "giveUp" },
      },
      {
        ...{ id: "2", name: "Bob", owner: "Li", stage: "Interested", tier: "Prospect" },
        ...{ stalled: true, daysInStage: 61, limit: 30, over: 31, daysSinceContact: 20 },
        ...{ reason: "Too few contacts to tell", advice: "pursue" },
        ...{ nextAction: "Send offer", dueDate: day("2024-07-05") },
      },
      {
        ...{ id: "1", name: "Ann", owner: "Mo", stage: "Interested", tier: "Prospect" },
        ...{ stalled: false, daysInStage: 30, limit: 30, over: 0 },
      },
      {
        ...{ id: "3", name: "Cy", stage: "Prospect", tier: "Prospect" },
        ...{ stalled: false, daysInStage: 13, limit: 15, over: -2 },
      },
      {
        ...{ id: "4", name: "Di", owner: "Li", stage: "Interested", tier: "Prospect" },
        ...{ stalled: false, daysInStage: 25, limit: 30, over: -5 },
      },
    ],
  });
  expect(desk.stalledBy).toEqual({ owners: ["Mo", "Li"], stages: ["Prospect", "Interested"] });
  expect(desk.cleanUp).toEqual({
    total: 1,
    rows: [
      {
        ...{ id: "5", name: "Ed", owner: "Li", stage: "Interested", tier: "Prospect" },
        daysInStage: 182,
      },
    ],
  });
});

test("whom to contact is the list of the Playbook page, in its order", () => {
  const analysis = analyze(SHEETS, ASOF);
  const due = tableOf(analysis, "playbook", "due");
  const { rows, total } = analysis.desk.due;
  expect(total).toBe(due.rows.length);
  expect(rows.map(({ name }) => name)).toEqual(cellsOf(due, "name"));
  expect(rows.map(({ dueBy }) => dueBy)).toEqual(cellsOf(due, "dueBy"));
  expect(rows.map(({ action }) => action)).toEqual(cellsOf(due, "action"));
  expect(rows.find(({ name }) => name === "Ed")?.dueBy).toBe(ASOF);
});

test("long lists are cut, and say how long they are", () => {
  const many = Array.from({ length: DESK_LIMIT + 1 }, (_, k): Cell[] => [
    ...[`c${k}`, `N${k}`, `Owner ${k}`, "interested", "2023-01-01", "", ""],
  ]);
  const { desk } = analyze({ customers: [HEAD, ...many] }, ASOF);
  for (const list of [desk.stalled, desk.cleanUp, desk.due]) {
    expect(list.rows).toHaveLength(DESK_LIMIT);
    expect(list.total).toBe(DESK_LIMIT + 1);
  }
  expect(desk.stalledBy.owners).toHaveLength(DESK_LIMIT + 1);
});

test("an empty book has parts without customers, and empty lists", () => {
  const { desk } = analyze({ customers: [HEAD] }, ASOF);
  const none = { rows: [], total: 0 };
  const { pyramid, segments, statuses, funnel, ...rest } = desk;
  expect([pyramid, segments, statuses, funnel].map((parts) => parts.length)).toEqual([6, 11, 4, 4]);
  for (const { customers, net } of [...pyramid, ...segments, ...statuses, ...funnel])
    expect([customers, net]).toEqual([0, 0]);
  expect(rest).toEqual({
    ...{ asOf: ASOF, outside: {}, bands: [], stalled: none, cleanUp: none, due: none },
    stalledBy: { owners: [], stages: [] },
  });
});

test("the bands of two years are those of the Churn page when it shows as many", () => {
  const orders: Cell[][] = [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ...Array.from({ length: 90 }, (_, k): Cell[] => [
      ...[`o${k}`, `c${(k * k) % 17}`],
      ...[new Date((ASOF - 11 * k) * 86_400_000).toISOString().slice(0, 10), 10],
    ]),
  ];
  for (const statusBasis of ["days", "gaps"] as const) {
    const bandsWith = (churnMonths: number) =>
      analyze({ orders, settings: { ...DEFAULT_SETTINGS, churnMonths, statusBasis } }, ASOF).desk
        .bands;
    expect(bandsWith(12)).toHaveLength(24);
    expect(bandsWith(12)).toEqual(bandsWith(24));
    expect(bandsWith(60)).toEqual(bandsWith(24));
  }
});
