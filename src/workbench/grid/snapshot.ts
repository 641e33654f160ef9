import { LocaleType, type IStyleData, type IWorkbookData } from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/preset-sheets-conditional-formatting";
import type { WorkbookState } from "../../host/model/state";
import { conditionalRules } from "./conditionalRules";
import { UNIT_ID } from "./engineCommand";
import { styleKey } from "./gridCell";
import { gridSheet } from "./gridSheet";
import { gridStyle } from "./gridStyle";

/** The whole book for the grid, without its cells. */
export function snapshot(workbook: WorkbookState): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  workbook.styles.styles.forEach((style, id) => (styles[styleKey(id)] = gridStyle(style)));
  const rules = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.id, conditionalRules(sheet)])
  );
  return {
    id: UNIT_ID,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: styleKey(0),
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet, workbook.styles)])
    ),
    resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(rules) }],
  };
}
