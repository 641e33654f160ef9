/** Everything the workbench page says, as ICU messages. What the pane says is the pane's. */
export const en = {
  "page.title": "{book} – Perennial workbench",
  "page.name": "Perennial workbench",
  "page.explanation":
    "The add-in’s development companion: your workbook stays in this browser tab, nothing is sent anywhere.",
  "page.otherLanguage": "中文",

  "regions.label": "Parts of the page",
  "regions.toSheet": "Go to the sheet",
  "regions.toPane": "Go to the pane",
  "regions.keys":
    "Ctrl+F6 goes from the ribbon to the sheet, the pane, and round again; with Shift, back.",

  "bar.label": "Workbook",
  "bar.open": "Open",
  "bar.openHint": "Open a workbook or a CSV file (or drop one on this page)",
  "bar.save": "Save",
  "bar.saveHint": "Save a copy as .xlsx",
  "bar.unsaved": "Not saved",
  "left.unsaved": "“{name}” has changes that are not saved.",
  "left.replaced": "“{name}” is still there.",
  "left.back": "Back to “{name}”",
  "bar.samples": "Samples",
  "bar.dark": "Dark page (the pane follows the system)",
  "bar.light": "Light page (the pane follows the system)",

  "ribbon.label": "Perennial on the Home tab",
  "ribbon.review": "Review Now",
  "ribbon.stalledLeads": "Stalled Leads",
  "ribbon.undoLastRun": "Undo Last Run",
  "ribbon.window": "Perennial",
  "ribbon.closeWindow": "Close the window",

  "sample.shop": "Tea and ceramics shop",
  "sample.shopZh": "Building supplies, in Chinese",
  "sample.webShop": "Online stationery shop",
  "sample.retail": "Online gift wholesaler (real data)",

  "sheet.label": "Spreadsheet (Ctrl+F6 leaves it)",
  "sheet.drop": "Drop the file to open it",
  "sheet.starting": "Preparing the spreadsheet …",
  "sheet.none": "Open a workbook, or choose a sample.",
  "pane.label": "Perennial task pane",
  "splitter.label": "Width of the task pane",

  "filter.buttons": "Filters on {sheet}",
  "filter.button": "Filter: {column}",
  "filter.buttonActive": "Filtered: {column}",
  "filter.menu": "Filter of {column}",
  "filter.ascending.text": "Sort A to Z",
  "filter.descending.text": "Sort Z to A",
  "filter.ascending.numbers": "Sort smallest to largest",
  "filter.descending.numbers": "Sort largest to smallest",
  "filter.ascending.dates": "Sort oldest to newest",
  "filter.descending.dates": "Sort newest to oldest",
  "filter.clear": "Clear filter from “{column}”",
  "filter.condition": "Filtered by the condition {condition}",
  "filter.search": "Search",
  "filter.values": "Values in sight",
  "filter.all": "(Select all)",
  "filter.blank": "(Blank)",
  "filter.nothing": "No value matches.",
  "filter.more":
    "{count, plural, one {One more value} other {# more values}}: search for the one you want.",
  "filter.apply": "OK",
  "filter.cancel": "Cancel",
  "grid.nameBox": "Name box",
  "grid.names": "Names of cells",
  "grid.zoomOut": "Zoom out",
  "grid.zoomIn": "Zoom in",
  "sheet.refused":
    "Nothing was changed: the sheet is protected, the workbook is read-only, or merged cells are in the way.",
  "sheet.dismissRefused": "Close",

  "book.opening": "Opening {name} …",
  "book.saving": "Saving {name} …",

  "troubles.name": "Troubles",
  "troubles.some": "Troubles ({count})",
  "troubles.title": "Rehearse Excel’s troubles",
  "troubles.hint":
    "What can go wrong in Excel goes wrong here when you want it to: watch how the pane copes. Nothing of it is saved in the workbook.",
  "troubles.bar": "Rehearsed trouble: {names}",
  "troubles.enter": "Press Enter in the cell",
  "troubles.end": "End all troubles",
  "troubles.failure": "Error",
  "troubles.every": "How often",
  "troubles.everyNth": "1 in {every}",
  "trouble.protectedSheets": "Protected sheets",
  "trouble.protectedSheets.watch":
    "Every sheet refuses changes: the pane names the one it needs, before it writes anything.",
  "trouble.protectedBook": "Protected workbook",
  "trouble.protectedBook.watch":
    "Sheets cannot be added: the pane says so before it writes anything.",
  "trouble.readOnly": "Read-only workbook",
  "trouble.readOnly.watch":
    "Nothing can be changed: the pane says so before it writes anything; looking still works.",
  "trouble.cellEdited": "A cell is being edited",
  "trouble.cellEdited.watch":
    "Excel takes no request until Enter is pressed in the sheet: the pane asks for that, and what a run has written by then is put back.",
  "trouble.smallLimit": "Small requests",
  "trouble.smallLimit.watch":
    "A request or an answer may carry 250 KB, not 5 MB: the pane reads and writes in smaller pieces.",
  "trouble.slow": "Slow Excel",
  "trouble.slow.watch":
    "Every answer takes 0.4 seconds longer: progress and time left stay true, and cancelling works.",
  "trouble.failing": "Failing requests",
  "trouble.failing.watch":
    "Some requests end with an error: the pane tries again where that can help, else it puts everything back and says why.",
  "trouble.breaksOff": "Broken connection",
  "trouble.breaksOff.watch":
    "The connection breaks once, in the middle of writing: the pane leaves the book as it was.",
  "trouble.silent": "Silent Excel",
  "trouble.silent.watch":
    "No request is ever answered: after a minute the pane stops waiting and says so.",

  "problem.dismiss": "Dismiss",
  "problem.empty": "“{name}” is empty.",
  "problem.notAWorkbook": "“{name}” is neither a workbook (.xlsx, .xlsm) nor a CSV file.",
  "problem.encrypted":
    "“{name}” is protected by a password. Save a copy without one, then open that.",
  "problem.oldFormat": "“{name}” is a workbook of Excel 97–2003. Save it as .xlsx in Excel first.",
  "problem.binaryWorkbook": "“{name}” is a binary workbook. Save it as .xlsx in Excel first.",
  "problem.damaged": "“{name}” is damaged and cannot be opened ({detail}).",
  "problem.tooLarge":
    "“{name}” is too large: {what, select, file {a file may have} part {one part may have} elements {one part may have} other {a sheet may have}} at most {limit} {what, select, file {bytes} part {bytes} elements {elements} rows {rows} cells {cells} other {columns}}.",
  "damage.cutOff": "it ends too early",
  "damage.missing": "something it needs is missing",
  "damage.unreadable": "its content cannot be read",
  "damage.contradictory": "its parts contradict each other",
  "damage.forbidden": "it holds something that no workbook needs",
  "problem.unknownEncoding":
    "The characters of “{name}” could not be read. Save it as UTF-8 and open it again.",
  "problem.sampleMissing": "The sample “{name}” could not be loaded.",
} as const;

export type TextKey = keyof typeof en;
