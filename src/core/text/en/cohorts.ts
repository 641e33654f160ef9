/** The Cohorts page. */
export const cohorts = {
  "cohorts.finding":
    "Of {customers, plural, one {# customer} other {# customers}} {ordered, plural, =0 {nobody} other {#}} ({share}) ordered again in the month after the first order; {months} months after it {laterOrdered, plural, =0 {nobody} other {#}} of {laterCustomers, number} did ({laterShare}).",
  "cohorts.findingNext":
    "Of {customers, plural, one {# customer} other {# customers}} {ordered, plural, =0 {nobody} other {#}} ({share}) ordered again in the month after the first order; the book is too young to look further.",
  "cohorts.findingYoung":
    "No customer has the month after the first order behind them, so nothing can be said yet about who comes back.",
  "cohorts.findingNoOrders": "Without valid orders there are no cohorts.",
  "cohorts.curve": "How many order again",
  "cohorts.curveNote":
    "Cohort: the customers of one first-order month. Each month counts only the cohorts for which it is over, weighted with their sizes.",
  "cohorts.curveChart": "Share of customers who order so many months after their first order",
  "cohorts.noCurve": "No cohort has the month after its first behind it.",
  "cohorts.monthsSince": "Months since first order",
  "cohorts.ordered": "Ordered",
  "cohorts.share": "Share",
  "cohorts.shares": "Share of each cohort that ordered",
  "cohorts.sharesNote":
    "Month 0 is the calendar month of the first order; blank months have not begun.",
  "cohorts.laterNote": "The last column sums month {month} and all later ones, each customer once.",
  "cohorts.runningMonth": "The latest month of each cohort runs only to {day}.",
  "cohorts.olderNote":
    "The last {cohorts} cohorts are shown one by one, older ones are summed in the first row.",
  "cohorts.counts": "Customers of each cohort who ordered",
  "cohorts.revenue": "Revenue of each cohort",
  "cohorts.revenueNote":
    "Net of valid orders, in whole units. A refund under its order's id reduces that order in the order's month; a refund under an id of its own belongs to no cohort.",
  "cohorts.cohort": "First order in",
  "cohorts.older": "Before {month}",
  "cohorts.month": "Month {month}",
  "cohorts.later": "Month {month} on",
  "cohorts.rhythm": "Repurchase rhythm",
  "cohorts.rhythmNote":
    "Days between one order day of a customer and the next; orders of the same day count as one.",
  "cohorts.gaps": "Repurchase gaps",
  "cohorts.gapChart": "How many days pass between two orders of a customer",
  "cohorts.noGaps": "No customer has ordered on two different days.",
  "cohorts.marks": "Percentile here",
  "cohorts.p80": "P80",
  "cohorts.p90": "P90",
} as const;
