import { contains } from "../range/area";
import { formulaAtOffset } from "../shift/formulaAtOffset";
import type { Area, SheetState, WorkbookState } from "../state";

/**
 * Puts the row `order[i]` of the area in place `i`: values, formulas, formats and links of single cells. Relative references
 * follow their row as when it is copied. Who changed the cells is the caller's to say.
 */
export function arrangeRows(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  order: readonly number[]
): void {
  const { cells } = sheet;
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const rows = order.map((from) =>
    columns.map((column) => ({
      value: cells.value(area.row + from, column),
      formula: cells.formula(area.row + from, column),
      style: cells.style(area.row + from, column),
    }))
  );
  order.forEach((from, to) => {
    if (from === to) return;
    const row = area.row + to;
    rows[to]?.forEach(({ value, formula, style }, i) => {
      const column = area.column + i;
      if (formula === undefined) cells.setValue(row, column, value);
      else cells.setFormula(row, column, formulaAtOffset(formula, to - from, 0), value);
      cells.setStyle(row, column, style);
    });
  });
  moveLinks(workbook, sheet, area, order);
}

function moveLinks(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  order: readonly number[]
): void {
  const isMoving = (link: { area: Area }) => link.area.rows === 1 && contains(area, link.area);
  if (!sheet.hyperlinks.some(isMoving)) return;
  const places = new Map(order.map((from, to) => [from, to]));
  sheet.hyperlinks = sheet.hyperlinks.map((link) => {
    if (!isMoving(link)) return link;
    const from = link.area.row - area.row;
    return { ...link, area: { ...link.area, row: area.row + (places.get(from) ?? from) } };
  });
  workbook.emit({ kind: "aspect", sheet, aspect: "hyperlinks" });
}
