/** The Value pyramid page. */
export const pyramid = {
  "pyramid.finding":
    "{customers, plural, one {# customer} other {# customers}} of {of, number} ({customerShare}) {customers, plural, one {brings} other {bring}} {netShare} of the net amount.",
  "pyramid.findingNoOrders": "Without valid orders there is no value to share out.",
  "pyramid.findingNoMoney": "Refunds have eaten up the net amount, so no share can be given.",
  "pyramid.tiers": "Value tiers",
  "pyramid.tiersNote":
    "By net amount: the top 1%, the next 4%, the next 15%, the rest; under 20 customers 20/60/20. Equal amounts at a cut go up.",
  "pyramid.pareto": "Best customers and their share",
  "pyramid.paretoNote":
    "Customers with orders, greatest net amount first, in groups of nearly equal size.",
  "pyramid.group": "Top {share}",
  "pyramid.customerChart": "Share of customers by value tier on {day}",
  "pyramid.moneyChart": "Share of net amount by value tier on {day}",
  "pyramid.paretoChart": "Net amount by customer group, best first, and cumulative share",
  "pyramid.noMoney": "There is no positive net amount to share out.",
} as const;
