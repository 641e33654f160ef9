import { quoteSheetName } from "../range/area";
import type { SheetState, WorkbookState } from "../state";

const SHEET_PREFIX = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula in which references to one sheet name another. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(SHEET_PREFIX, (whole: string, prefix?: string) => {
    if (prefix === undefined) return whole;
    const name = prefix.replace(/^'|'$/g, "").replace(/''/g, "'");
    return name.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!` : whole;
  });
}

/** Renames a sheet and everything that refers to it by name. */
export function renameSheet(state: WorkbookState, renamed: SheetState, name: string): void {
  const from = renamed.name;
  renamed.name = name;
  const rename = (formula: string) => renameInFormula(formula, from, name);
  for (const defined of state.names) defined.formula = rename(defined.formula);
  for (const sheet of state.sheets) {
    for (const [row, column, formula] of [...sheet.cells.allFormulas()]) {
      const renamedFormula = rename(formula);
      if (renamedFormula !== formula)
        sheet.cells.setFormula(row, column, renamedFormula, sheet.cells.value(row, column));
    }
    renameInCharts(sheet, from, name);
    for (const { rule } of sheet.validations)
      if (rule.type === "List") rule.source = rename(rule.source);
    for (const link of sheet.hyperlinks)
      if (link.documentReference !== undefined)
        link.documentReference = rename(link.documentReference);
  }
  state.emit({ kind: "sheets" });
}

function renameInCharts(sheet: SheetState, from: string, to: string): void {
  for (const chart of sheet.charts)
    for (const { nameRef, values, categories } of chart.series)
      for (const reference of [nameRef, values, categories])
        if (reference?.sheet === from) {
          reference.sheet = to;
          chart.changed = true;
          sheet.changed.add("charts");
        }
}
