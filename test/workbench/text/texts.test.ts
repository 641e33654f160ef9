import { LANGUAGES } from "../../../src/core/settings";
import { en } from "../../../src/workbench/text/en";
import { createSay, MESSAGES } from "../../../src/workbench/text/texts";

/** `{name}` and `{what, select, …}`; the words inside a selection are not arguments. */
const argumentsOf = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/\{(\w+)(?:\}|, (?:select|plural))/g)]
        .map(([, name = ""]) => name)
        .filter((name) => ["name", "detail", "what", "limit", "book"].includes(name))
    ),
  ].sort();

test("both languages say the same things about the same facts", () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(MESSAGES[language]).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(MESSAGES[language]))
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(en[key as keyof typeof en])]);
  }
});

test("Chinese is Chinese and English is English", () => {
  const names = new Set(["page.otherLanguage"]);
  for (const [key, message] of Object.entries(MESSAGES["zh-CN"]))
    if (!names.has(key)) expect([key, /[\u4e00-\u9fff]/.test(message)]).toEqual([key, true]);
  for (const [key, message] of Object.entries(MESSAGES.en))
    if (!names.has(key)) expect([key, /[\u4e00-\u9fff]/.test(message)]).toEqual([key, false]);
});

test("Chinese sentences have Chinese punctuation", () => {
  const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
  expect(Object.values(MESSAGES["zh-CN"]).filter((message) => halfWidth.test(message))).toEqual([]);
});

test("a limit is told with its unit", () => {
  expect(createSay("en")("problem.tooLarge", { name: "a.csv", what: "rows", limit: "9" })).toBe(
    "“a.csv” is too large: a sheet may have at most 9 rows."
  );
});
