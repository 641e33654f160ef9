import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.join(__dirname, "../../src");

/** Every TypeScript file of the product outside the folders that hold messages. */
export function sourceFiles(): string[] {
  return fs
    .readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .filter((name) => !/(^|\/)text\/(en|zh-CN|zhCN|words)(\/|\.ts$)/.test(name));
}

export const parse = (name: string) =>
  ts.createSourceFile(
    name,
    fs.readFileSync(path.join(SRC, name), "utf8"),
    ts.ScriptTarget.ESNext,
    true,
    name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  );

export interface Mentioned {
  /** String literals. */
  literals: Set<string>;
  /** Names after a dot. */
  properties: Set<string>;
  /** Template strings with something fixed in them, as patterns. */
  patterns: RegExp[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Every string that the source could look a message up by. */
export function mentionedStrings(): Mentioned {
  const literals = new Set<string>();
  const properties = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      literals.add(node.text);
    if (ts.isPropertyAccessExpression(node)) properties.add(node.name.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const isTelling = parts.some((part) => /\w{3}/.test(part)) && parts.join("").includes(".");
      const pattern = `^${parts.map(escaped).join(".+")}$`;
      if (isTelling) patterns.set(pattern, new RegExp(pattern));
    }
    ts.forEachChild(node, look);
  };
  for (const name of sourceFiles()) look(parse(name));
  return { literals, properties, patterns: [...patterns.values()] };
}

const SPOKEN = ["aria-label", "title", "label", "hint", "alt", "placeholder"];

/** Words between tags, and attributes that are read to the user and are no key of a message. */
export function wordsIn(name: string, isKey: (text: string) => boolean): string[] {
  const source = parse(name);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText(source))) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && value.text && !isKey(value.text))
        found.push(value.text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
