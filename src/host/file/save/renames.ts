import { renameInFormula } from "../../model/sheet/renameSheet";
import type { WorkbookState } from "../../model/state";
import type { BookSource } from "../source";
import { attribute, type Element } from "../xml/document";

/** Changes sheet names in formulas that only the file knows. */
export type Rename = (formula: string) => string;

/** Undefined when every sheet has its old name. Names go through placeholders, so that two sheets may swap theirs. */
export function renameOf(book: WorkbookState, source: BookSource | undefined): Rename | undefined {
  const renames = book.sheets.flatMap(({ id, name }) => {
    const before = source?.sheet(id)?.name;
    return before === undefined || before === name ? [] : [{ before, id, name }];
  });
  if (renames.length === 0) return undefined;
  return (formula) => {
    const held = renames.reduce(
      (text, { before, id }) => renameInFormula(text, before, id),
      formula
    );
    return renames.reduce((text, { id, name }) => renameInFormula(text, id, name), held);
  };
}

const FORMULAS = ["formula", "formula1", "formula2", "f"];

/** Formulas of rules, validations, sparklines and charts, and where links lead. */
export function renameInside(root: Element, rename: Rename): void {
  for (const element of Array.from(root.getElementsByTagName("*"))) {
    const name = element.localName ?? "";
    const location = attribute(element, "location");
    if (FORMULAS.includes(name)) element.textContent = rename(element.textContent ?? "");
    else if (name === "hyperlink" && location !== undefined)
      element.setAttribute("location", rename(location));
  }
}
