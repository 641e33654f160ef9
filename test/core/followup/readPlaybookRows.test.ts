import fc from "fast-check";
import { TIERS } from "../../../src/core/codes";
import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_PLAYBOOK } from "../../../src/core/followup/defaultPlaybook";
import { describePlaybookProblem } from "../../../src/core/followup/describePlaybookProblem";
import {
  OFFERS,
  PLAYBOOK_GROUPS,
  SEASONS,
  type PlaybookRule,
} from "../../../src/core/followup/playbook";
import { PLAYBOOK_COLUMNS, playbookCells } from "../../../src/core/followup/playbookCells";
import { readPlaybookRows } from "../../../src/core/followup/readPlaybookRows";
import { LANGUAGES, type Language } from "../../../src/core/settings";
import { createText } from "../../../src/core/text/text";

const HEADER: Cell[] = [
  "Group",
  "Value tier",
  "Season",
  "Action (English)",
  "Action (Chinese)",
  "Offer",
  "Days between contacts",
];

const written = (rules: readonly PlaybookRule[], language: Language): Cell[][] => {
  const text = createText(language);
  return [
    PLAYBOOK_COLUMNS.map(([, header]) => text(header)),
    ...rules.map((rule) => playbookCells(rule, text)),
  ];
};

/** The sentences that an edited table earns, in English. */
const complaints = (...rows: Cell[][]): string[] => {
  const reading = readPlaybookRows([HEADER, ...rows]);
  return reading.ok
    ? []
    : reading.problems.map((problem) => describePlaybookProblem(problem, createText("en")));
};

const sentence = fc.string({ maxLength: 200 }).map((text) => text.trim());
const anyRule: fc.Arbitrary<PlaybookRule> = fc
  .record({
    group: fc.constantFrom(...PLAYBOOK_GROUPS),
    tier: fc.option(fc.constantFrom(...TIERS)),
    season: fc.option(fc.constantFrom(...SEASONS)),
    en: sentence,
    zh: fc.constantFrom("拜访客户", "不打扰"),
    offer: fc.constantFrom(...OFFERS),
    everyDays: fc.integer({ min: 0, max: 3660 }),
  })
  .map(({ tier, season, ...rest }) => ({
    ...rest,
    ...(tier && { tier }),
    ...(season && { season }),
  }));

test("rules written in either language and read back are the same rules", () => {
  fc.assert(
    fc.property(
      fc.array(anyRule, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...LANGUAGES),
      (rules, language) => {
        fc.pre(rules.every(({ en }) => !/^#[A-Z]/.test(en)));
        expect(readPlaybookRows(written(rules, language))).toEqual({ ok: true, rules });
      }
    )
  );
});

test("the playbook that ships survives its own sheet", () => {
  for (const language of LANGUAGES) {
    expect(readPlaybookRows(written(DEFAULT_PLAYBOOK, language))).toEqual({
      ok: true,
      rules: DEFAULT_PLAYBOOK,
    });
  }
});

test("labels of both languages, codes and blanks for every tier and season may stand side by side", () => {
  expect(
    readPlaybookRows([
      HEADER,
      ["活跃", "顶级客户", "旺季前", "Call", "", "不打折", 14],
      ["  silent ", "", "any", "", "致电", "LIGHT OFFER", "３０"],
      ["lead", "prospect", "beforePeak", "Visit", "拜访", "campaignOnly", 0],
    ])
  ).toEqual({
    ok: true,
    rules: [
      {
        group: "active",
        tier: "top",
        season: "beforePeak",
        en: "Call",
        zh: "",
        offer: "none",
        everyDays: 14,
      },
      { group: "silent", en: "", zh: "致电", offer: "light", everyDays: 30 },
      {
        group: "lead",
        tier: "prospect",
        season: "beforePeak",
        en: "Visit",
        zh: "拜访",
        offer: "campaignOnly",
        everyDays: 0,
      },
    ],
  });
});

test("columns may be moved and added, rows left blank", () => {
  const rows = written(DEFAULT_PLAYBOOK, "en").map((row) => ["mine", ...[...row].reverse()]);
  rows.splice(3, 0, ["mine", "", "", "", "", "", "", ""]);
  expect(readPlaybookRows(rows)).toEqual({ ok: true, rules: DEFAULT_PLAYBOOK });
});

test("what cannot be understood is told with its row, all of it at once", () => {
  expect(
    complaints(
      ["Asleep", "Top", "", "Call", "", "Light offer", 14],
      ["Active", "Biggest", "", "Call", "", "Light offer", -1],
      ["Active", "", "Spring", "Call", "", "Light offer", 3661],
      ["Active", "", "", " ", "", "Half price", 2.5],
      ["Active", "", "", "x".repeat(201), "", "Light offer", 1]
    )
  ).toEqual([
    "Playbook, row 1: “Asleep” is not known in the column “Group”.",
    "Playbook, row 2: “Biggest” is not known in the column “Value tier”.",
    "Playbook, row 2: “-1” is not a whole number of days from 0 to 3,660.",
    "Playbook, row 3: “Spring” is not known in the column “Season”.",
    "Playbook, row 3: “3661” is not a whole number of days from 0 to 3,660.",
    "Playbook, row 4: there is no action in either language.",
    "Playbook, row 4: “Half price” is not known in the column “Offer”.",
    "Playbook, row 4: “2.5” is not a whole number of days from 0 to 3,660.",
    "Playbook, row 5: the action is longer than 200 characters.",
  ]);
});

test("a table without a column or without rules does not become the playbook", () => {
  expect(readPlaybookRows([HEADER.slice(0, 6), ["Active", "", "", "Call", "", ""]])).toEqual({
    ok: false,
    problems: [{ kind: "missingColumn", column: "everyDays" }],
  });
  expect(complaints(["", "", "", "", "", "", ""])).toEqual([
    "The playbook has no rules left, so the last ones stay in force.",
  ]);
  expect(readPlaybookRows([]).ok).toBe(false);
  const rule: Cell[] = ["Active", "", "", "Call", "", "Light offer", 14];
  expect(complaints(...Array.from({ length: 201 }, () => rule))).toEqual([
    "The playbook has 201 rules; 200 are the most that can be kept.",
  ]);
});
