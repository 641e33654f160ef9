import type { Workbook } from "@univerjs/core";
import type { SheetAspect, SheetState, WorkbookState } from "../../host/model/state";
import { growGrid } from "./cellUpdates";
import { conditionalRules } from "./conditionalRules";
import { layOut, repaint, type RunOnSheet } from "./engineCommand";
import { gridRange } from "./gridRange";
import { gridColumns, gridFreeze, gridRows } from "./gridSheet";

/** Brings one changed aspect of a sheet into the grid. Charts are drawn by `floatingCharts`. */
export class AspectUpdates {
  private readonly rules = new Map<string, string[]>();

  constructor(
    private readonly book: Workbook,
    private readonly run: RunOnSheet,
    private readonly workbook: WorkbookState
  ) {
    for (const sheet of workbook.sheets) this.remember(sheet);
  }

  apply(sheet: SheetState, aspect: SheetAspect): void {
    const target = this.book.getSheetBySheetId(sheet.id);
    if (!target) return;
    switch (aspect) {
      case "columns":
        growGrid(sheet, target, this.run);
        this.run("sheet.mutation.set-col-data", sheet, { columnData: gridColumns(sheet) });
        // wrapped texts take other heights
        return this.replaceRows(sheet);
      case "rows":
        return this.replaceRows(sheet);
      case "freeze":
        return this.run("sheet.mutation.set-frozen", sheet, gridFreeze(sheet));
      case "tabColor":
        return this.run("sheet.mutation.set-tab-color", sheet, { color: sheet.tabColor });
      case "merges":
        return this.replaceMerges(sheet, [...target.getMergeData()]);
      case "conditionalFormats":
        return this.replaceRules(sheet);
      case "view":
        return layOut(this.run, sheet);
      case "tables":
        return repaint(this.run, sheet);
      case "charts":
      case "hyperlinks":
      case "autoFilter":
      case "validations":
      case "pageLayout":
      case "protection":
        return;
    }
  }

  private replaceRows(sheet: SheetState): void {
    const rowData = gridRows(sheet, this.workbook.styles);
    this.run("sheet.mutation.set-row-data", sheet, { rowData });
    layOut(this.run, sheet);
  }

  /** Data bars and colour scales are computed once per rule; new values need new rules. */
  replaceRules(sheet: SheetState): void {
    for (const cfId of this.rules.get(sheet.id) ?? [])
      this.run("sheet.mutation.delete-conditional-rule", sheet, { cfId });
    // the engine puts each new rule on top
    for (const rule of conditionalRules(sheet).reverse())
      this.run("sheet.mutation.add-conditional-rule", sheet, { rule });
    this.remember(sheet);
  }

  private remember(sheet: SheetState): void {
    this.rules.set(
      sheet.id,
      conditionalRules(sheet).map(({ cfId }) => cfId)
    );
  }

  private replaceMerges(sheet: SheetState, ranges: object[]): void {
    this.run("sheet.mutation.remove-worksheet-merge", sheet, { ranges });
    this.run("sheet.mutation.add-worksheet-merge", sheet, { ranges: sheet.merges.map(gridRange) });
  }
}
