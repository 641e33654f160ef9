import fc from "fast-check";
import { settingsEffect } from "../../../src/core/compare/settingsEffect";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Settings } from "../../../src/core/settings";
import { analyze } from "../analysis";
import { ASOF, HEADS, shops, someSettings } from "../models/shop";
import { csvRows, day } from "../readBook";

const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
const published = (settings: Partial<Settings> = {}) =>
  analyze({ orders, settings: { ...DEFAULT_SETTINGS, ...settings } }, day("2006-12-31"));

test("the same settings change nobody", () => {
  expect(settingsEffect(published(), published())).toEqual({
    customers: 995,
    changed: { segment: 0, tier: 0, status: 0, stage: 0, stalled: 0 },
    anyChange: 0,
    cuts: [],
  });
});

test("when silent ends after 45 days instead of 90, the 80 silent customers sleep", () => {
  // 61 active, 80 silent, 258 sleeping and 596 lost are published; sleeping still ends at 180 days.
  const before = published();
  const after = published({ statusBounds: { active: 44, silent: 45, sleeping: 180 } });
  const { active = 0 } = after.totals.status;
  const { changed, anyChange, cuts } = settingsEffect(before, after);
  expect(after.totals.status.sleeping).toBe(338);
  // Those of exactly 45 days are silent now.
  expect(changed).toEqual({
    segment: 0,
    tier: 0,
    status: 80 + (61 - active),
    stage: 0,
    stalled: 0,
  });
  expect(anyChange).toBe(changed.status);
  expect(cuts).toEqual([]);
});

test("the package's own thresholds are other cuts and other segments, with the same tiers", () => {
  const after = published({
    cuts: {
      kind: "fixed",
      recency: [115, 181, 297.4, 482],
      frequency: [4, 5, 6, 8],
      monetary: [255.8, 382, 506.4, 666],
    },
  });
  const effect = settingsEffect(published(), after);
  expect(effect.cuts).toEqual([
    { dimension: "recency", before: [114, 180, 296.4, 481], after: [115, 181, 297.4, 482] },
    { dimension: "frequency", before: [3, 4, 5, 7], after: [4, 5, 6, 8] },
    { dimension: "monetary", before: [254.8, 381, 505.4, 665], after: [255.8, 382, 506.4, 666] },
  ]);
  expect(effect.changed).toEqual({
    segment: effect.anyChange,
    tier: 0,
    status: 0,
    stage: 0,
    stalled: 0,
  });
});

test("a shorter limit makes customers stalled, and is found whatever the order of the rows", () => {
  const head = ["Customer ID", "Name", "Stage", "Stage entered"];
  const rows = [
    ["1", "Ann", "interested", "2024-06-10"],
    ["2", "Bob", "interested", "2024-06-29"],
    ["3", "Cy", "prospect", "2024-06-10"],
  ];
  const look = (customers: string[][], interested: number) =>
    analyze(
      {
        customers: [head, ...customers],
        settings: { ...DEFAULT_SETTINGS, stageLimits: { prospect: 25, interested } },
      },
      day("2024-06-30")
    );
  // Ann: 20 days, of 30 neither stalled nor due soon, of 10 stalled. Cy: due soon both times.
  const { changed, customers } = settingsEffect(look(rows, 30), look([...rows].reverse(), 10));
  expect(customers).toBe(3);
  expect(changed).toEqual({ segment: 0, tier: 0, status: 0, stage: 0, stalled: 1 });
});

test("the way back changes as many as the way there, and nobody is counted who changes nothing", () => {
  fc.assert(
    fc.property(shops, someSettings, someSettings, ({ customers, orders }, one, other) => {
      const of = (changes: Partial<Settings>) =>
        analyze(
          {
            customers: [...HEADS.customers, ...customers],
            orders: [...HEADS.orders, ...orders],
            settings: { ...DEFAULT_SETTINGS, ...changes },
          },
          ASOF
        );
      const [before, after] = [of(one), of(other)];
      const there = settingsEffect(before, after);
      const back = settingsEffect(after, before);
      expect({ ...back, cuts: [] }).toEqual({ ...there, cuts: [] });
      const counts = Object.values(there.changed);
      expect(there.anyChange).toBeGreaterThanOrEqual(Math.max(...counts));
      expect(there.anyChange).toBeLessThanOrEqual(counts.reduce((a, b) => a + b, 0));
      expect(there.customers).toBe(customers.length);
      if (one === other) expect(there.anyChange).toBe(0);
    }),
    { numRuns: 15 }
  );
});
