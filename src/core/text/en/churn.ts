/** The Churn page. */
export const churn = {
  "churn.finding":
    "In the last {months, plural, one {month} other {# months}} customers were {churned, plural, =0 {never lost} one {lost once} other {lost # times}} and {returned, plural, =0 {never came back} one {came back once} other {came back # times}}, a churn of {rate} a month; {silent, plural, one {# more still buys} other {# more still buy}} but at most half as much as before, which is {money} less.",
  "churn.findingNoSilent":
    "In the last {months, plural, one {month} other {# months}} customers were {churned, plural, =0 {never lost} one {lost once} other {lost # times}} and {returned, plural, =0 {never came back} one {came back once} other {came back # times}}, a churn of {rate} a month; no larger customer has halved its spend.",
  "churn.findingFew":
    "In the last {months, plural, one {month} other {# months}} customers were {churned, plural, =0 {never lost} one {lost once} other {lost # times}} and {returned, plural, =0 {never came back} one {came back once} other {came back # times}}; with at most {most, plural, one {# customer} other {# customers}} to lose in any month, a churn rate says little.",
  "churn.findingNobody":
    "In the last {months, plural, one {month} other {# months}} nobody could be lost: every customer is either new or was gone before.",
  "churn.findingYoung":
    "The first order is {days, plural, =0 {of the analysis date itself} one {# day old} other {# days old}}; nobody counts as lost until more than {limit, plural, one {# day} other {# days}} have passed without an order, so churn cannot be told yet.",
  "churn.findingNoOrders": "Without valid orders nothing can be said about churn.",
  "churn.months": "Customers at each month end",
  "churn.monthsNote":
    "Each month as a review on its last day would have seen it; the last one ends on {day}.",
  "churn.monthsYoung": "Months before the first order are left out.",
  "churn.flows": "New, back and lost month by month",
  "churn.flowsNote":
    "Churned: no order for more than {days} days. Rate: became churned in the month, of those not churned when it began.",
  "churn.bySegment": "Churn by segment",
  "churn.byTier": "Churn by value tier",
  "churn.bySource": "Churn by source",
  "churn.byOwner": "Churn by owner",
  "churn.groupNote":
    "Not churned on {from}, and how many of these were churned at any month end since; the last month begins after {lastFrom}.",
  "churn.groupsOfToday": "The groups are those of today, into which the lost have sunk.",
  "churn.groupsCapped": "The first {shown, number} of {total, number} groups are listed.",
  "churn.lastAtRisk": "At start of last month",
  "churn.lastChurned": "Churned in last month",
  "churn.lastRate": "Rate of last month",
  "churn.monthly.segment": "Churn rate month by month, by segment",
  "churn.monthly.tier": "Churn rate month by month, by value tier",
  "churn.monthly.source": "Churn rate month by month, by source",
  "churn.monthly.owner": "Churn rate month by month, by owner",
  "churn.monthlyNote":
    "Became churned in the month, of those not churned when it began; blank where nobody could be lost. The groups are those of today.",
  "churn.all": "All customers",
  "churn.noGroup": "(none)",
  "churn.noRisk": "Nobody could be lost yet: no customer had ordered before the last month began.",
  "churn.noSources":
    "The book does not say where its customers came from, so churn by source cannot be told.",
  "churn.noOwners": "The book names no owners of its customers, so churn by owner cannot be told.",
  "churn.reasons": "Churn reasons",
  "churn.reasonsNote":
    "As filled in on the customer sheet; of {lost, plural, one {# customer} other {# customers}} without an order for more than {days} days {told, plural, =0 {none has} one {# has} other {# have}} a reason.",
  "churn.reason": "Reason",
  "churn.reasonChart": "Why customers left, the most frequent reason first",
  "churn.otherReasons": "Other ({texts, plural, one {# text} other {# texts}})",
  "churn.noReasons": "No churn reason has been filled in yet.",
  "churn.inducements": "Inducements",
  "churn.noInducements": "No inducement has been filled in yet.",
  "churn.ownRhythm": "Customers by their own rhythm",
  "churn.ownRhythmNote":
    "Days since the last order, divided by the median of the customer's own gaps between order days: over {atRisk, number} is at risk, over {overdue, number} overdue. It takes three order days.",
  "churn.overdue": "Overdue by their own rhythm",
  "churn.overdueNote":
    "Silent for more than {overdue, number} of their own usual gaps, the most valuable first.",
  "churn.noOverdue": "No customer with at least three order days is overdue.",
  "churn.lastOrder": "Last order",
  "churn.usualGap": "Usual gap (days)",
  "churn.silent": "Silent attrition",
  "churn.silentNote":
    "Customers who ordered in the last {days} days but spent at most half of the {days} days before, when they spent no less than the median customer.",
  "churn.reactivated": "Customers who came back",
  "churn.reactivatedNote":
    "An order more than {days} days after the one before, in the months above; of each customer the latest. Who came back within the month in which the limit passed is not in the monthly count.",
  "churn.noReactivated": "Nobody has ordered again after more than {days} days.",
  "churn.returnedOn": "Came back on",
  "churn.away": "Days away",
  "churn.ordersSince": "Orders since",
  "churn.netSince": "Net amount since",
  "churn.statesChart": "Customers by activity status at each month end",
  "churn.rateChart": "Monthly churn rate (no order for more than {days} days)",
  "churn.noOrders": "There are no valid orders.",
  "churn.noSilent": "No customer of at least median spend has halved it.",
} as const;
