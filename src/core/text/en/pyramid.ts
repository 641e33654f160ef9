/** The Value pyramid page. */
export const pyramid = {
  "pyramid.finding":
    "{customers, plural, one {# customer} other {# customers}} of {of, number} ({customerShare}) {customers, plural, one {brings} other {bring}} {netShare} of the net amount.",
  "pyramid.findingWindow":
    "Of the {of, plural, one {# customer} other {# customers}} with an order since {day}, {customers, number} ({customerShare}) {customers, plural, one {brings} other {bring}} {netShare} of the net amount since then.",
  "pyramid.findingNoOrders": "Without valid orders there is no value to share out.",
  "pyramid.findingNoneInWindow":
    "No customer has ordered since {day}: everyone who ever bought is inactive.",
  "pyramid.findingNoMoney": "Refunds have eaten up the net amount, so no share can be given.",
  "pyramid.twoSentences": "{first} {second}",
  "pyramid.nobodyRanked": "Nobody has an order that counts, so nobody is ranked.",

  "pyramid.tiers": "Value tiers",
  "pyramid.by.net": "By net amount",
  "pyramid.by.profit": "By profit",
  "pyramid.by.score": "By the five-input value score",
  "pyramid.tiersNote":
    "{by}: the top {top}, the next {large}, the next {medium}, the rest. Equal values at a cut go up.",
  "pyramid.tiersNoteSmall":
    "{by}; with fewer than 20 customers the top 20%, the next 60%, the rest. Equal values at a cut go up.",
  "pyramid.inactiveNote":
    "Only orders and money from {day} on count; who has bought, but not since then, is inactive.",
  "pyramid.meanSatisfaction": "Mean satisfaction",
  "pyramid.customerChart": "Share of customers by value tier on {day}",
  "pyramid.moneyChart": "Share of net amount by value tier on {day}",

  "pyramid.pareto": "Best customers and their share",
  "pyramid.paretoNote":
    "Customers with orders, greatest net amount first, in groups of nearly equal size.",
  "pyramid.group": "Top {share}",
  "pyramid.paretoChart": "Net amount by customer group, best first, and cumulative share",
  "pyramid.noMoney": "There is no positive net amount to share out.",

  "pyramid.service": "Service split 20/60/20",
  "pyramid.serviceByProfit":
    "By profit: care for the best 20%, lift the next 60%, let go of the last 20%. Equal values at a cut go up.",
  "pyramid.serviceByNet":
    "By net amount: care for the best 20%, lift the next 60%, review the last 20%. Without a profit column nobody can say that serving them does not pay.",
  "pyramid.service.care": "Care for",
  "pyramid.service.lift": "Lift",
  "pyramid.service.review": "Review",
  "pyramid.service.drop": "Let go",

  "pyramid.valueScore": "Value score: inputs and weights",
  "pyramid.valueScoreNote":
    "Each input counts with its percent rank from 0 to 100 among the customers who have a number in it, as PERCENTRANK.INC gives it; who has none gets 0 points.",
  "pyramid.inputsAbsent":
    "No customer with orders has a number for: {inputs}; the other weights are scaled up to 100% together.",
  "pyramid.input.sales": "Sales (net amount)",
  "pyramid.input.expected": "Expected sales",
  "pyramid.input.profit": "Profit",
  "pyramid.input.credit": "Credit",
  "pyramid.input.reference": "Reference effect (referrals)",

  "pyramid.cube": "Value cube",
  "pyramid.cubeNote":
    "Ranks as RANK.EQ gives them, 1 is best; the {shown, number} best of {total, number} by mean rank.",
  "pyramid.axesAbsent": "Not in this book: {axes}.",
  "pyramid.cubeAbsent":
    "The cube needs two of repeat orders, referrals and profit; not in this book: {axes}.",
  "pyramid.axis.repeat": "Repeat orders",
  "pyramid.axis.referrals": "Referrals",
  "pyramid.axis.profit": "Profit",

  "pyramid.lifetimeTiers": "Lifetime value by tier",
  "pyramid.lifetimeTop": "Greatest lifetime values",
  "pyramid.lifetimeTopPlain":
    "The {shown, number} of {total, number} customers with the greatest plain lifetime value.",
  "pyramid.lifetimeTopReferrals":
    "The {shown, number} of {total, number} customers with the greatest lifetime value with referrals.",
  "pyramid.noLifetime": "No lifetime value can be given; the table above says what is missing.",
  "pyramid.retentionOfBook":
    "Plain: average monthly net amount × 12 × retention, which is {rate} here: {kept, number} of the {buyers, plural, one {# customer} other {# customers}} who bought in the year before that bought again in the last 12 months.",
  "pyramid.retentionSet":
    "Plain: average monthly net amount × 12 × the retention of the settings, {rate}.",
  "pyramid.retentionUnknown":
    "Plain lifetime value needs a retention: nobody bought in the year before the last 12 months, so the book shows none. The settings can give one.",
  "pyramid.young":
    "{count, plural, one {# customer known for less than a year is} other {# customers known for less than a year are}} counted over 12 months.",
  "pyramid.referralTerms":
    "With referrals: D = C × (A + B) is what a customer brings, F = E × D what those they refer bring, G = D + F. A is the customer's own profit per unit ({margin} over all), B {service} a year for service and parts, C {units} units in a lifetime, E the referrals.",
  "pyramid.referralUnknown":
    "Lifetime value with referrals needs profit and quantity in the orders.",
  "pyramid.noReferrals": "The customers have no referrals column, so E is 0.",
} as const;
