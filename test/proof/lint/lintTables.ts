import type { Element } from "@xmldom/xmldom";
import type { BookFacts } from "./lintBook";
import { duplicates } from "./lintPackage";
import {
  all,
  box,
  column,
  inside,
  overlap,
  value,
  type Box,
  type OfficeParts,
} from "./officeParts";

/** Tables fit their cells and do not clash. */
export function lintTables(parts: OfficeParts, facts: BookFacts): string[] {
  const tables = facts.sheets.flatMap((sheet) =>
    parts.related(sheet.part, "table").map((part) => ({
      sheet: sheet.part,
      part,
      root: parts.root(part),
      area: box(value(parts.root(part), "ref")),
    }))
  );
  const names = tables.map(({ root }) => value(root, "displayName") ?? "");
  const defined = all(parts.root(facts.part), "definedName").map(
    (one) => value(one, "name")?.toLowerCase() ?? ""
  );
  const clashes = tables.flatMap((one, index) =>
    tables
      .slice(0, index)
      .filter(
        (other) =>
          other.sheet === one.sheet && one.area && other.area && overlap(one.area, other.area)
      )
      .map((other) => `${one.part} overlaps ${other.part}`)
  );
  return [
    ...duplicates(names.map((name) => name.toLowerCase())).map(
      (name) => `two tables are called ${name}`
    ),
    ...duplicates(tables.map(({ root }) => value(root, "id") ?? "")).map(
      (id) => `two tables have id ${id}`
    ),
    ...names
      .filter((name) => defined.includes(name.toLowerCase()))
      .map((name) => `a table and a name are both called ${name}`),
    ...names
      .filter(
        (name) =>
          !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^([A-Z]{1,3}\d+|[RC])$/i.test(name)
      )
      .map((name) => `bad table name ${name}`),
    ...clashes,
    ...tables.flatMap(({ part, root, area, sheet }) =>
      (area ? lintTable(root, area, parts.root(sheet), facts) : ["has no area"]).map(
        (message) => `${part}: ${message}`
      )
    ),
  ];
}

function lintTable(root: Element, area: Box, sheet: Element, facts: BookFacts): string[] {
  const columns = all(root, "tableColumn").map((one) => value(one, "name") ?? "");
  const filter = all(root, "autoFilter")[0];
  const filtered = box(value(filter, "ref"));
  const hasHeader = value(root, "headerRowCount") !== "0";
  const headers = hasHeader ? headerCells(sheet, area, facts) : columns;
  const offsets = all(root, "filterColumn").map((one) => Number(value(one, "colId")));
  return [
    ...duplicates(columns.map((name) => name.toLowerCase())).map(
      (name) => `two columns are called ${name}`
    ),
    ...duplicates(all(root, "tableColumn").map((one) => value(one, "id") ?? "")).map(
      (id) => `two columns have id ${id}`
    ),
    ...(columns.length === area.right - area.left + 1
      ? []
      : ["has not as many columns as its area"]),
    ...columns.flatMap((name, index) =>
      unescaped(name) === unescaped(headers[index] ?? "")
        ? []
        : [`column ${name} has the heading ${headers[index]}`]
    ),
    ...(filter && !(filtered && inside(area, filtered)) ? ["filters cells outside itself"] : []),
    ...offsets
      .filter((offset) => offset >= columns.length)
      .map((offset) => `filters column ${offset}, which it lacks`),
    ...(area.bottom - area.top < (hasHeader ? 1 : 0) ? ["has no data row"] : []),
  ];
}

function unescaped(name: string): string {
  return name.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

function headerCells(sheet: Element, area: Box, facts: BookFacts): (string | undefined)[] {
  const row = all(sheet, "row").find((one) => Number(value(one, "r")) === area.top);
  const texts: (string | undefined)[] = [];
  for (const cell of row ? all(row, "c") : []) {
    const at = column(/^[A-Z]+/.exec(value(cell, "r") ?? "")?.[0] ?? "") - area.left;
    if (at < 0 || at > area.right - area.left) continue;
    const content = all(cell, "v")[0]?.textContent ?? "";
    texts[at] =
      value(cell, "t") === "s"
        ? facts.texts[Number(content)]
        : (all(cell, "t")[0]?.textContent ?? content);
  }
  return texts;
}
