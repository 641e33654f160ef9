import type { Element } from "@xmldom/xmldom";
import { missingSheets, type BookFacts } from "./lintBook";
import { duplicates } from "./lintPackage";
import { all, value, type OfficeParts } from "./officeParts";

/** Charts point at sheets that exist and their axes at each other. */
export function lintCharts(parts: OfficeParts, facts: BookFacts): string[] {
  const names = facts.sheets.map(({ name }) => name);
  const drawings = facts.sheets.flatMap(({ part }) => parts.related(part, "drawing"));
  return drawings.flatMap((drawing) => [
    ...duplicates(all(parts.root(drawing), "cNvPr").map((one) => value(one, "id") ?? "")).map(
      (id) => `${drawing} has two shapes ${id}`
    ),
    ...parts
      .related(drawing, "chart")
      .flatMap((part) =>
        lintChart(parts.root(part), names).map((message) => `${part}: ${message}`)
      ),
  ]);
}

function lintChart(root: Element, names: readonly string[]): string[] {
  const axisNames = ["catAx", "valAx", "dateAx", "serAx"];
  const axes = axisNames.flatMap((name) => all(root, name));
  const own = (element: Element, name: string) => value(all(element, name)[0], "val") ?? "";
  const defined = axes.map((axis) => own(axis, "axId"));
  const isAxis = (element: Element) =>
    axisNames.includes(element.parentNode?.nodeName.split(":").at(-1) ?? "");
  const used = all(root, "axId")
    .filter((id) => !isAxis(id))
    .map((id) => value(id, "val") ?? "");
  return [
    ...all(root, "f").flatMap((formula) =>
      missingSheets(formula.textContent ?? "", names).map(
        (name) => `shows the missing sheet ${name}`
      )
    ),
    ...used.filter((id) => !defined.includes(id)).map((id) => `axis ${id} is missing`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `axis ${id} is not used`),
    ...axes
      .map((axis) => own(axis, "crossAx"))
      .filter((id) => !defined.includes(id))
      .map((id) => `axis ${id} is crossed but missing`),
    ...duplicates(all(root, "order").map((order) => value(order, "val") ?? "")).map(
      (order) => `two series have order ${order}`
    ),
    ...(all(root, "ser").length === 0 ? ["has no series"] : []),
  ];
}
