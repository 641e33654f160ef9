import type { Day } from "../../../src/core/columns/values/cell";
import type { History, ReviewRecord } from "../../../src/core/history/history";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { frozenCuts } from "../../../src/core/rfm/frozen";
import { judge } from "../../../src/core/judge";
import type { Settings } from "../../../src/core/settings";
import { day } from "../readBook";
import { analyze } from "../analysis";
import { byId, CUSTOMERS, EXPECTED, ORDERS, shop } from "../teaShop";

const MAY = day("2024-05-31");
const JUNE = day("2024-06-30");
const frozen = { kind: "frozen" } as const;

/** What any review leaves behind; the tests change what they are about. */
const REVIEW = analyze({ orders: ORDERS, customers: CUSTOMERS }, MAY).record;
const record = (
  asOf: Day,
  settings: Partial<Settings>,
  cuts: ReviewRecord["cuts"]
): ReviewRecord => ({
  ...REVIEW,
  asOf,
  at: "2024-05-31T12:00:00.000Z",
  settings: { ...DEFAULT_SETTINGS, ...settings },
  cuts,
});
const history = (...reviews: ReviewRecord[]): History => ({ reviews, snapshots: [] });
const CUTS = {
  recency: [30, 60, 120, 240],
  frequency: [1, 2, 4, 8],
  monetary: [100, 200, 400, 800],
};
const settings = { ...DEFAULT_SETTINGS, cuts: frozen };

test("the cuts of the last review of an earlier day are used again", () => {
  const past = history(
    record(MAY - 30, {}, { ...CUTS, frequency: [9, 9, 9, 9] }),
    record(MAY, {}, CUTS),
    record(JUNE, {}, { ...CUTS, frequency: [7, 7, 7, 7] })
  );
  const { standing } = shop({ cuts: frozen }, past);
  expect(standing.cuts).toEqual(CUTS);
  expect(standing.cutOrigins.recency).toEqual({ rule: "frozen", passing: "below", asOf: MAY });
  const { orders } = standing.measured;
  const scoreOf = (n: number) => 1 + CUTS.frequency.filter((cut) => cut < n).length;
  const made = shop({ cuts: frozen }, past);
  expect(byId(made, (c) => made.standing.f[c] || undefined)).toEqual(
    byId(made, (c) => (made.standing.f[c] ? scoreOf(orders[c] ?? 0) : undefined))
  );
});

test("a customer who did nothing keeps the F and M of the last review whatever the others do", () => {
  const may = shop({}, undefined, MAY);
  const past = history(record(MAY, {}, may.standing.cuts));
  const june = shop({ cuts: frozen }, past);
  const idle = byId(june, (c) => {
    const same = may.standing.measured.orders[c] === june.standing.measured.orders[c];
    const money = may.standing.measured.net[c] === june.standing.measured.net[c];
    return same && money && june.standing.f[c]
      ? [june.standing.f[c], june.standing.m[c]]
      : undefined;
  });
  expect(Object.keys(idle).length).toBeGreaterThan(40);
  for (const [id, scores] of Object.entries(idle)) {
    const c = may.book.customers.id.indexOf(id);
    expect(scores).toEqual([may.standing.f[c], may.standing.m[c]]);
  }
});

test("without an earlier review the quantiles of today are used and named so", () => {
  const { standing } = shop({ cuts: frozen }, history(record(JUNE, {}, CUTS)));
  expect(standing.cuts).toEqual(EXPECTED.bins["5"].cuts);
  expect(standing.cutOrigins.monetary).toEqual({ rule: "percentile", passing: "below" });
});

test("a dimension that was measured otherwise, or not cut, is cut anew", () => {
  const by = (changes: Partial<Settings>, cuts: ReviewRecord["cuts"] = CUTS) =>
    Object.keys(frozenCuts(history(record(MAY, changes, cuts)), settings, JUNE)?.cuts ?? {});
  expect(by({})).toEqual(["recency", "frequency", "monetary"]);
  expect(by({ monetary: "aov" })).toEqual(["recency", "frequency"]);
  expect(by({ bins: 4 })).toEqual([]);
  expect(by({ windowMonths: 12 })).toEqual([]);
  expect(by({ currency: "EUR" })).toEqual([]);
  expect(by({}, { ...CUTS, frequency: [] })).toEqual(["recency", "monetary"]);
});

test("thresholds that were frozen still count a value that reaches them", () => {
  const fixed = { kind: "fixed" as const, ...CUTS };
  const passing = (...reviews: ReviewRecord[]) =>
    frozenCuts(history(...reviews), settings, JUNE)?.origin.passing;
  const first = record(MAY - 60, { cuts: fixed }, CUTS);
  const second = record(MAY, { cuts: frozen }, CUTS);
  expect(passing(first)).toBe("reached");
  expect(passing(first, second)).toBe("reached");
  expect(passing(record(MAY - 60, {}, CUTS), second)).toBe("below");
});

test("cuts within categories are frozen too", () => {
  const byCategory = { Tea: [1, 2, 3, 4] };
  const past = history(record(MAY, {}, { ...CUTS, frequencyByCategory: byCategory }));
  const { standing } = shop({ cuts: frozen, frequencyWithinCategory: true }, past);
  const [tea, coffee] = standing.frequencyGroups ?? [];
  expect([tea?.cuts, tea?.origin]).toEqual([
    [1, 2, 3, 4],
    { rule: "frozen", passing: "below", asOf: MAY },
  ]);
  expect(coffee?.origin.rule).toBe("percentile");
});

test("cuts of profit are not used for the net amount that stands in for it", () => {
  const past = history(record(MAY, { monetary: "profit" }, CUTS));
  const told = shop({ cuts: frozen, monetary: "profit" }, past).standing;
  expect(told.cutOrigins.monetary.rule).toBe("frozen");
  const { facts, book, settings: own } = shop({ cuts: frozen, monetary: "profit" });
  const lines = { ...facts.lines };
  delete lines.profit;
  const without = judge(book, { ...facts, lines }, own, JUNE, past);
  expect(without.measured.monetary).toBe("net");
  expect(without.cutOrigins.monetary.rule).toBe("percentile");
});
