import fs from "node:fs";
import path from "node:path";
import { COMMAND_MESSAGES } from "../../src/commands/text/texts";
import { MESSAGES as CORE } from "../../src/core/text/text";
import { LANGUAGES, type Language } from "../../src/core/settings";
import { WORDS } from "../../src/excel/text/words";
import { PANE_MESSAGES } from "../../src/taskpane/text/texts";

const ROOT = path.join(__dirname, "..", "..");
const GUIDES = path.join(ROOT, "assets", "guides");
const read = (...parts: string[]) => fs.readFileSync(path.join(ROOT, ...parts), "utf8");
const guidesOf = (language: Language) => fs.readdirSync(path.join(GUIDES, language)).sort();
const textOf = (language: Language, name: string) => read("assets", "guides", language, name);

/** Names in Excel and words of stress that are not ours; the examples of `numbers.md` have their results in bold. */
const EXCELS: Record<Language, string[]> = {
  en: ["Home", "Add-ins", "Review", "Unprotect Sheet", "Protect Workbook"],
  "zh-CN": [],
};
const WITHOUT_NAMES = "numbers.md";

/** Everything that the product says in one language. */
function saidIn(language: Language): string {
  const catalogues = [
    PANE_MESSAGES[language],
    COMMAND_MESSAGES[language],
    CORE[language],
    WORDS[language],
  ];
  const messages = catalogues.flatMap((messages) => Object.values<string>(messages));
  return [...messages, read("manifest.xml")].join("\n");
}

const boldIn = (markdown: string) =>
  [...markdown.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name.replace(/\s+/g, " "));

/** `Use …` stands for a name with a place to be filled. */
const partsOf = (name: string) =>
  name
    .split(/ ▸ |…+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

test("there is the same guide in each language", () => {
  const [first, ...others] = LANGUAGES.map(guidesOf);
  for (const other of others) expect(other).toEqual(first);
});

describe.each(LANGUAGES)("%s", (language) => {
  const guides = guidesOf(language);

  test.each(guides.filter((name) => name !== WITHOUT_NAMES))(
    "%s: what is in bold is the name of something in the product or in Excel",
    (name) => {
      const said = saidIn(language);
      const unknown = boldIn(textOf(language, name))
        .flatMap(partsOf)
        .filter((part) => !said.includes(part) && !EXCELS[language].includes(part));
      expect(unknown).toEqual([]);
    }
  );

  test.each(guides)("%s: every link leads to a file", (name) => {
    const links = [...textOf(language, name).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(fs.existsSync(path.join(GUIDES, language, link ?? ""))).toBe(true);
  });
});

test("every link of the README leads to a file", () => {
  const links = [...read("README.md").matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links)
    expect([link, fs.existsSync(path.join(ROOT, link ?? ""))]).toEqual([link, true]);
});
