/** The Migration page: two dates compared. */
export const migration = {
  "migration.finding":
    "Since {day} {up, plural, =0 {nobody} one {# customer} other {# customers}} moved up a tier and {down, plural, =0 {nobody} other {#}} down, {gone, plural, =0 {nobody} other {#}} dropped out and {new, plural, =0 {nobody} other {#}} came new; {kept, number} of the {top, plural, one {# customer} other {# customers}} who {top, plural, one {was} other {were}} in the top tier {kept, plural, one {is} other {are}} still there.",
  "migration.comparedWith.lastReview": "Compared with {day}, the day of the last review.",
  "migration.comparedWith.month": "Compared with {day}, a month before.",
  "migration.comparedWith.quarter": "Compared with {day}, three months before.",
  "migration.comparedWith.day": "Compared with {day}, the day that was chosen.",
  "migration.comparedWith.year": "Compared with {day}, a year before.",
  "migration.bothDays": "Both days are worked out from the rows that the workbook holds today.",
  "migration.sameCuts": "Both are scored by the same frozen cuts.",
  "migration.countedThen":
    "The review of that day counted {orders, plural, one {# order} other {# orders}} and {net}; rows were added or changed since.",
  "migration.otherBounds":
    "Statuses end at the gaps known on each day: at {before} days then, at {after} now.",
  "migration.otherShares":
    "With fewer than 20 customers the tiers are cut 20/60/20, with more by the shares of the settings; the number crossed 20 in between, so many moves are not the customers’ doing.",
  "migration.noneBefore": "On {day} there was no order yet, so there is nothing to compare with.",
  "migration.noOrders": "Without valid orders nothing can be compared.",

  "migration.matrix": "Value tiers then and now",
  "migration.matrixNote":
    "Rows: then; columns: now. New: had no order yet. Dropped out: had an order then, and now has none in the window, or none left at all.",
  "migration.thenByNow": "Then \\ Now",
  "migration.directions": "Value of the moves",
  "migration.directionsNote":
    "What the customers who went each way brought between the two dates, refunds included.",
  "migration.direction": "Direction",
  "migration.up": "Up",
  "migration.same": "Unchanged",
  "migration.aside": "Sideways",
  "migration.down": "Down",
  "migration.gone": "Dropped out",
  "migration.new": "New",
  "migration.away": "Still out",
  "migration.gained": "Net in between",
  "migration.directionChart": "Customers by the way they went in the pyramid since {day}",

  "migration.valueCustomers": "Value customers",
  "migration.valueCustomersNote": "In the top tier on both dates.",
  "migration.moved": "Customers whose value changed",
  "migration.movedNote":
    "At least one tier away from where they were; those who fell first. New customers are not among them.",
  "migration.problems": "Problem customers",
  "migration.problemsNote":
    "Were in the top tier and are lower or out of it, or owe overdue money.",
  "migration.problem.lowered": "was top, now lower",
  "migration.problem.gone": "was top, dropped out",
  "migration.problem.overdue": "overdue money",
  "migration.tierThen": "Tier then",
  "migration.tierNow": "Tier now",
  "migration.netThen": "Net then",
  "migration.netNow": "Net now",
  "migration.noValueCustomers": "Nobody is in the top tier on both dates.",
  "migration.noMoved": "Nobody has changed tier.",
  "migration.noProblems": "Nobody fell from the top tier, and no overdue money is known.",

  "migration.classes": "Moves between the A–E classes",
  "migration.classesNote":
    "The way up is A (no order) to B (neither), to C (orders often) or D (spends much an order), to E (both).",
  "migration.segments": "Moves between segments",
  "migration.statuses": "Moves between activity statuses",
  "migration.from": "From",
  "migration.to": "To",
  "migration.noSegment": "(no segment)",
  "migration.noOrder": "(no order)",
  "migration.noClasses": "Nobody has changed class.",
  "migration.noSegments": "Nobody has changed segment.",
  "migration.noStatuses": "Nobody has changed status.",
} as const;
