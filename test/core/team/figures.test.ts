import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { leadsOf } from "../../../src/core/followup/leads";
import { ownerFigures } from "../../../src/core/team/owners";
import { sourceFigures } from "../../../src/core/team/sources";
import { dwellOf } from "../analysis";
import { day } from "../readBook";
import { codedOf, costsOf } from "../typedBooks";

const ASOF = day("2024-06-30");
const HEADER: Cell[] = ["Customer ID", "Name", "Owner", "Stage", "Stage entered"];
const ORDERS: Cell[] = ["Order ID", "Customer ID", "Order date", "Amount"];

const SHOP = {
  customers: [
    HEADER,
    ["a", "", "Li", "", ""],
    ["b", "", "Mo", "", ""],
    ["c", "", "Li", "", ""],
    ["d", "", "", "", ""],
    ["e", "", "Mo", "", ""],
    ["f", "", "Mo", "prospect", "2024-06-01"], // 29 days, limit 15: stalled
    ["g", "", "Li", "interested", "2024-06-20"],
  ],
  // Five buyers: the best one is top (20/60/20), 600 of 1,000.
  orders: [
    ORDERS,
    ["1", "a", "2024-06-01", 500],
    ["2", "a", "2024-06-02", 100],
    ["3", "b", "2024-06-01", 200],
    ["4", "c", "2024-06-01", 100],
    ["5", "d", "2024-06-01", 60],
    ["6", "e", "2024-06-01", 40],
  ],
};

function ownersOf(sheets: { customers?: Cell[][]; orders?: Cell[][] }) {
  const { book, facts, standing, dwell } = dwellOf(sheets, ASOF);
  const lead = leadsOf(facts, standing, DEFAULT_SETTINGS);
  return { facts, lead, owners: ownerFigures(book.customers.owner, facts, standing, dwell, lead) };
}

test("the owner table counts customers, leads, stalled, net, conversion and what rests on one person", () => {
  const { owners } = ownersOf(SHOP);
  expect(owners).toEqual([
    {
      owner: "Li",
      customers: 3,
      leads: 1,
      stalled: 0,
      buyers: 2,
      conversion: 2 / 3,
      net: 700,
      topCustomers: 1,
      topNet: 600,
      topShare: 1,
    },
    {
      owner: "Mo",
      customers: 3,
      leads: 1,
      stalled: 1,
      buyers: 2,
      conversion: 2 / 3,
      net: 240,
      topCustomers: 0,
      topNet: 0,
      topShare: 0,
    },
    {
      owner: "",
      customers: 1,
      leads: 0,
      stalled: 0,
      buyers: 1,
      conversion: 1,
      net: 60,
      topCustomers: 0,
      topNet: 0,
      topShare: 0,
    },
  ]);
});

test("without an owner column everybody is without one, and without orders nothing is at risk", () => {
  expect(
    ownersOf({ orders: SHOP.orders }).owners.map(({ owner, customers }) => [owner, customers])
  ).toEqual([["", 5]]);
  const [only] = ownersOf({ customers: [HEADER, ["x", "", "Li", "", ""]] }).owners;
  expect(only).toMatchObject({ owner: "Li", topCustomers: 0 });
  expect(only).not.toHaveProperty("topShare");
  expect(ownersOf({ customers: [HEADER] }).owners).toEqual([]);
});

/** Who came from where, with the net amount of each order. */
const perCustomer = (...orders: number[][]) => ({
  perCustomer: {
    length: orders.length,
    orderCount: Int32Array.from(orders, (own) => own.length),
    net: Float64Array.from(orders, (own) => own.reduce((sum, one) => sum + one, 0)),
    firstDay: new Int32Array(orders.length),
    lastDay: new Int32Array(orders.length),
    scored: Uint8Array.from(orders, (own) => Number(own.length > 0)),
    netZero: new Uint8Array(orders.length),
  },
});

describe("by source", () => {
  const sources = codedOf(["WeChat", "Fair", "WeChat", "", "WeChat", "Fair"]);
  const facts = perCustomer([100, 50], [], [30], [20], [], []);
  const costs = costsOf([
    { source: "wechat", cost: 40 },
    { source: "WECHAT ", cost: 20 },
    { source: "Fair", campaign: "Spring", cost: 90 },
    { campaign: "Spring", cost: 7 },
    { source: "Radio", cost: 11 },
  ]);

  test("leads, conversion, revenue, repeat rate and cost stand side by side, the unknown last", () => {
    expect(sourceFigures("source", sources, facts, costs)).toEqual([
      {
        name: "WeChat",
        leads: 3,
        won: 2,
        conversion: 2 / 3,
        revenue: 180,
        repeatRate: 0.5,
        cost: 60,
        costPerCustomer: 30,
        revenuePerCost: 3,
      },
      { name: "Fair", leads: 2, won: 0, conversion: 0, revenue: 0, cost: 90, revenuePerCost: 0 },
      { name: "Radio", leads: 0, won: 0, revenue: 0, cost: 11, revenuePerCost: 0 },
      { name: "", leads: 1, won: 1, conversion: 1, revenue: 20, repeatRate: 0, cost: 7 },
    ]);
  });

  test("campaigns have their own costs; what names none stands with the unknown", () => {
    const campaigns = codedOf(["Spring", "", "", "Spring", "", ""]);
    expect(
      sourceFigures("campaign", campaigns, facts, costs).map(({ name, leads, cost }) => [
        name,
        leads,
        cost,
      ])
    ).toEqual([
      ["Spring", 2, 97],
      ["", 4, 71],
    ]);
  });

  test("without a source column everybody is unknown, without costs no cost is shown", () => {
    const [all, ...rest] = sourceFigures("source", undefined, facts, undefined);
    expect(rest).toEqual([]);
    expect(all).toEqual({
      name: "",
      leads: 6,
      won: 3,
      conversion: 0.5,
      revenue: 200,
      repeatRate: 1 / 3,
    });
  });
});

const sums = <Key extends string>(items: Record<Key, number>[], key: Key) =>
  items.reduce((sum, item) => sum + item[key], 0);

test("owners and sources add up to all customers, all leads and all money, whatever the order of the rows", () => {
  const anyBook = fc.record({
    customers: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
        fc.constantFrom("Li", "Mo", ""),
        fc.constantFrom("", "interested", "repeat")
      ),
      { selector: ([id]) => id }
    ),
    orders: fc.array(
      fc.tuple(
        fc.constantFrom("a", "b", "c", "d", "e", "z"),
        fc.integer({ min: -5000, max: 20000 }).map((cents) => cents / 100)
      )
    ),
  });
  fc.assert(
    fc.property(anyBook, ({ customers, orders }) => {
      const sheets = {
        customers: [HEADER, ...customers.map(([id, owner, stage]) => [id, "", owner, stage, ""])],
        orders: [ORDERS, ...orders.map(([id, amount], i) => [`o${i}`, id, "2024-05-01", amount])],
      };
      const { facts, lead, owners } = ownersOf(sheets);
      expect(sums(owners, "customers")).toBe(facts.perCustomer.length);
      expect(sums(owners, "leads")).toBe(lead.reduce((sum, one) => sum + one, 0));
      expect(sums(owners, "net")).toBeCloseTo(
        sums(
          orders.map(([, net]) => ({ net })),
          "net"
        ),
        6
      );

      const names = codedOf(Array.from(lead, (_, c) => ["Fair", "", "Web"][c % 3] ?? ""));
      const sources = sourceFigures(
        "source",
        names,
        facts,
        costsOf([{ source: "x", cost: 1 }, { cost: 2 }])
      );
      expect(sums(sources, "leads")).toBe(facts.perCustomer.length);
      expect(sums(sources, "won")).toBe(
        facts.perCustomer.scored.reduce((sum, one) => sum + one, 0)
      );
      expect(sums(sources, "revenue")).toBeCloseTo(facts.net, 6);
      expect(sources.reduce((sum, { cost = 0 }) => sum + cost, 0)).toBe(3);

      const byOwner = (list: typeof owners) =>
        Object.fromEntries(list.map((one) => [one.owner, one]));
      const [header = [], ...body] = sheets.customers;
      const other = ownersOf({ ...sheets, customers: [header, ...body.reverse()] }).owners;
      expect(byOwner(other)).toEqual(byOwner(owners));
    })
  );
});
