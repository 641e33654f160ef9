import type { Report } from "../../core/report/report";
import { DATE_ROW, TITLE_ROW } from "../cells/layout";
import type { Page } from "./placeBlocks";

/** Margins in points. */
const SIDE = 36;
const TOP = 45;
const FOOTER = 20;

/** Queues how a new page looks and prints: across A4, one page wide and as long as it is, or whole on one page; its heading on every page. */
export function dressPage(sheet: Excel.Worksheet, { onePage }: Pick<Report, "onePage">): void {
  sheet.showGridlines = false;
  sheet.pageLayout.set({
    orientation: Excel.PageOrientation.landscape,
    paperSize: Excel.PaperType.a4,
    zoom: { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) },
    ...{ leftMargin: SIDE, rightMargin: SIDE, topMargin: TOP, bottomMargin: TOP },
    ...{ headerMargin: FOOTER, footerMargin: FOOTER },
  });
  const rows = DATE_ROW - TITLE_ROW + 1;
  sheet.pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(TITLE_ROW, 0, rows, 1));
}

/** Queues what of it is printed, and the title with page numbers below. The rest of the page setup stays as the user has it. */
export function setPrinting(sheet: Excel.Worksheet, { title }: Report, page: Page): void {
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, page.rows, page.columns));
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.centerFooter = `${title.replaceAll("&", "&&")} · &P / &N`;
}
