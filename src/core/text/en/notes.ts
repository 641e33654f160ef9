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
  "notes.unattributed": "The rows without a customer id hold {amount}, which belongs to nobody.",
  "notes.missing": "What could not be told, and why",
  "notes.missingNote":
    "None of this is needed. Each is a sheet or a column that this book does not have, that was added for you and is still empty, or whose header was not recognised.",
  "notes.ownSheet": "A sheet of its own",
  "notes.nothingMissing": "Nothing is missing.",

  "missing.orders":
    "Scores, segments, value tiers, activity status, churn, cohorts and predictions.",
  "missing.orderId":
    "Which rows are one order: without it each row counts as an order, and frequency may be too high.",
  "missing.status": "Cancelled and unpaid orders could be left out; now all rows count.",
  "missing.profit": "Value and ranks by profit, margin per unit and lifetime value with referrals.",
  "missing.quantity": "When a customer needs to restock.",
  "missing.category": "Frequency compared within a category.",
  "missing.customers":
    "Customers who have not bought yet, the pipeline before the first order, names and owners.",
  "missing.owner": "Figures by owner, unassigned customers and how much value leaves with a rep.",
  "missing.created": "Where a pipeline without stage dates begins, and when leads came in.",
  "missing.pipelineStage":
    "In which stage customers without orders are; now all count as prospects.",
  "missing.stageEntered": "How long customers have been in their stage; now it is estimated.",
  "missing.source": "Leads, conversion, revenue and repeat rate by source and campaign.",
  "missing.region": "Assignment of leads by region and by product of interest.",
  "missing.phone": "Duplicate visits: one customer visited by several owners.",
  "missing.birthday": "Birthday nudges.",
  "missing.expectedSales": "Expected sales in the value score, and the lead forecast.",
  "missing.credit": "Credit in the value score.",
  "missing.overdue": "Problem customers by overdue money.",
  "missing.satisfaction": "Mean satisfaction by value tier.",
  "missing.referrals":
    "Reference effect in the value score, the value cube and lifetime value with referrals.",
  "missing.churnReason": "Why customers left: a Pareto of reasons and inducements.",
  "missing.nextAction": "Planned next steps beside stalled customers.",
  "missing.stageLog":
    "Cumulative days over repeat visits, stage history and figures of past months from real changes.",
  "missing.contacts":
    "Days since the last contact, why a customer is stalled, and a warning of too many contacts.",
  "missing.costs": "Cost per customer won, by source and campaign.",
  "notes.used": "Used",
  "notes.cells": "Cells to look at",
  "notes.cellsNote": "At most {most} of each kind. Click an address to go to the cell.",
  "notes.stageByOrders": "“{typed}”; by the orders {stage}",
  "notes.stageNoOrder": "“{typed}”, but there is no order",
  "notes.stageUnknown": "“{typed}” is no known stage; counted as {stage}",
  "notes.remarks": "Remarks",
  "notes.columns": "How the columns were understood",
  "notes.unused": "Columns not used: {headers}.",
  "notes.reviews": "Reviews so far",
  "notes.reviewsNote":
    "This one and those before it, the newest first; the workbook remembers the last {most}.",
  "notes.reviewedAsOf": "As of",
  "notes.cutsOf": "Cuts of {letter}",
  "notes.rowsLeftOut": "Rows left out",
  "notes.leftOutBy": "{reason}: {rows, number}",
  "notes.settingsChanged": "Settings changed since the one before",
  "notes.noRows": "There are no order rows.",
  "notes.noCells": "Every cell that was needed could be read.",
  "notes.noRemarks": "Nothing to remark.",
  "notes.noColumns": "No sheet was read.",
} as const;
