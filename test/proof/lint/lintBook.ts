import { all, value, type OfficeParts } from "./officeParts";
import { duplicates } from "./lintPackage";

export interface BookFacts {
  part: string;
  sheets: { name: string; part: string; isWorksheet: boolean }[];
  texts: string[];
  formats: number;
  dxfs: number;
}

export function readFacts(parts: OfficeParts): BookFacts {
  const [part = ""] = parts.related("", "officeDocument");
  const relations = parts.relations(part);
  const [strings] = parts.related(part, "sharedStrings");
  const [styles] = parts.related(part, "styles");
  const stylesheet = styles === undefined ? undefined : parts.root(styles);
  const count = (list: string, item: string) => {
    const parent = stylesheet && all(stylesheet, list)[0];
    return parent
      ? Array.from(parent.childNodes).filter((node) => node.nodeName.split(":").at(-1) === item)
          .length
      : 0;
  };
  return {
    part,
    sheets: all(parts.root(part), "sheet").map((sheet) => {
      const id = Array.from(sheet.attributes).find(
        ({ localName, namespaceURI }) => localName === "id" && namespaceURI !== null
      )?.value;
      const relation = relations.find((one) => one.id === id);
      return {
        name: value(sheet, "name") ?? "",
        part: relation?.target ?? "",
        isWorksheet: relation?.type === "worksheet",
      };
    }),
    texts:
      strings === undefined
        ? []
        : all(parts.root(strings), "si").map((item) => item.textContent ?? ""),
    formats: count("cellXfs", "xf"),
    dxfs: count("dxfs", "dxf"),
  };
}

/** Sheet names, defined names, styles and texts of the whole book. */
export function lintBook(parts: OfficeParts, facts: BookFacts): string[] {
  const root = parts.root(facts.part);
  const names = facts.sheets.map(({ name }) => name);
  const local = (defined: { getAttribute(name: string): string | null }) =>
    defined.getAttribute("localSheetId") ?? "";
  const defined = all(root, "definedName");
  return [
    ...names
      .filter(
        (name) =>
          name === "" ||
          name.length > 31 ||
          /[:\\/?*[\]]|^'|'$/.test(name) ||
          /^history$/i.test(name)
      )
      .map((name) => `bad sheet name ${name}`),
    ...duplicates(names.map((name) => name.toLowerCase())).map(
      (name) => `two sheets are called ${name}`
    ),
    ...duplicates(all(root, "sheet").map((sheet) => value(sheet, "sheetId") ?? "")).map(
      (id) => `two sheets have id ${id}`
    ),
    ...defined
      .map((one) => value(one, "name") ?? "")
      .filter(
        (name) =>
          !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^([A-Z]{1,3}\d+|[RC])$/i.test(name)
      )
      .map((name) => `bad defined name ${name}`),
    ...defined
      .filter((one) => local(one) !== "" && Number(local(one)) >= names.length)
      .map((one) => `${value(one, "name")} belongs to a sheet that is missing`),
    ...duplicates(defined.map((one) => `${local(one)} ${value(one, "name")?.toLowerCase()}`)).map(
      (name) => `the name ${name} is defined twice`
    ),
    ...defined.flatMap((one) =>
      missingSheets(one.textContent ?? "", names).map(
        (name) => `${value(one, "name")} refers to the missing sheet ${name}`
      )
    ),
    ...facts.texts
      .filter((text) => text.length > 32_767)
      .map((text) => `a text has ${text.length} characters`),
    ...lintStyles(parts, facts),
  ];
}

/** Sheets that a formula names and the book lacks. */
export function missingSheets(formula: string, names: readonly string[]): string[] {
  const used = [...formula.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(
    ([, quoted, plain]) => quoted?.replace(/''/g, "'") ?? plain ?? ""
  );
  const known = new Set(names.map((name) => name.toLowerCase()));
  return used.filter((name) => !name.includes("[") && !known.has(name.toLowerCase()));
}

function lintStyles(parts: OfficeParts, facts: BookFacts): string[] {
  const [styles] = parts.related(facts.part, "styles");
  if (styles === undefined) return ["the book has no styles"];
  const root = parts.root(styles);
  const count = (list: string) =>
    Array.from(all(root, list)[0]?.childNodes ?? []).filter(({ nodeType }) => nodeType === 1)
      .length;
  const limits: [attribute: string, limit: number][] = [
    ["fontId", count("fonts")],
    ["fillId", count("fills")],
    ["borderId", count("borders")],
  ];
  const formats = all(root, "numFmt");
  return [
    ...all(root, "xf").flatMap((xf) =>
      limits
        .filter(([name, limit]) => Number(value(xf, name) ?? 0) >= limit)
        .map(([name]) => `a cell format's ${name} is missing`)
    ),
    ...duplicates(formats.map((one) => value(one, "numFmtId") ?? "")).map(
      (id) => `number format ${id} is defined twice`
    ),
    ...formats
      .map((one) => value(one, "formatCode") ?? "")
      .filter(isBadFormat)
      .map((code) => `bad number format ${code}`),
  ];
}

/** At most four sections, quotes and brackets closed, at most 255 characters. */
function isBadFormat(code: string): boolean {
  const bare = code.replace(/\\.|[_*]./g, "").replace(/"[^"]*"/g, "");
  const outside = bare.replace(/\[[^\]]*\]/g, "");
  return (
    code === "" || code.length > 255 || /["[\]]/.test(outside) || outside.split(";").length > 4
  );
}
