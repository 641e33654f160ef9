/** Everything the workbench page says, as ICU messages. What the pane says is the pane's. */
export const en = {
  "page.title": "{book} – Perennial workbench",
  "page.name": "Perennial workbench",
  "page.explanation":
    "The add-in’s development companion: your workbook stays in this browser tab, nothing is sent anywhere.",
  "page.otherLanguage": "中文",

  "bar.label": "Workbook",
  "bar.open": "Open",
  "bar.openHint": "Open a workbook or a CSV file (or drop one on this page)",
  "bar.save": "Save",
  "bar.saveHint": "Save a copy as .xlsx",
  "bar.samples": "Samples",
  "bar.dark": "Dark page (the pane follows the system)",
  "bar.light": "Light page (the pane follows the system)",

  "sample.shop": "Tea and ceramics shop",
  "sample.shopZh": "Building supplies, in Chinese",
  "sample.webShop": "Online stationery shop",
  "sample.retail": "Online gift wholesaler (real data)",

  "sheet.label": "Spreadsheet",
  "sheet.drop": "Drop the file to open it",
  "sheet.starting": "Preparing the spreadsheet …",
  "sheet.none": "Open a workbook, or choose a sample.",
  "pane.label": "Perennial task pane",
  "splitter.label": "Width of the task pane",

  "book.opening": "Opening {name} …",
  "book.saving": "Saving {name} …",

  "problem.dismiss": "Dismiss",
  "problem.empty": "“{name}” is empty.",
  "problem.notAWorkbook": "“{name}” is neither a workbook (.xlsx, .xlsm) nor a CSV file.",
  "problem.encrypted":
    "“{name}” is protected by a password. Save a copy without one, then open that.",
  "problem.oldFormat": "“{name}” is a workbook of Excel 97–2003. Save it as .xlsx in Excel first.",
  "problem.binaryWorkbook": "“{name}” is a binary workbook. Save it as .xlsx in Excel first.",
  "problem.damaged": "“{name}” is damaged and cannot be opened ({detail}).",
  "problem.tooLarge":
    "“{name}” is too large: {what, select, file {a file may have} part {one part may have} rows {a sheet may have} other {a sheet may have}} at most {limit} {what, select, file {bytes} part {bytes} rows {rows} other {columns}}.",
  "problem.unknownEncoding":
    "The characters of “{name}” could not be read. Save it as UTF-8 and open it again.",
  "problem.sampleMissing": "The sample “{name}” could not be loaded.",
} as const;

export type TextKey = keyof typeof en;
