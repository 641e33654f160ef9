import fc from "fast-check";
import { TIERS } from "../../../src/core/codes";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { LANGUAGES, type Settings } from "../../../src/core/settings";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { csvRows, day } from "../readBook";
import { ASOF, CUSTOMERS, EXPECTED, ORDERS } from "../teaShop";
import { flawsOf } from "./wellFormed";

const shop = (changes: Partial<Settings> = {}, columns = 7) =>
  analyze(
    {
      orders: ORDERS.map((row) => row.slice(0, columns)),
      customers: CUSTOMERS,
      settings: { ...DEFAULT_SETTINGS, ...changes },
    },
    ASOF
  );
const sum = (cells: unknown[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);
const remarks = (analysis: ReturnType<typeof shop>) =>
  cellsOf(tableOf(analysis, "notes", "remarks"), "remark");

test("the finding prints the real share, for whatever share was asked", () => {
  const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
  const finding = (highValueShare: number) =>
    reportOf(
      analyze({ orders, settings: { ...DEFAULT_SETTINGS, highValueShare } }, day("2006-12-31")),
      "pyramid"
    ).finding;
  expect(finding(80)).toBe("606 customers of 995 (60.9%) bring 80.1% of the net amount.");
  // The published top 20 % hold 35.6 %: to reach that takes 199 of 995.
  expect(finding(35.6)).toBe("199 customers of 995 (20%) bring 35.6% of the net amount.");
});

test("with a window the tiers speak of what happened in it, and the others are inactive", () => {
  const analysis = shop({ windowMonths: 12 });
  const tiers = tableOf(analysis, "pyramid", "tiers");
  const customers = cellsOf(tiers, "customers");
  expect(customers[TIERS.indexOf("inactive")]).toBe(24);
  expect(customers[TIERS.indexOf("prospect")]).toBe(5);
  expect(sum(customers)).toBe(95);
  expect(sum(cellsOf(tiers, "net"))).toBeCloseTo(sum(Object.values(EXPECTED.window.net)), 6);
  expect(tiers.note).toBe(
    "By net amount: the top 1%, the next 4%, the next 15%, the rest. Equal values at a cut go up. Only orders and money from 1 Jul 2023 on count; who has bought, but not since then, is inactive."
  );
  expect(reportOf(analysis, "pyramid").finding).toMatch(/^Of the 66 customers .* since 1 Jul 2023/);
});

test("the service split drops nobody without profit", () => {
  const withProfit = tableOf(shop(), "pyramid", "service");
  expect(cellsOf(withProfit, "code")).toEqual(["Care for", "Lift", "Let go"]);
  expect(cellsOf(withProfit, "value")).toEqual(EXPECTED.service.map(([, value]) => value));
  const without = tableOf(shop({}, 5), "pyramid", "service");
  expect(cellsOf(without, "code")).toEqual(["Care for", "Lift", "Review"]);
  expect(without.note).toMatch(/Without a profit column nobody can say/);
});

test("the score's table shows the weights that were used, and what the book lacks", () => {
  const full = tableOf(shop(), "pyramid", "valueScore");
  expect(cellsOf(full, "used")).toEqual([0.4, 0.2, 0.2, 0.1, 0.1]);
  expect(full.note).not.toMatch(/No customer with orders/);
  const fewer = tableOf(shop({}, 5), "pyramid", "valueScore");
  expect(cellsOf(fewer, "used")).toEqual([0.5, 0.25, "", 0.125, 0.125]);
  expect(fewer.note).toMatch(
    /No customer with orders has a number for: Profit; the other weights are scaled up to 100% together\.$/
  );
});

test("the cube and the lifetime values say what they lack", () => {
  const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
  const bare = analyze({ orders }, day("2006-12-31"));
  expect(tableOf(bare, "pyramid", "valueCube").whenEmpty).toBe(
    "The cube needs two of repeat orders, referrals and profit; not in this book: Referrals, Profit."
  );
  expect(tableOf(bare, "pyramid", "lifetimeTiers").note).toMatch(
    /Lifetime value with referrals needs profit and quantity in the orders\.$/
  );
  const young = analyze(
    {
      orders: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ["1", "A", "2024-06-01", 9],
      ],
    },
    ASOF
  );
  expect(tableOf(young, "pyramid", "lifetimeTiers").whenEmpty).toMatch(
    /^Plain lifetime value needs a retention/
  );
});

test("lifetime values by tier add up to those of the customers", () => {
  const tiers = tableOf(
    shop({ lifetime: { service: 0.5, units: 10 } }),
    "pyramid",
    "lifetimeTiers"
  );
  expect(sum(cellsOf(tiers, "plain"))).toBeCloseTo(sum(Object.values(EXPECTED.plainLifetime)), 3);
  expect(sum(cellsOf(tiers, "withReferrals"))).toBeCloseTo(
    sum(Object.values(EXPECTED.withReferrals).map(([, , total]) => total)),
    3
  );
  expect(tiers.note).toMatch(/which is 65\.4% here: 34 of the 52 customers/);
});

test("profit that was asked for and is not there is told; so are rows without one", () => {
  expect(remarks(shop({ valueBasis: "profit" }, 5))).toContain(
    "Profit was asked for, but no order row tells one; net amount was taken in its place."
  );
  const blank = ORDERS.filter((row) => row[5] === "").length;
  expect(remarks(shop())).toContain(
    `${blank} order rows that were used have no profit; they count as 0 wherever profit is added up.`
  );
  const noWeights = { sales: 0, expected: 0, profit: 0, credit: 0, reference: 0 };
  expect(remarks(shop({ valueBasis: "score", valueWeights: noWeights }))).toContain(
    "No input of the value score has a weight; the tiers are by net amount."
  );
});

test("profit and value score are written where there is something to write", () => {
  const empty = (analysis: ReturnType<typeof shop>) =>
    analysis.columns.filter(({ key, empty }) => empty && /^(profit|valueScore)$/.test(key)).length;
  expect(empty(shop())).toBe(0);
  const bare = (changes: Partial<Settings>) =>
    analyze(
      {
        orders: ORDERS.map((row) => row.slice(0, 4)),
        settings: { ...DEFAULT_SETTINGS, ...changes },
      },
      ASOF
    );
  expect(empty(bare({}))).toBe(2);
  expect(empty(bare({ valueBasis: "score" }))).toBe(1);
  const score = shop().columns.find(({ key }) => key === "valueScore")?.values ?? [];
  const wanted = EXPECTED.valueScore.C001 ?? NaN;
  expect(score[0]).toBeCloseTo(wanted, 2);
});

test("both pages are well-formed under every setting, however little the book holds", () => {
  const settings = fc.record({
    bins: fc.constantFrom(3 as const, 4 as const, 5 as const),
    cuts: fc.constantFrom({ kind: "percentile" as const }, { kind: "frozen" as const }),
    monetary: fc.constantFrom("net" as const, "aov" as const, "profit" as const),
    frequencyWithinCategory: fc.boolean(),
    segmentModel: fc.constantFrom("eleven" as const, "eight" as const, "own" as const),
    valueBasis: fc.constantFrom("net" as const, "profit" as const, "score" as const),
    windowMonths: fc.constantFrom(12 as const, 24 as const),
  });
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8"),
      fc.constantFrom("c1", "c2", "c3", "c4", "c5", "c6"),
      fc.integer({ min: 0, max: 900 }).map((ago) => isoOfDay(ASOF - ago)),
      fc.integer({ min: -20, max: 90 }),
      fc.constantFrom(1, 2, -1, ""),
      fc.constantFrom(3, 0, -4, ""),
      fc.constantFrom("Tea", "")
    ),
    { maxLength: 40 }
  );
  const segmentMap = [{ name: "All", cells: ["***"] }];
  fc.assert(
    fc.property(
      rows,
      settings,
      fc.boolean(),
      fc.integer({ min: 4, max: 7 }),
      fc.constantFrom(...LANGUAGES),
      (body, chosen, windowed, columns, language) => {
        const { windowMonths, ...others } = chosen;
        const analysis = analyze(
          {
            orders: [ORDERS[0] ?? [], ...body].map((row) => row.slice(0, columns)),
            settings: {
              ...DEFAULT_SETTINGS,
              ...others,
              segmentMap,
              ...(windowed && { windowMonths }),
            },
          },
          ASOF,
          language
        );
        const pages = [reportOf(analysis, "rfm"), reportOf(analysis, "pyramid")];
        expect(pages.flatMap(flawsOf)).toEqual([]);
        expect(pages.flatMap(({ tables }) => tables.flatMap((t) => t.charts)).length).toBeLessThan(
          7
        );
      }
    ),
    { numRuns: 60 }
  );
});

test("satisfaction stands beside the tiers where the customer sheet tells it: the mean of those who said something", () => {
  const of = (satisfaction: (number | string)[]) =>
    tableOf(
      analyze(
        {
          customers: [
            ["Customer ID", "Satisfaction"],
            ...satisfaction.map((value, k) => [`C${k}`, value]),
          ],
          orders: [
            ["Order ID", "Customer ID", "Order date", "Amount"],
            ...[100, 40, 30, 20, 10].map((amount, k) => [`o${k}`, `C${k}`, "2024-06-01", amount]),
          ],
        },
        ASOF
      ),
      "pyramid",
      "tiers"
    );
  // Five customers are cut 1 / 3 / 1; the sixth never bought.
  const table = of([5, 4, "", 3, "", 2]);
  const names = cellsOf(table, "code");
  const mean = (tier: string) => cellsOf(table, "satisfaction")[names.indexOf(tier)];
  expect(["Top", "Medium", "Small", "Prospect"].map(mean)).toEqual([5, 3.5, "", 2]);
});
