/** The Data notes page. */
export const notes = {
  "notes.finding":
    "{used, number} of {total, plural, one {# order row was} other {# order rows were}} used; {leftOut, plural, one {# ({share}) was left out, for the reason} other {# ({share}) were left out, each for a reason}} given below.",
  "notes.findingAllUsed":
    "{total, plural, =0 {The order sheet has no rows.} one {The only order row was used.} other {All # order rows were used.}}",
  "notes.findingNoOrders":
    "There is no order sheet; stages and dwell come from the customer sheet alone.",
  "notes.rows": "Order rows",
  "notes.rowsNote":
    "A row counts under the first reason that applies; used and left out add up to all rows.",
  "notes.used": "Used",
  "notes.cells": "Cells to look at",
  "notes.cellsNote": "At most {most} of each kind. Click an address to go to the cell.",
  "notes.remarks": "Remarks",
  "notes.columns": "How the columns were understood",
  "notes.unused": "Columns not used: {headers}.",
  "notes.noRows": "There are no order rows.",
  "notes.noCells": "Every cell that was needed could be read.",
  "notes.noRemarks": "Nothing to remark.",
  "notes.noColumns": "No sheet was read.",
} as const;
