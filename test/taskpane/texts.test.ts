import { IntlMessageFormat } from "intl-messageformat";
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { PANE_MESSAGES } from "../../src/taskpane/text/texts";

const { en, "zh-CN": zhCN } = PANE_MESSAGES;
const keys = Object.keys(en) as (keyof typeof en)[];

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

test("both languages have the same keys and no empty message", () => {
  expect(Object.keys(zhCN).sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => !en[key].trim() || !zhCN[key].trim())).toEqual([]);
});

test.each(keys)("%s takes the same arguments in both languages", (key) => {
  const names = (message: string) =>
    [...new Set(argumentsOf(new IntlMessageFormat(message).getAst()))].sort();
  expect(names(zhCN[key])).toEqual(names(en[key]));
});

test("nothing was left untranslated", () => {
  expect(keys.filter((key) => en[key] === zhCN[key])).toEqual([]);
});

test("no Chinese stands in the English texts but the language's own name", () => {
  const han = /\p{Script=Han}/u;
  expect(keys.filter((key) => han.test(en[key]))).toEqual(["app.otherLanguage"]);
});

test("Chinese sentences have Chinese punctuation", () => {
  const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
  expect(keys.filter((key) => halfWidth.test(zhCN[key]))).toEqual([]);
});

/** Words between tags, and attributes that are read to the user and are no text key. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TSX
  );
  const found: string[] = [];
  const spoken = ["aria-label", "title", "label", "hint", "alt", "placeholder"];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText(source))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && value.text && !(value.text in en)) {
        found.push(value.text);
      }
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

test("components hold no words of their own", () => {
  const folder = path.join(__dirname, "../../src/taskpane/components");
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => path.join(folder, name));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(textsIn)).toEqual([]);
});
