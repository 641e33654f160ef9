import { LANGUAGES } from "../../src/core/settings";
import { describeFailure } from "../../src/cli/describeFailure";
import type { DiskProblem, Failure, UsageProblem } from "../../src/cli/problem";
import { createCliText, MESSAGES } from "../../src/cli/text/text";
import type { CliTextKey } from "../../src/cli/text/text";
import { PHASES } from "../../src/excel/job";
import { DAMAGES, MEASURES } from "../../src/host/file/problem";
import { MAP_KEYS } from "../../src/cli/mapping";

const USAGE: UsageProblem[] = [
  { kind: "noCommand" },
  { kind: "unknownCommand", command: "revue" },
  { kind: "unknownOption", option: "--outt" },
  { kind: "missingValue", option: "--out" },
  { kind: "noInput" },
  { kind: "twoBooks", extra: "b.xlsx" },
  { kind: "bookAndCsv" },
  { kind: "notCsv", path: "o.xlsx" },
  { kind: "badDay", value: "soon" },
  { kind: "badLanguage", value: "de" },
  { kind: "badMapping", value: "x" },
  { kind: "unknownMapKey", key: "orders.x" },
];
const DISK: DiskProblem[] = [
  { kind: "fileMissing", path: "a.xlsx" },
  { kind: "isFolder", path: "a" },
  { kind: "notReadable", path: "a.xlsx", detail: "EACCES" },
  { kind: "folderMissing", path: "x/a.xlsx", folder: "/x" },
  { kind: "notWritable", path: "a.xlsx", detail: "ENOSPC" },
  { kind: "overwritesInput", path: "a.xlsx" },
  { kind: "sameOutput", path: "a.xlsx" },
  { kind: "badEnding", path: "a.csv", ending: ".xlsx" },
  { kind: "settingsNotJson", path: "s.json" },
  { kind: "unknownSetting", path: "s.json", key: "statusBounds.lazy" },
  { kind: "badSetting", path: "s.json", key: "statusBounds.active" },
];
const OTHERS: Failure[] = [
  { from: "file", path: "a.xlsx", problem: { kind: "encrypted" } },
  ...DAMAGES.map((damage): Failure => {
    const problem = { kind: "damaged", damage, part: "xl/a.xml" } as const;
    return { from: "file", path: "a.xlsx", problem };
  }),
  ...MEASURES.map((what): Failure => {
    return { from: "file", path: "a.csv", problem: { kind: "tooLarge", what, limit: 1048576 } };
  }),
  { from: "review", problem: { kind: "noData" } },
  {
    from: "review",
    problem: {
      kind: "missingField",
      sheetKind: "orders",
      field: "customerId",
      sheet: "Orders",
      headers: ["Who"],
    },
  },
  {
    from: "review",
    problem: {
      kind: "ambiguousDates",
      sheet: "Orders",
      address: "B2",
      column: "Date",
      samples: ["3/4/2024"],
    },
  },
  {
    from: "review",
    problem: { kind: "mixedCurrencies", sheet: "Orders", currencies: ["CNY", "USD"] },
  },
];
const FAILURES: Failure[] = [
  ...USAGE.map((problem): Failure => ({ from: "usage", problem })),
  ...DISK.map((problem): Failure => ({ from: "disk", problem })),
  ...OTHERS,
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(FAILURES)("%j is one sentence that names what is at fault", (failure) => {
    const sentence = describeFailure(failure, language);
    expect(sentence).toMatch(/[.。]$/u);
    expect(sentence).not.toMatch(/\n|[{}]|undefined/u);
    for (const fact of Object.values({ ...failure.problem, kind: "" }))
      if (typeof fact === "string" && /[./]/u.test(fact)) expect(sentence).toContain(fact);
  });

  test("every phase of a run has a name", () => {
    const text = createCliText(language);
    for (const phase of PHASES) expect(text(`phase.${phase}`)).toMatch(/\S/u);
  });

  test("the help names every option and every key of --map", () => {
    const help = createCliText(language)("help");
    for (const [kind, keys] of Object.entries(MAP_KEYS))
      for (const key of Object.keys(keys)) expect(help).toContain(`${kind}.${key}`);
    for (const option of "out as-of json lang settings map orders customers help version".split(
      " "
    ))
      expect(help).toContain(`--${option}`);
  });
});

test("a missing column is asked for by its key on the command line", () => {
  const failure: Failure = {
    from: "review",
    problem: {
      kind: "missingField",
      sheetKind: "orders",
      field: "customerId",
      sheet: "Orders",
      headers: ["Who"],
    },
  };
  expect(describeFailure(failure, "en")).toContain('--map orders.customer="HEADER"');
  expect(describeFailure(failure, "zh-CN")).toContain('--map orders.customer="表头"');
});

test("both languages take the same facts", () => {
  const facts = (message: string) =>
    [...message.matchAll(/\{(\w+)/gu)].map(([, name]) => name).sort();
  for (const key of Object.keys(MESSAGES.en) as CliTextKey[])
    expect({ key, facts: facts(MESSAGES["zh-CN"][key]) }).toEqual({
      key,
      facts: facts(MESSAGES.en[key].replace(/\{#[^}]*\}|one \{|other \{/gu, "")),
    });
});
