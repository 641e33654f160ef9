import type { Element } from "@xmldom/xmldom";
import type { BookFacts } from "./lintBook";
import { all, box, column, overlap, value, type OfficeParts } from "./officeParts";

/** Rows, cells, merges, validations, conditional formats and filters of one sheet. */
export function lintSheet(parts: OfficeParts, part: string, facts: BookFacts): string[] {
  const root = parts.root(part);
  return [
    ...lintCells(root, facts),
    ...lintMerges(root),
    ...lintRules(root, facts),
    ...lintViews(root),
  ].map((message) => `${part}: ${message}`);
}

function lintCells(root: Element, facts: BookFacts): string[] {
  const found: string[] = [];
  let lastRow = 0;
  for (const row of all(root, "row")) {
    const number = Number(value(row, "r") ?? lastRow + 1);
    if (number <= lastRow || number > 1_048_576) found.push(`row ${number} is out of order`);
    lastRow = number;
    if (Number(value(row, "s") ?? 0) >= facts.formats)
      found.push(`row ${number} has a missing format`);
    let lastColumn = 0;
    for (const cell of all(row, "c")) {
      const address = value(cell, "r") ?? "";
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      if (Number(digits) !== number) found.push(`${address} stands in row ${number}`);
      if (column(letters) <= lastColumn) found.push(`${address} is out of order`);
      lastColumn = column(letters);
      found.push(...lintCell(cell, facts).map((message) => `${address} ${message}`));
    }
  }
  return found;
}

function lintCell(cell: Element, facts: BookFacts): string[] {
  const content = all(cell, "v")[0]?.textContent ?? undefined;
  const type = value(cell, "t") ?? "n";
  const isNumber = content === undefined || content === "" || Number.isFinite(Number(content));
  return [
    ...(Number(value(cell, "s") ?? 0) >= facts.formats ? ["has a missing format"] : []),
    ...(type === "s" && facts.texts[Number(content)] === undefined
      ? ["points at a missing text"]
      : []),
    ...(type === "n" && !isNumber ? [`is no number: ${content}`] : []),
    ...(type === "b" && content !== "0" && content !== "1" ? ["is no boolean"] : []),
    ...(type === "e" && !/^#/.test(content ?? "") ? ["is no error value"] : []),
    ...(all(cell, "f").some((formula) => (formula.textContent ?? "").length > 8192)
      ? ["has a formula that is too long"]
      : []),
  ];
}

function lintMerges(root: Element): string[] {
  const merges = all(root, "mergeCell").map((merge) => ({
    ref: value(merge, "ref") ?? "",
    area: box(value(merge, "ref")),
  }));
  return merges.flatMap(({ ref, area }, index) => {
    if (!area) return [`${ref} cannot be merged`];
    const clash = merges.slice(0, index).find((other) => other.area && overlap(other.area, area));
    return clash ? [`merged cells ${ref} overlap ${clash.ref}`] : [];
  });
}

function lintRules(root: Element, facts: BookFacts): string[] {
  const literal = (text: string) => text.startsWith('"') && text.length > 257;
  const rules = all(root, "cfRule");
  return [
    ...all(root, "dataValidation")
      .filter((validation) => literal(all(validation, "formula1")[0]?.textContent ?? ""))
      .map((validation) => `the list at ${value(validation, "sqref")} is longer than 255`),
    ...rules
      .filter((rule) => Number(value(rule, "dxfId") ?? -1) >= facts.dxfs)
      .map(() => "a conditional format's look is missing"),
    ...rules
      .filter(
        (rule) =>
          value(rule, "type") !== undefined &&
          value(rule, "priority") !== undefined &&
          Number(value(rule, "priority")) < 1
      )
      .map(() => "a conditional format has no priority"),
    ...[...all(root, "conditionalFormatting"), ...all(root, "dataValidation")]
      .filter((one) => value(one, "sqref") === "")
      .map((one) => `${one.nodeName} covers nothing`),
  ];
}

function lintViews(root: Element): string[] {
  const pane = all(root, "pane")[0];
  const selections = all(root, "selection").map((one) => value(one, "pane") ?? "topLeft");
  const active = value(pane, "activePane");
  return active !== undefined && selections.length > 0 && !selections.includes(active)
    ? ["the active pane has no selection"]
    : [];
}
