import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import { NO_DAY } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { PRIORITIES, planFollowUp } from "../../../src/core/followup/followUp";
import type { PlaybookRule } from "../../../src/core/followup/playbook";
import type { Settings } from "../../../src/core/settings";
import { dwellOf, type Sheets } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-06-30");
const ago = (days: number) => isoOfDay(ASOF - days);
const customers = (...rows: Cell[][]): Cell[][] => [
  ["Customer ID", "Name", "Stage", "Last contact"],
  ...rows,
];
const orders = (...rows: [customer: string, daysAgo: number, amount?: number][]): Cell[][] => [
  ["Order ID", "Customer ID", "Order date", "Amount"],
  ...rows.map(([customer, days, amount = 10], i) => [`o${i}`, customer, ago(days), amount]),
];

/** What follows for each customer, by id: group and action of the rule, days until due, priority. */
function followed(sheets: Sheets, own: Partial<Settings> = {}, asOf = ASOF) {
  const settings = { ...DEFAULT_SETTINGS, ...own };
  const { book, facts, standing, dwell } = dwellOf({ ...sheets, settings }, asOf);
  const plan = planFollowUp(facts, standing, dwell, settings, asOf);
  return Object.fromEntries(
    book.customers.id.map((id, c) => {
      const rule = settings.playbook[plan.rule[c] ?? -1];
      const due = plan.dueBy[c] === NO_DAY ? undefined : (plan.dueBy[c] ?? 0) - asOf;
      return [id, { rule, due, priority: PRIORITIES[plan.priority[c] ?? 0] }];
    })
  );
}

const ruleOf = (own: Partial<PlaybookRule>): PlaybookRule => ({
  group: "active",
  en: "act",
  zh: "做",
  offer: "none",
  everyDays: 10,
  ...own,
});

describe("the rule of a customer", () => {
  test("is the first that fits group, tier and season", () => {
    const playbook = [
      ruleOf({ group: "lead", season: "peak", en: "lead in peak" }),
      ruleOf({ tier: "small", en: "small active" }),
      ruleOf({ season: "offSeason", en: "active off season" }),
      ruleOf({ en: "active" }),
      ruleOf({ group: "lead", tier: "prospect", en: "lead" }),
    ];
    const sheets = {
      customers: customers(["p1", "Ann", "", ""]),
      // 20/60/20 of five: the best is top, the least small.
      orders: orders(["a", 1, 50], ["b", 1, 40], ["c", 1, 30], ["d", 1, 20], ["e", 1, 10]),
    };
    const off = followed(sheets, { playbook });
    expect([off.a, off.c, off.e, off.p1].map((one) => one?.rule?.en)).toEqual([
      "active off season",
      "active off season",
      "small active",
      "lead",
    ]);
    const peak = followed(sheets, { playbook, peakMonths: [6] });
    expect([peak.a, peak.e, peak.p1].map((one) => one?.rule?.en)).toEqual([
      "active",
      "small active",
      "lead in peak",
    ]);
  });

  test("is none where no rule fits, and then nothing is due", () => {
    expect(followed({ orders: orders(["a", 100]) }, { playbook: [ruleOf({})] }).a).toEqual({
      rule: undefined,
      due: undefined,
      priority: "low",
    });
  });

  test("is that of a lead again once every order went back, not that of somebody whose orders are not in the book", () => {
    const plan = followed({
      customers: customers(["back", "Ann", "", ""], ["elsewhere", "Bob", "repeat", ""]),
      orders: [...orders(["back", 30, 10]), ["o0", "back", ago(20), -10]],
    });
    expect(plan.back?.rule?.group).toBe("lead");
    expect(plan.elsewhere?.rule).toBeUndefined();
  });
});

describe("the playbook that ships, status by status", () => {
  const bought = orders(["active", 45], ["silent", 90], ["sleeping", 180], ["lost", 181]);
  const offers = (peakMonths: number[]) => {
    const plan = followed(
      { orders: bought, customers: customers(["lead", "", "", ""]) },
      { peakMonths }
    );
    return ["active", "silent", "sleeping", "lost", "lead"].map((id) => plan[id]?.rule?.offer);
  };

  test("gives no discount to the active, a light offer to the silent, a strong one to the sleeping, campaigns to the lost", () => {
    expect(offers([])).toEqual(["none", "light", "strong", "campaignOnly", "none"]);
    expect(offers([6])).toEqual(["none", "light", "strong", "campaignOnly", "none"]);
    expect(offers([7])).toEqual(["none", "light", "strong", "campaignOnly", "light"]);
  });

  test("tells every sleeping customer of the level that goes down, and never calls the lost of its own accord", () => {
    for (const rule of DEFAULT_SETTINGS.playbook) {
      if (rule.group === "sleeping") expect(rule.en + rule.zh).toMatch(/level drops.*等级下调/);
      if (rule.group === "lost") expect(rule.everyDays).toBe(0);
      if (rule.group === "active") expect(rule.offer).toBe("none");
    }
  });

  test("contacts the sleeping less often than anybody it contacts", () => {
    const days = (group: string) =>
      DEFAULT_SETTINGS.playbook.filter((rule) => rule.group === group).map((r) => r.everyDays);
    const others = ["lead", "active", "silent"].flatMap(days);
    expect(Math.min(...days("sleeping"))).toBeGreaterThan(Math.max(...others));
  });
});

describe("the due day", () => {
  const playbook = [ruleOf({}), ruleOf({ group: "lead" })];

  test("is the last contact or the last order plus the rhythm, whichever came later", () => {
    const plan = followed(
      {
        customers: customers(
          ["called", "", "", ago(3)],
          ["ordered", "", "", ago(30)],
          ["lead", "", "", ago(25)],
          ["never", "", "", ""],
          ["planned", "", "", ago(-5)]
        ),
        orders: orders(["called", 8], ["ordered", 4]),
      },
      { playbook }
    );
    const due = Object.fromEntries(Object.entries(plan).map(([id, one]) => [id, one.due]));
    // A lead never spoken to is due today; a contact after the analysis date has not happened.
    expect(due).toEqual({ called: 7, ordered: 6, lead: -15, never: 0, planned: 0 });
  });

  test("follows the contacts sheet too", () => {
    const contacts = [
      ["Customer ID", "Contact date", "Rep"],
      ["a", ago(2), "Li"],
      ["a", ago(20), "Li"],
    ];
    const sheets = { customers: customers(["a", "", "", ago(9)]), contacts };
    expect(followed(sheets, { playbook }).a?.due).toBe(8);
  });

  test("is none where the rule asks for no contact", () => {
    expect(
      followed({ orders: orders(["a", 8]) }, { playbook: [ruleOf({ everyDays: 0 })] }).a
    ).toMatchObject({ due: undefined, priority: "low" });
  });
});

test("whoever is due comes before the others: in the season's focus and the large first", () => {
  const playbook = [ruleOf({}), ruleOf({ group: "lead" })];
  const sheets = {
    customers: customers(
      ["prospect", "", "", ""],
      ["interested", "", "interested", ""],
      ["talked to", "", "", ago(1)]
    ),
    // Five buyers: the best one is top, the others are due by their last order, 12 days ago.
    orders: orders(
      ["top", 12, 90],
      ["first-time", 12, 10],
      ["repeat", 12, 5],
      ["repeat", 13, 5],
      ["d", 12, 8],
      ["e", 2, 9]
    ),
  };
  const priorities = (peakMonths: number[]) => {
    const plan = followed(sheets, { playbook, peakMonths });
    return ["prospect", "interested", "talked to", "top", "first-time", "repeat", "e"].map(
      (id) => plan[id]?.priority
    );
  };
  // Off season belongs to prospects, the months before a peak to interested and first-time ones, the peak to existing customers.
  expect(priorities([])).toEqual(["high", "medium", "low", "high", "medium", "medium", "low"]);
  expect(priorities([7])).toEqual(["medium", "high", "low", "high", "high", "medium", "low"]);
  expect(priorities([6])).toEqual(["medium", "medium", "low", "high", "high", "high", "low"]);
});

test("with the playbook that ships everybody who bought and every lead has an action, in any month, whatever the order of the rows", () => {
  const anyBook = fc.record({
    bought: fc.array(
      fc.tuple(
        fc.constantFrom("a", "b", "c", "d", "e", "f"),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -20, max: 90 })
      )
    ),
    known: fc.uniqueArray(fc.constantFrom("a", "b", "x", "y", "z")),
    peakMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
  });
  fc.assert(
    fc.property(anyBook, ({ bought, known, peakMonths }) => {
      const rows = known.map((id) => [id, "", "", ""]);
      const plan = followed(
        { customers: customers(...rows), orders: orders(...bought) },
        { peakMonths }
      );
      for (const one of Object.values(plan)) expect(one.rule).toBeDefined();
      const other = followed(
        { customers: customers(...[...rows].reverse()), orders: orders(...[...bought].reverse()) },
        { peakMonths }
      );
      expect(other).toEqual(plan);
    })
  );
});

test("an earlier analysis date says what the book cut at that day says", () => {
  const dated = fc.tuple(fc.constantFrom("a", "b", "c", "x"), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(
      fc.array(dated),
      fc.array(dated),
      fc.integer({ min: 0, max: 300 }),
      (bought, met, back) => {
        const known = customers(
          ["a", "", "", ""],
          ["b", "", "", ""],
          ["c", "", "", ""],
          ["x", "", "", ""]
        );
        const until = (rows: [string, number][]) => rows.filter(([, days]) => days >= back);
        const sheets = (own: [string, number][], seen: [string, number][]) => ({
          customers: known,
          orders: orders(...own),
          contacts: [
            ["Customer ID", "Contact date", "Rep"],
            ...seen.map(([id, days]) => [id, ago(days), "Li"]),
          ],
        });
        const asOf = ASOF - back;
        expect(followed(sheets(bought, met), {}, asOf)).toEqual(
          followed(sheets(until(bought), until(met)), {}, asOf)
        );
      }
    )
  );
});
