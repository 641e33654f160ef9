import { IntlMessageFormat } from "intl-messageformat";
import { MESSAGES as CLI } from "../../src/cli/text/text";
import { COMMAND_MESSAGES } from "../../src/commands/text/texts";
import { MESSAGES as CORE } from "../../src/core/text/text";
import { WORDS } from "../../src/excel/text/words";
import { PANE_MESSAGES } from "../../src/taskpane/text/texts";
import { MESSAGES as WORKBENCH } from "../../src/workbench/text/texts";
import { mentionedStrings, sourceFiles, wordsIn } from "./sourceTexts";

type Catalogue = Record<"en" | "zh-CN", Readonly<Record<string, string>>>;
const CATALOGUES: [name: string, messages: Catalogue][] = [
  ["core", CORE],
  ["excel", WORDS],
  ["taskpane", PANE_MESSAGES],
  ["commands", COMMAND_MESSAGES],
  ["workbench", WORKBENCH],
  ["cli", CLI],
];

/** Labels of codes that are only known at run time (`codeName`). */
const BY_CODE = /^(segment|settings|stage)\.\w+$/;

/** Names that are the same everywhere. */
const SAME = ["prediction.gammaGamma"];

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
const LITERAL = 0;

/** The names of the arguments in an ICU message, inside its plural branches too. */
function argumentsOf(elements: Ast): string[] {
  return elements.flatMap((element) => {
    if (element.type === LITERAL || !("value" in element)) return [];
    const branches = "options" in element ? Object.values(element.options) : [];
    return [element.value, ...branches.flatMap(({ value }) => argumentsOf(value))];
  });
}

const namesIn = (message: string) =>
  [...new Set(argumentsOf(new IntlMessageFormat(message).getAst()))].sort();

const mentioned = mentionedStrings();

describe.each(CATALOGUES)("%s", (name, { en, "zh-CN": zhCN }) => {
  test("both languages have the same keys, none without words, and the same arguments", () => {
    expect(Object.keys(zhCN).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      const other = zhCN[key] ?? "";
      expect([key, message.trim() === "", other.trim() === ""]).toEqual([key, false, false]);
      if (name !== "excel") expect([key, namesIn(other)]).toEqual([key, namesIn(message)]);
    }
  });

  test("every message is used by the source", () => {
    const unused = Object.keys(en).filter(
      (key) =>
        !mentioned.literals.has(key) &&
        !(name === "excel" && mentioned.properties.has(key)) &&
        !mentioned.patterns.some((pattern) => pattern.test(key)) &&
        !BY_CODE.test(key)
    );
    expect(unused).toEqual([]);
  });

  test("nothing was left untranslated", () => {
    const own = ["app.otherLanguage", "page.otherLanguage"];
    const han = /\p{Script=Han}/u;
    const chinese = Object.keys(en).filter((key) => han.test(en[key] ?? "") && !own.includes(key));
    expect(chinese).toEqual([]);
    const words = (message: string) => message.replace(/\{[^}]*\}/g, "").match(/[a-z]{4,}/g) ?? [];
    const untranslated = Object.keys(en).filter(
      (key) => en[key] === zhCN[key] && words(en[key] ?? "").length > 1 && !SAME.includes(key)
    );
    expect(untranslated).toEqual([]);
  });

  test("Chinese sentences have Chinese punctuation", () => {
    const halfWidth = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
    expect(Object.values(zhCN).filter((message) => halfWidth.test(message))).toEqual([]);
  });
});

test("components hold no words of their own", () => {
  const isKey = (text: string) => CATALOGUES.some(([, { en }]) => Object.hasOwn(en, text));
  const files = sourceFiles().filter((name) => name.endsWith(".tsx"));
  expect(files.length).toBeGreaterThan(40);
  const words = files.flatMap((file) => wordsIn(file, isKey).map((text) => `${file}: ${text}`));
  expect(words).toEqual([]);
});
