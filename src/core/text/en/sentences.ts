/** What went wrong, and what is worth knowing about the data. Plurals as ICU messages. */
export const sentences = {
  "problem.noData":
    "No customers or orders were found in this workbook. A sheet needs a header row with at least a customer id, and orders also a date and an amount.",
  "problem.missingField":
    "“{sheet}” looks like {sheetKind}, but its column for {field} was not found. Choose the column, then run again.",
  "problem.ambiguousDates":
    "Dates such as {samples} in “{column}” ({sheet}!{address}) can be read as day/month or month/day. Choose one, then run again.",
  "problem.mixedCurrencies":
    "“{sheet}” holds amounts in several currencies ({currencies}), which cannot be added up. Choose one currency, then run again.",
  "problem.unknownColumn":
    "There is no column “{header}” in {sheetKind}. Check the name, then run again.",
  "problem.protectedSheet":
    "The sheet “{sheet}” is protected, so nothing was written. Unprotect it, then run again.",
  "problem.filteredSheet":
    "A filter hides rows of “{sheet}”. Excel would write among them into the wrong rows, so nothing was written. Clear the filter, then run again.",
  "problem.protectedWorkbook":
    "The structure of this workbook is protected, so no sheet can be added. Nothing was written.",
  "problem.readOnlyWorkbook":
    "This workbook is open read-only, so nothing was written. Save a copy, then run again.",
  "problem.columnsOccupied":
    "The cells {sheet}!{address}, where the result belongs, are not empty. Move what is there, then run again.",
  "problem.sheetChanged":
    "“{sheet}” was changed while it was being read. Nothing was written; run again.",
  "problem.cellBeingEdited": "A cell is being edited. Press Enter in the sheet, then run again.",
  "problem.hostSilent": "Excel did not answer for {seconds} seconds. Try again.",
  "problem.hostError": "Excel reported an error ({code}): {detail}",
  "problem.cancelledByUser": "The run was cancelled.",
  "problem.nothingToUndo": "There is no run to undo in this workbook.",
  "problem.unknownCustomer": "There is no customer “{id}” in this workbook.",
  "problem.onlyInOrders":
    "“{id}” is named in the orders only and has no row on a customer sheet, so nothing was written. Add the row, then try again.",
  "problem.columnsNotWritten":
    "This needs columns that the review writes beside the customers, and they are not there yet. Run the review and write it, then try again.",
  "problem.nobodyFound":
    "Nobody on “{sheet}” is in this group. The columns there may be those of an earlier review: run it again.",
  "problem.notAChoice":
    "“{header}” on “{sheet}” does not take “{value}”, so nothing was written. It takes: {choices}.",
  "problem.undoBlocked":
    "Not everything could be put back ({reason}). The restore point was kept; try to undo again.",
  "problem.undoBlocked.customersGone":
    "The last run cannot be undone: its customers are no longer on “{sheet}”.",
  "problem.undoBlocked.noRestorePoint":
    "The last run cannot be undone: its restore point is gone from “{sheet}”.",
  "problem.tooLarge": "This is more than Excel can take at once: {what}.",
  "problem.badSetting": "The setting “{setting}” could not be used; its default was taken instead.",

  "notice.missingCustomer":
    "{count, plural, one {# order row without a customer id was} other {# order rows without a customer id were}} left out. {count, plural, one {It holds} other {They hold}} {amount}, which belongs to nobody.",
  "notice.badDate":
    "{count, plural, one {# order row without a readable date was} other {# order rows without a readable date were}} left out.",
  "notice.badAmount":
    "{count, plural, one {# order row without a readable amount was} other {# order rows without a readable amount were}} left out.",
  "notice.future":
    "{count, plural, one {# order row after the analysis date was} other {# order rows after the analysis date were}} left out.",
  "notice.cancelled":
    "{count, plural, one {# cancelled or unpaid order row was} other {# cancelled or unpaid order rows were}} left out.",
  "notice.orderOnTwoCustomers":
    "{count, plural, one {# order row was} other {# order rows were}} left out because the order id appears on two customers.",
  "notice.otherCurrency":
    "{count, plural, one {# order row in another currency was} other {# order rows in another currency were}} left out.",
  "notice.duplicate":
    "{count, plural, one {# exact duplicate was} other {# exact duplicates were}} left out.",
  "notice.duplicateKept":
    "{count, plural, one {# row repeats a row above it exactly; it was} other {# rows repeat a row above them exactly; they were}} counted. The settings can leave duplicates out.",
  "notice.badStageDate":
    "{count, plural, one {# stage date} other {# stage dates}} on the customer sheet could not be read.",
  "notice.duplicateCustomer":
    "{count, plural, one {# customer row repeats an id above it; it shows} other {# customer rows repeat an id above them; they show}} the same result.",
  "notice.stageDiffers":
    "{count, plural, one {# customer has} other {# customers have}} a stage typed by hand that differs from the orders. Your stage was not changed.",
  "notice.tooFewGaps":
    "Activity statuses end at the days of the settings: the book holds {count, plural, =0 {no gap} one {only # gap} other {only # gaps}} between two orders of a customer, and 20 are needed for its own rhythm.",
  "notice.newestOrderOld":
    "The newest order is of {day}, {days} days before the analysis date. Consider analysing as of that day.",
  "notice.emptyScore":
    "No customer has score {score} in {dimension}: too many share the same value.",
  "notice.dimensionNotScored.tooFew":
    "{dimension} was not scored: {count, plural, =0 {no customer has} one {only # customer has} other {only # customers have}} an order, and 5 are needed.",
  "notice.dimensionNotScored.allEqual":
    "{dimension} was not scored: all customers have the same value.",
  "notice.outsideWindow":
    "{count, plural, one {# customer has} other {# customers have}} no order since {day}: inactive, and not scored.",
  "notice.noProfit":
    "Profit was asked for, but no order row tells one; net amount was taken in its place.",
  "notice.profitGaps":
    "{count, plural, one {# order row that was used has no profit; it counts} other {# order rows that were used have no profit; they count}} as 0 wherever profit is added up.",
  "notice.noValueScore": "No input of the value score has a weight; the tiers are by net amount.",
  "notice.unreadCells":
    "{count, plural, one {# cell} other {# cells}} on “{sheet}” should hold a date or a number and {count, plural, one {does} other {do}} not; {count, plural, one {it was} other {they were}} taken as blank.",
  "notice.rowsOfNobody":
    "{count, plural, one {# row of “{sheet}” names} other {# rows of “{sheet}” name}} no customer that is known and {count, plural, one {was} other {were}} left out.",
  "notice.badPlaybook":
    "The Playbook page was edited and cannot be used; the rules before it stay, and so does the page: {problem}",
  "notice.badHistory":
    "What earlier reviews left in this workbook could not be read, so this one counts as the first.",
  "notice.skippedReport": "The report “{report}” could not be written.",
} as const;
