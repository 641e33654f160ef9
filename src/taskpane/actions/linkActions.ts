import type { LinkActions } from "../paneActions";
import type { Tools } from "./tools";

/** Ways to the sheets. */
export function linkActions({ services, language, follow }: Tools): LinkActions {
  const { workbook } = services;
  return {
    showReport: (sheet) => follow(workbook.showReport({ language }, sheet)),
    showCell: (sheet, address) => follow(workbook.showCell({ language }, sheet, address)),
  };
}
