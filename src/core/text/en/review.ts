/** The Monthly review page. */
export const review = {
  "review.finding":
    "Since {day} net sales came to {net} in {orders, plural, one {# order} other {# orders}}; {active, number} of {buyers, plural, one {# customer is} other {# customers are}} active, {churned, plural, =0 {nobody was} one {# was} other {# were}} lost this month, {up, plural, =0 {nobody} other {#}} moved up a tier and {down, plural, =0 {nobody} other {#}} down or out; {stalled, plural, =0 {nobody is} one {# is} other {# are}} stalled, and {due, plural, =0 {nobody is} one {# is} other {# are}} due for contact by {until}.",
  "review.findingFirst":
    "{active, number} of {buyers, plural, one {# customer is} other {# customers are}} active, {churned, plural, =0 {nobody was} one {# was} other {# were}} lost this month, {stalled, plural, =0 {nobody is} one {# is} other {# are}} stalled, and {due, plural, =0 {nobody is} one {# is} other {# are}} due for contact by {until}.",
  "review.findingNoOrders":
    "There is no valid order yet; {stalled, plural, =0 {nobody is} one {# customer is} other {# customers are}} over the limit of their stage, and {due, plural, =0 {nobody is} one {# is} other {# are}} due for contact by {until}.",
  "review.counts": "Customers and orders",
  "review.money": "Money",
  "review.figure": "Figure",
  "review.then": "Then",
  "review.difference": "Difference",
  "review.change": "Change",
  "review.topCustomers": "Customers in the top tier",
  "review.ordersSoFar": "Orders to date",
  "review.netSoFar": "Net amount to date",
  "review.statusChart": "Customers by activity status, then and now",
  "review.fallen": "Moved down or dropped out",
  "review.risen": "Moved up",
  "review.noFallen": "Nobody has moved down or dropped out.",
  "review.noRisen": "Nobody has moved up.",
  "review.months": "The last months",
  "review.monthsNote":
    "Lost: no order for more than {days} days by the month's end. The last month ends on {day}.",
  "review.monthsChart": "Customers won and lost each month",
  "review.owners": "Stalled, by owner",
  "review.ownersChart": "Customers who are stalled or due soon, by owner",
  "review.actions": "Actions up to {until}",
  "review.noActions": "The playbook asks for nothing this month.",
  "review.capped": "The first {shown, number} of {total, number} lines.",
} as const;
