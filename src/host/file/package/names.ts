/** Content types and relationship kinds of the parts that this folder knows. */
export const NS = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  art: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
  compatibility: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  taskPanes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  webExtension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
} as const;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const CONTENT_TYPE = {
  workbook: SPREADSHEET + "sheet.main+xml",
  sheet: SPREADSHEET + "worksheet+xml",
  styles: SPREADSHEET + "styles+xml",
  sharedStrings: SPREADSHEET + "sharedStrings+xml",
  table: SPREADSHEET + "table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
} as const;

export const RELATION = {
  sheet: NS.relations + "/worksheet",
  styles: NS.relations + "/styles",
  sharedStrings: NS.relations + "/sharedStrings",
  table: NS.relations + "/table",
  drawing: NS.relations + "/drawing",
  chart: NS.relations + "/chart",
  hyperlink: NS.relations + "/hyperlink",
  workbook: NS.relations + "/officeDocument",
  taskPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  webExtension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
} as const;
