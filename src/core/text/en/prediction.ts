/** The Prediction page. */
export const prediction = {
  "prediction.finding":
    "The model expects {orders} orders from {customers, plural, one {# customer} other {# customers}} in the next {days} days, worth about {money}; checked on {weeks, plural, one {# week} other {# weeks}} that it had not seen, it expected {expected} orders where {actual} came ({error}).",
  "prediction.findingNoSpend":
    "The model expects {orders} orders from {customers, plural, one {# customer} other {# customers}} in the next {days} days; checked on {weeks, plural, one {# week} other {# weeks}} that it had not seen, it expected {expected} orders where {actual} came ({error}).",
  "prediction.findingUnchecked":
    "The model expects {orders} orders from {customers, plural, one {# customer} other {# customers}} in the next {days} days, worth about {money}; it could not be checked on weeks it had not seen.",
  "prediction.findingNoSpendUnchecked":
    "The model expects {orders} orders from {customers, plural, one {# customer} other {# customers}} in the next {days} days; it could not be checked on weeks it had not seen.",
  "prediction.findingOff":
    "{reason} {due, plural, =0 {By the usual gaps no order is due in the next {days} days.} one {By the usual gaps one order is due in the next {days} days.} other {By the usual gaps # orders are due in the next {days} days.}}",
  "prediction.errorMore": "{share} too many",
  "prediction.errorLess": "{share} too few",
  "prediction.errorNone": "no difference",
  "prediction.errorNoOrders": "none came",

  "prediction.off.noPurchases": "Nobody has bought yet, so nothing can be foretold.",
  "prediction.off.tooFewRepeatBuyers":
    "The purchase model is off: it needs {least} customers who bought on two days or more, and the book has {found}.",
  "prediction.off.tooShort":
    "The purchase model is off: it needs {least} weeks of orders, and the book covers {found}.",
  "prediction.off.noConvergence": "The purchase model is off: its fit did not settle.",
  "prediction.off.degenerate":
    "The purchase model is off: the customers differ too little in how they buy for its parameters to be told.",
  "prediction.spendOff.tooFewRepeatBuyers":
    "The value of an order cannot be foretold: fewer than {least} repeat buyers have paid anything.",
  "prediction.spendOff.noConvergence":
    "The value of an order cannot be foretold: the fit of its model did not settle.",
  "prediction.spendOff.degenerate":
    "The value of an order cannot be foretold: the customers’ spends do not fit its model.",
  "prediction.noHoldout":
    "It takes {least} weeks after the first {fitted} to check the model; the book is too short for that.",
  "prediction.holdoutOff": "The first part of the book alone is too small to fit the model on.",

  "prediction.models": "The models and their parameters",
  "prediction.modelsNote":
    "BG/NBD says how often customers order and when they stop, Gamma-Gamma what an order is worth; both are fitted to this book by maximum likelihood. Time is in weeks; several orders on one day count as one.",
  "prediction.correlated":
    "Frequent buyers spend differently from rare ones (correlation {value}, beyond ±{limit}), which Gamma-Gamma does not know of: take the values with care.",
  "prediction.leftOut":
    "{count, plural, one {# repeat buyer who paid nothing was} other {# repeat buyers who paid nothing were}} left out of Gamma-Gamma.",
  "prediction.model": "Model",
  "prediction.parameter": "Parameter",
  "prediction.meaning": "In plain words",
  "prediction.bgnbd": "BG/NBD",
  "prediction.gammaGamma": "Gamma-Gamma",
  "prediction.logLikelihood": "Log-likelihood",
  "prediction.mean.r": "How alike the customers order: the larger, the more alike.",
  "prediction.mean.alpha":
    "With r, the usual pace: r / α orders a week while somebody is a customer.",
  "prediction.mean.a":
    "With b, the chance that somebody leaves after an order: a / (a + b) on average.",
  "prediction.mean.b": "The larger beside a, the more faithful the customers.",
  "prediction.mean.pace": "Orders a week of an average customer who has not left.",
  "prediction.mean.leave": "Average chance that somebody leaves after a repeat order.",
  "prediction.mean.p": "How steady a customer’s own orders are: the larger, the steadier.",
  "prediction.mean.q": "How alike the customers spend: the larger, the more alike.",
  "prediction.mean.gamma": "Sets the level of the spend.",
  "prediction.mean.usual": "Value of an order of somebody of whom nothing is known yet.",
  "prediction.mean.customers": "On how many customers it was fitted.",
  "prediction.mean.logLikelihood": "How well it fits; for comparison with other programs.",
  "prediction.pace": "r / α",
  "prediction.leave": "a / (a + b)",
  "prediction.usual": "p·γ / (q − 1)",

  "prediction.top": "Customers by 12-month value",
  "prediction.topNote":
    "Expected orders of the next {days} days × expected value of an order. This is turnover: costs are not taken off, and later money is not discounted.",
  "prediction.topNoSpend": "By expected orders of the next {days} days.",
  "prediction.gone": "Probably gone, but valuable",
  "prediction.goneNote":
    "Repeat buyers of the upper value tiers who are more likely gone than not, the largest net amount first.",
  "prediction.noGone": "No repeat buyer of the upper value tiers is more likely gone than not.",
  "prediction.due": "Orders due in the next {days} days",
  "prediction.dueNote":
    "Last order plus the customer’s own median gap; with fewer than two gaps the median gap of the segment, marked so. Goods run out: quantity of the last order divided by the daily use before it, over all products.",
  "prediction.noDue": "By the usual gaps no order is due in the next {days} days.",
  "prediction.lastOrder": "Last order",
  "prediction.basis": "Resting on",
  "prediction.basis.own": "Own rhythm",
  "prediction.basis.segment": "Rhythm of the segment",
  "prediction.orderValue": "Expected value of an order",

  "prediction.classes": "Check: orders in weeks the model had not seen",
  "prediction.classesNote":
    "Fitted on the first {fitted} weeks, up to {day}, and held against the {weeks} weeks after them; customers by the repeat orders they had by then.",
  "prediction.classesChart": "Orders per customer in the weeks held out, by earlier repeat orders",
  "prediction.repeats": "Repeat orders",
  "prediction.repeatsBefore": "Earlier repeat orders",
  "prediction.andMore": "{count} and more",
  "prediction.actual": "Orders that came",
  "prediction.expected": "Orders expected",
  "prediction.actualMean": "Came, per customer",
  "prediction.expectedMean": "Expected, per customer",
  "prediction.perCustomer": "Orders per customer",
  "prediction.weeks": "Check: repeat orders as time went on",
  "prediction.weeksNote":
    "Since the first order of the book, cumulative, of the customers known by {day}; from then on the model had not seen what came.",
  "prediction.weeksChart": "Cumulative repeat orders, as they came and as expected",
  "prediction.week": "Week",
  "prediction.part": "Part",
  "prediction.fitted": "Fitted",
  "prediction.heldOut": "Held out",
  "prediction.counts": "Fit: customers by repeat orders",
  "prediction.countsNote":
    "How many customers have how many repeat orders by now, and how many the model expects.",
  "prediction.countsChart": "Customers by number of repeat orders, as it is and as expected",
  "prediction.actualCustomers": "Customers",
  "prediction.expectedCustomers": "Customers expected",

  "prediction.leads": "What the open leads may bring",
  "prediction.leadsNote":
    "Win rate of the stage × expected sales. Won: ordered after having been a lead. Given up: nothing happened for {days} days and nothing is planned. {closed, plural, one {# deal is} other {# deals are}} closed. All together {expected}; with a chance of {share} between {low} and {high}.",
  "prediction.leadsWithout":
    "{count, plural, one {# open lead has} other {# open leads have}} no expected sales and {count, plural, one {is} other {are}} left out.",
  "prediction.openLeads": "Open leads",
  "prediction.expectedSales": "Expected sales",
  "prediction.won": "Won",
  "prediction.givenUp": "Given up",
  "prediction.winRate": "Win rate",
  "prediction.rateLow": "At least (80%)",
  "prediction.rateHigh": "At most (80%)",
  "prediction.forecast": "Forecast",
  "prediction.leadsOff.noLeadStages": "The pipeline has no stage before the first order.",
  "prediction.leadsOff.noAmounts":
    "The lead forecast is off: no open lead has an amount in a column of expected sales.",
  "prediction.leadsOff.tooFewClosed":
    "The lead forecast is off: it needs {least} closed deals, won or given up, to know the own win rates.",
  "prediction.leadsOff.noOpenLeads": "There are no open leads.",
} as const;
