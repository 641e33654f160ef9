/** Everything the pane itself says, as ICU messages. What the analysis says is in core/text. */
export const en = {
  "app.title": "Customer review",
  "app.private": "Everything is worked out on this computer. Nothing is sent anywhere.",
  "app.otherLanguage": "中文",

  "unavailable.noLibrary.title": "Office could not be loaded",
  "unavailable.notExcel.title": "Open this in Excel",
  "unavailable.oldExcel.title": "A newer Excel is needed",
  "unavailable.silentHost.title": "Waiting for Excel",
  "unavailable.noLibrary":
    "Microsoft’s Office library could not be loaded. Check your connection, then open the pane again.",
  "unavailable.notExcel":
    "This page is the task pane of an Excel add-in and works on the open workbook. Start it from the Home tab in Excel.",
  "unavailable.oldExcel":
    "This version of Excel is too old (ExcelApi 1.14 is needed). Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
  "unavailable.silentHost":
    "Excel has not answered yet. If this stays, close the pane and open it again.",

  "loading.starting": "Starting …",
  "loading.looking": "Looking at the workbook …",

  "failed.title": "The workbook could not be read",
  "action.lookAgain": "Look again",
  "problem.unexpected":
    "Something went wrong that should not have. The run was stopped. ({detail})",

  "found.title": "What was found",
  "found.rows": "{rows, plural, one {1 row} other {# rows}}",
  "found.sheet": "Sheet “{sheet}”",
  "found.table": "Table “{table}” on sheet “{sheet}”",
  "found.headerRow": "header in row {row}",
  "found.columns": "{count, plural, one {1 column understood} other {# columns understood}}",
  "found.from": "column “{header}”",
  "found.samples": "e.g. {samples}",
  "found.unused": "Not used: {headers}",
  "found.noOrders": "No order sheet. Scores need orders: customer id, date and amount.",
  "found.noCustomers": "No customer sheet. One will be made from the customer ids in the orders.",
  "found.show": "Show {kind}: header in row {row}",

  "date.label": "Analysis date",
  "date.hint": "Every number is as of the end of {day}.",
  "date.invalid": "Choose a date.",
  "date.old":
    "The newest order is from {day}, {days, plural, one {1 day} other {# days}} before the analysis date.",
  "date.useNewest": "Use {day}",

  "run.start": "Review customers",
  "run.writes":
    "Adds columns beside your customers and report sheets. Your own cells are not touched.",
  "run.again": "New review",
  "run.title": "Reviewing customers",
  "run.cancel": "Cancel",
  "run.stopping": "Stopping …",
  "run.phase.finding": "Finding the data",
  "run.phase.reading": "Reading",
  "run.phase.analyzing": "Analysing",
  "run.phase.saving": "Saving a restore point",
  "run.phase.writing": "Writing columns",
  "run.phase.reporting": "Drawing reports",
  "run.step": "Step {step} of {steps}: {phase}",
  "run.counted": "{done} of {total}",
  "run.countedWhat": "{what}: {done} of {total}",

  "question.dates.title": "How should these dates be read?",
  "question.dates.dmy": "Day first: {sample} is {day}",
  "question.dates.mdy": "Month first: {sample} is {day}",
  "question.dates.dmyPlain": "Day first (31/12)",
  "question.dates.mdyPlain": "Month first (12/31)",
  "question.currency.title": "Which currency should count?",
  "question.currency.hint": "Orders in other currencies are left out and counted.",
  "question.column.title": "Which column is “{field}”?",
  "question.answer": "Continue",

  "problem.showCell": "Show {sheet}!{address}",
  "message.undone": "The workbook is back as it was before the last run.",

  "done.title": "Review finished",
  "done.asOf": "As of {day}",
  "done.customers": "{count, plural, one {customer scored} other {customers scored}}",
  "done.orders": "{count, plural, one {order} other {orders}}",
  "done.net": "net amount",
  "done.prospects":
    "{count, plural, =0 {} one {1 customer has no order yet.} other {# customers have no order yet.}}",
  "done.netZero":
    "{count, plural, =0 {} one {1 customer has only refunded orders.} other {# customers have only refunded orders.}}",
  "done.showColumns": "Show the new columns on “{sheet}”",
  "done.rows": "{used} of {total} order rows used; {leftOut} left out.",
  "done.status": "Activity status",
  "done.tiers": "Value tier",
  "done.share": "{count} ({share})",
  "done.reports": "Reports",
  "done.notices": "Worth knowing",
  "done.moreCells": "{count, plural, one {1 more} other {# more}}",

  "undo.start": "Undo last run",
  "undo.lastRun": "Last reviewed as of {day}.",
  "undo.question":
    "Take the written columns and report sheets out again? Every cell goes back to what it was before the last run.",
  "undo.confirm": "Undo",
  "undo.keep": "Keep",
  "undo.working": "Putting the workbook back …",

  "settings.open": "Settings",
  "settings.title": "Settings",
  "settings.whatChanges": "What will change?",
  "settings.keep": "Use these settings",
  "settings.drop": "Discard",
  "settings.back": "Back",
  "settings.reset": "All settings to their defaults",
  "settings.outOfRange": "Allowed: {range}",
  "settings.fillIn": "Fill this in.",
  "settings.thresholdsOf": "Thresholds of {letter}",
  "settings.thresholdsHint": "{count, plural, other {# ascending numbers}}, with spaces between",
  "settings.thresholdsInvalid": "{count, plural, other {# ascending numbers}} are needed.",
  "settings.mapExample": "Best: 55* 5*5\nThe rest: …",
  "settings.mapUnreadable": "Each line is a name, a colon, and cells such as 555 or 5*1.",
  "settings.mapMissing":
    "{count, plural, one {# cell is} other {# cells are}} in no segment: {cells}.",
  "settings.mapRepeated":
    "{count, plural, one {# cell is} other {# cells are}} in several segments: {cells}.",
  "settings.stagePreset": "Stage list",
  "settings.ownStages": "Own stages",
  "settings.stagesInvalid":
    "First the stages before any order, then those with orders in rising number, the first from order 1.",
  "settings.addStage": "Add a stage",
  "settings.wholeDays": "A whole number of days, or nothing.",
  "settings.noLimit": "No limit",
  "settings.rule": "Rule {n}",
  "settings.addRule": "Add a rule",
  "list.up": "Move {name} up",
  "list.down": "Move {name} down",
  "list.remove": "Remove {name}",
  "unit.days": "days",
  "unit.months": "months",
  "unit.contacts": "contacts",
  "unit.orders": "orders",
  "unit.percent": "percent",
  "unit.money": "money",
  "unit.times": "times",
  "unit.points": "points",
  "unit.units": "units",
  "effect.asking": "Working out what will change …",
  "effect.customers":
    "{count, plural, =0 {No customer changes group.} one {# of {of, number} customers changes group.} other {# of {of, number} customers change group.}}",
  "effect.segment":
    "{count, plural, one {# customer changes segment} other {# customers change segment}}",
  "effect.tier":
    "{count, plural, one {# customer changes value tier} other {# customers change value tier}}",
  "effect.status":
    "{count, plural, one {# customer changes activity status} other {# customers change activity status}}",
  "effect.stage":
    "{count, plural, one {# customer changes pipeline stage} other {# customers change pipeline stage}}",
  "effect.stalled":
    "{count, plural, one {# customer becomes stalled or ceases to be} other {# customers become stalled or cease to be}}",
  "effect.cuts.recency": "Cuts of R: {before} become {after}",
  "effect.cuts.frequency": "Cuts of F: {before} become {after}",
  "effect.cuts.monetary": "Cuts of M: {before} become {after}",
  "effect.nothingYet": "Nothing is written before the next review.",
  "why.open": "Why?",
  "why.title": "Why is a customer where it is?",
  "why.customer": "Customer id or name",
  "why.ask": "Explain",
  "why.working": "Looking it up …",
  "why.back": "Back",
  "why.rows": "{count, plural, one {# order row} other {# order rows}}",

  "todo.title": "What asks for you",
  "todo.due":
    "{count, plural, one {# customer is due for a contact} other {# customers are due for a contact}}",
  "todo.stalled": "{count, plural, one {# customer is stalled} other {# customers are stalled}}",
  "todo.overdue":
    "{count, plural, one {# customer is overdue by the own rhythm} other {# customers are overdue by their own rhythm}}",
  "todo.lost":
    "{count, plural, one {# customer was lost this month} other {# customers were lost this month}}",
  "todo.giveUp":
    "{count, plural, one {# customer could be given up} other {# customers could be given up}}",
  "done.segments": "Segment",
  "done.stages": "Pipeline stage",
  "done.compared": "Since {day}: {up} up a tier, {down} down, {gone} gone, {new} new.",
  "done.highValue":
    "{count, plural, one {# customer brings} other {# customers bring}} {share} of the net amount.",

  "preview.title": "What will be written",
  "preview.columns": "Right of the data on “{sheet}”, or where they stand already: {columns}.",
  "preview.newSheet": "On a new sheet with the customer ids of the orders: {columns}.",
  "preview.onlyFilled": "Columns for which the book has nothing to say are left out.",
  "preview.followUp":
    "Empty columns for you, where the sheet has none of its own: {columns}. They are never written again.",
  "preview.sheets": "{count, plural, one {# report sheet} other {# report sheets}}: {sheets}.",
  "preview.restore": "A restore point is stored first; one click puts everything back.",

  "form.cancel": "Cancel",
  "form.fillIn": "Fill this in.",
  "form.choose": "Choose one.",
  "form.contact.title": "Log a contact",
  "form.contact.submit": "Log it",
  "form.channel.visit": "Visit",
  "form.channel.call": "Call",
  "form.channel.message": "Message",
  "form.channel.email": "E-mail",
  "form.stage.title": "Change the stage",
  "form.stage.submit": "Change",
  "form.stage.none": "{from} now; choose …",
  "form.stage.beforeOrders": "Later stages come with the orders.",
  "form.stage.ofOrders":
    "The stage follows the orders. One that is set by hand stays on the sheet and is listed as differing.",
  "form.stage.triggerHint": "What made it move, such as a visit or an offer.",
  "form.stage.approverHint": "Left blank, the change is listed as not yet approved.",
} as const;

export type PaneTextKey = keyof typeof en;
