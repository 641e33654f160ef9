/** The Churn page. */
export const churn = {
  "churn.finding":
    "In the last {months, number} months customers were {churned, plural, =0 {never lost} one {lost once} other {lost # times}} and {returned, plural, =0 {never came back} one {came back once} other {came back # times}}, a churn of {rate} a month; {silent, plural, one {# more still buys} other {# more still buy}} but at most half as much as before, which is {money} less.",
  "churn.findingNoSilent":
    "In the last {months, number} months customers were {churned, plural, =0 {never lost} one {lost once} other {lost # times}} and {returned, plural, =0 {never came back} one {came back once} other {came back # times}}, a churn of {rate} a month; no larger customer has halved its spend.",
  "churn.findingNobody":
    "In the last {months, number} months nobody could be lost: every customer is either new or was gone before.",
  "churn.findingYoung":
    "The first order is {days, plural, =0 {of the analysis date itself} one {# day old} other {# days old}}; nobody counts as lost until more than {limit, plural, one {# day} other {# days}} have passed without an order, so churn cannot be told yet.",
  "churn.findingNoOrders": "Without valid orders nothing can be said about churn.",
  "churn.months": "Customers month by month",
  "churn.monthsNote":
    "Churned: no order for more than {days} days. Rate: became churned in the month, of those not churned when it began. The last month ends on {day}.",
  "churn.silent": "Silent attrition",
  "churn.silentNote":
    "Customers who ordered in the last {days} days but spent at most half of the {days} days before, when they spent no less than the median customer.",
  "churn.rhythm": "Repurchase rhythm",
  "churn.rhythmNote":
    "Days between one order day of a customer and the next; orders of the same day count as one.",
  "churn.gaps": "Repurchase gaps",
  "churn.statesChart": "Customers by activity status at each month end",
  "churn.rateChart": "Monthly churn rate (no order for more than {days} days)",
  "churn.gapChart": "How many days pass between two orders of a customer",
  "churn.noOrders": "There are no valid orders.",
  "churn.noSilent": "No customer of at least median spend has halved it.",
  "churn.noGaps": "No customer has ordered on two different days.",
} as const;
