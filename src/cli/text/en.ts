/** What the command line says. Sentences are ICU messages. */
export const en = {
  help: `Perennial: customer lifecycle management in your own workbook.

  perennial review BOOK.xlsx [options]
  perennial review --orders ORDERS.csv [--customers CUSTOMERS.csv] [options]

Reads the customers and orders of BOOK (.xlsx, .xlsm or .csv), writes scores, tiers, stages and
statuses beside the customers, adds report sheets with charts, and saves the result as a new file.

Options
  --out FILE          the result; BOOK.reviewed.xlsx if not given. Never the input itself.
  --as-of YYYY-MM-DD  the day at which the book is judged; today if not given
  --json FILE         the totals as JSON as well; - prints them
  --lang en|zh-CN     language of messages and reports; Chinese on Chinese systems, else English
  --settings FILE     settings as JSON; what it does not name has its default
  --map KEY="HEADER"  which column is what, where it was not recognised; may be repeated;
                      without HEADER: no column is this
  --orders FILE       orders as CSV
  --customers FILE    customers as CSV
  --help, --version

Keys for --map
  orders.id  orders.customer  orders.date  orders.paid (date of payment, wins over orders.date)
  orders.amount  orders.net (amount after discount)  orders.quantity  orders.price  orders.discount
  orders.profit  orders.status  orders.category  orders.currency
  customers.id  customers.name  customers.owner  customers.created  customers.birthday
  customers.stage  customers.entered (day the stage began)  customers.contact (last contact)
  customers.source  customers.campaign  customers.region  customers.phone  customers.company
  customers.product (of interest)  customers.expected (sales)  customers.credit  customers.overdue
  customers.satisfaction  customers.referrals  customers.action (next one)  customers.due
  customers.note  customers.reason (of churn)  customers.inducement
  stageLog.date  stageLog.customer  stageLog.from  stageLog.to  stageLog.trigger
  stageLog.by (changed by)  stageLog.approved (approved by)  stageLog.automatic
  contacts.date  contacts.customer  contacts.rep  contacts.channel  contacts.outcome
  rates.currency  rates.rate (worth in the reports' currency)
  costs.source  costs.campaign  costs.cost

Exit status: 0 written; 2 the command or the input is at fault, one sentence says why;
1 a mistake in the program; 130 interrupted.
`,

  "usage.noCommand": "Say what to do, for example: perennial review BOOK.xlsx (--help explains).",
  "usage.unknownCommand":
    "There is no command “{command}”; the command is: perennial review BOOK.xlsx.",
  "usage.unknownOption": "There is no option {option}; --help lists them.",
  "usage.missingValue": "The option {option} needs a value.",
  "usage.noInput": "Name the workbook to review, for example: perennial review BOOK.xlsx.",
  "usage.twoBooks": "One workbook at a time, please: “{extra}” is one too many.",
  "usage.bookAndCsv":
    "Give either a workbook or CSV files with --orders and --customers, not both.",
  "usage.notCsv":
    "--orders and --customers take CSV files; “{path}” is a workbook, so name it without an option.",
  "usage.badDay": "“{value}” is not a day; write --as-of as YYYY-MM-DD, for example 2026-06-30.",
  "usage.badLanguage": "“{value}” is not a language of Perennial; choose en or zh-CN.",
  "usage.badMapping":
    '“{value}” does not name a column; write it like --map orders.customer="Client no".',
  "usage.unknownMapKey": "There is no field “{key}” to map; --help lists the keys.",

  "disk.fileMissing": "There is no file “{path}”.",
  "disk.isFolder": "“{path}” is a folder; a file is needed.",
  "disk.notReadable": "“{path}” could not be read ({detail}).",
  "disk.folderMissing": "“{path}” cannot be written: there is no folder “{folder}”.",
  "disk.notWritable": "“{path}” could not be written ({detail}).",
  "disk.overwritesInput":
    "“{path}” is an input; choose another file for the result, the input is never overwritten.",
  "disk.sameOutput": "“{path}” cannot hold both the workbook and the JSON; choose two files.",
  "disk.badEnding": "“{path}” must end in {ending}, because the result is a book of that kind.",
  "disk.settingsNotJson": "“{path}” does not hold settings as a JSON object.",
  "disk.unknownSetting": "“{path}” names “{key}”, which is no setting.",
  "disk.badSetting": "The value of “{key}” in “{path}” cannot be used.",

  "file.empty": "“{path}” is empty.",
  "file.notAWorkbook": "“{path}” is neither a workbook (.xlsx, .xlsm) nor a CSV file.",
  "file.encrypted": "“{path}” is protected by a password; save a copy without one and try again.",
  "file.oldFormat":
    "“{path}” is a workbook of Excel 97–2003; save it as .xlsx in Excel and try again.",
  "file.binaryWorkbook": "“{path}” is a binary workbook; save it as .xlsx in Excel and try again.",
  "file.damaged": "“{path}” is damaged and cannot be opened ({detail}).",
  "file.tooLarge": "“{path}” is too large: {what} over the limit of {limit}.",
  "file.unknownEncoding":
    "The characters of “{path}” are in no encoding that was recognised; save it as UTF-8 and try again.",
  "file.what.file": "bytes of the file",
  "file.what.part": "bytes of one part",
  "file.what.rows": "rows",
  "file.what.columns": "columns",
  "file.what.cells": "cells",
  "file.what.elements": "elements of one part",
  "file.damage.cutOff": "it ends too early",
  "file.damage.missing": "something it needs is missing",
  "file.damage.unreadable": "its content cannot be read",
  "file.damage.contradictory": "its parts contradict each other",
  "file.damage.forbidden": "it holds something that no workbook needs",

  "hint.missingField":
    '“{sheet}” looks like {sheetKind}, but no column is recognised as its {field}; name the column with --map {key}="HEADER".',
  "hint.ambiguousDates":
    'Dates such as {samples} in “{column}” ({sheet}!{address}) can be day/month or month/day; say which with --settings FILE, where FILE holds "dateOrder": "dmy" or "mdy".',
  "hint.mixedCurrencies":
    '“{sheet}” holds amounts in several currencies ({currencies}), which cannot be added up; choose one with --settings FILE, where FILE holds "currency": "{first}".',

  "phase.opening": "Opening",
  "phase.finding": "Finding customers and orders",
  "phase.reading": "Reading",
  "phase.analyzing": "Analysing",
  "phase.saving": "Storing a restore point",
  "phase.writing": "Writing columns",
  "phase.reporting": "Writing reports",

  "place.table": "sheet “{sheet}”, table {table}",
  "place.range": "sheet “{sheet}” from row {row}",
  found: "{kind}: {where}, {rows, plural, one {# row} other {# rows}} ({columns})",
  newestOrderOld:
    "The newest order is of {day}, {days, plural, one {# day} other {# days}} before the analysis date; --as-of {iso} judges the book at that day.",
  finding: "{sheet}: {finding}",
  written: "Written: {path}",
  bug: "Perennial has made a mistake and nothing was written; please report the lines below.",
} as const;
