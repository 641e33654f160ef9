import { TIERS } from "../../../src/core/codes";
import type { Settings } from "../../../src/core/settings";
import { EIGHT_CLASSES } from "../../../src/core/rfm/segments8";
import { ASOF, byId, EXPECTED, shop } from "../teaShop";
import { day } from "../readBook";

const rfmOf = (made: ReturnType<typeof shop>) =>
  byId(made, (c) => {
    const { r, f, m } = made.standing;
    return r[c] ? `${r[c]}${f[c]}${m[c]}` : undefined;
  });

test.each(["3", "4", "5"] as const)("%s bins: cuts, scores and segments of everybody", (bins) => {
  const made = shop({ bins: Number(bins) as Settings["bins"] });
  const expected = EXPECTED.bins[bins];
  expect(made.standing.cuts).toEqual(expected.cuts);
  expect(rfmOf(made)).toEqual(expected.rfm);
  const { segment, segmentCodes } = made.standing;
  expect(byId(made, (c) => segmentCodes[segment[c] ?? -1])).toEqual(expected.segments);
});

test.each(["aov", "profit"] as const)("M as %s", (monetary) => {
  const made = shop({ monetary });
  expect(made.standing.measured.monetary).toBe(monetary);
  expect(made.standing.cuts).toEqual(EXPECTED[monetary].cuts);
  expect(rfmOf(made)).toEqual(EXPECTED[monetary].rfm);
});

test("a window of 12 months scores who ordered in it, by what they did in it; the others are inactive", () => {
  const made = shop({ windowMonths: 12 });
  const { standing, facts } = made;
  expect(standing.measured.windowFrom).toBe(day("2023-07-01"));
  expect(standing.cuts).toEqual(EXPECTED.window.cuts);
  expect(rfmOf(made)).toEqual(EXPECTED.window.rfm);
  const inactive = byId(made, (c) => TIERS[standing.tier[c] ?? -1] === "inactive" || undefined);
  expect(Object.keys(inactive)).toEqual(EXPECTED.window.inactive);
  expect(byId(made, (c) => (standing.r[c] ? standing.measured.net[c] : undefined))).toEqual(
    EXPECTED.window.net
  );
  // Their days, status and stages stay: they are not a matter of the window.
  const bought = [...facts.perCustomer.scored].map((flag) => flag === 1);
  expect([...standing.recency].map((days) => days >= 0)).toEqual(bought);
  expect([...standing.status].map((code) => code >= 0)).toEqual(bought);
});

test("F within categories of 20 customers and more, the others against all", () => {
  const made = shop({ frequencyWithinCategory: true });
  const { frequencyGroups = [], cuts, f } = made.standing;
  expect(frequencyGroups.map(({ category, customers }) => [category, customers])).toEqual([
    ["Tea", 45],
    ["Coffee", 28],
  ]);
  expect(EXPECTED.categories.sizes).toEqual({ Tea: 45, Coffee: 28, Gifts: 13 });
  expect(cuts.frequencyByCategory).toEqual(EXPECTED.categories.cuts);
  expect(byId(made, (c) => f[c] || undefined)).toEqual(EXPECTED.categories.f);
});

test.each(["mean", "median"] as const)("eight classes with high from the %s", (eightClassCut) => {
  const { standing } = shop({ segmentModel: "eight", eightClassCut });
  const counts: Record<string, number> = {};
  for (const code of standing.segment) {
    const cell = code.toString(2).padStart(3, "0");
    if (code >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  expect(counts).toEqual(EXPECTED.eight[eightClassCut]);
});

test("eight classes with thresholds of the user's own", () => {
  const made = shop({
    segmentModel: "eight",
    eightClassCut: "fixed",
    eightClassFixed: { recency: 90, frequency: 5, monetary: 200 },
  });
  const { standing } = made;
  const { orders, net } = made.standing.measured;
  const wrong = byId(made, (c) => {
    const days = standing.recency[c] ?? -1;
    if (days < 0) return undefined;
    const high = (yes: boolean) => (yes ? "1" : "0");
    const cell = high(days <= 90) + high((orders[c] ?? 0) >= 5) + high((net[c] ?? 0) >= 200);
    return standing.segment[c] === parseInt(cell, 2) ? undefined : cell;
  });
  expect(wrong).toEqual({});
  expect(standing.segmentCodes).toBe(EIGHT_CLASSES);
});

test("a customer without orders has no scores under any setting", () => {
  const made = shop({ bins: 3, monetary: "profit", windowMonths: 24 });
  const { r, f, m, segment } = made.standing;
  for (const id of ["C091", "C095"]) {
    const c = made.book.customers.id.indexOf(id);
    expect([r[c], f[c], m[c], segment[c]]).toEqual([0, 0, 0, -1]);
  }
  expect(made.standing.recency[made.book.customers.id.indexOf("C001")]).toBe(
    ASOF - day("2022-11-23")
  );
});
