/** Why a customer is where it is. */
export const why = {
  "why.contactJoin": ": ",
  "why.recency":
    "Last order on {last}, {days, plural, =0 {on the analysis date itself} one {# day before {asOf}} other {# days before {asOf}}}.",
  "why.frequency": "{orders, plural, one {# order} other {# orders}}.",
  "why.monetary": "{basis}: {money}.",
  "why.cuts":
    "{passed, plural, =0 {None of the cuts {cuts} is} one {One of the cuts {cuts} is} other {# of the cuts {cuts} are}} below it: {start} {passed} = {score}.",
  "why.cutsFixed":
    "{passed, plural, =0 {None of the thresholds {cuts} is} one {One of the thresholds {cuts} is} other {# of the thresholds {cuts} are}} at most that: {start} {passed} = {score}.",
  "why.notScored.tooFew": "Fewer than five customers have orders, so this is not scored.",
  "why.notScored.allEqual": "All customers are equal in this, so it is not scored.",
  "why.outsideWindow": "Only orders from {day} on count, so there is nothing to score or rank.",
  "why.withinCategory": "These are the cuts of the customers whose main category is {category}.",
  "why.frozen": "The cuts are those of the review of {day}.",
  "why.segment.eleven": "The cell {cell} of the map of eleven segments.",
  "why.segment.eight":
    "Each of R, F and M is high or low against its bound; the three together are one of eight classes.",
  "why.segment.own": "The cell {cell} of your own segment map.",
  "why.noOrder": "There is no valid order.",
  "why.tier":
    "{basis} {value}: rank {rank, number} of {of, number} customers with orders. The pyramid is cut after the top {top}, the next {large} and the next {medium}; under 20 customers after 20% and 80%.",
  "why.class":
    "{aov} per order against the median of {median}; {orders, plural, one {# order} other {# orders}}, often is from {often}.",
  "why.status":
    "{days, plural, one {# day} other {# days}} since the last order. Active up to {active}, silent up to {silent}, sleeping up to {sleeping}, then lost.",
  "why.stageByOrders":
    "{orders, plural, one {# valid order} other {# valid orders}}: the stage follows from the orders.",
  "why.stageTyped": "No valid order; the sheet says “{typed}”.",
  "why.stageThen":
    "No valid order; the stage on the sheet came later, and until then the stage log decides, else everybody starts at the first stage.",
  "why.stageBlank": "No valid order, and the sheet says nothing.",
  "why.stageDiffers": "The sheet says “{typed}”; that was left as it is.",
  "why.relationship":
    "{recent} in the last {days} days against {previous} in the {days} before, {orders, plural, one {# order} other {# orders}}, {status}. {rule}",
  "why.relationship.exploring": "At most one order is exploring.",
  "why.relationship.growing": "More than one order, and neither declining nor steady, is growing.",
  "why.relationship.stable":
    "Three orders or more and a spend that stayed between half and 120% is stable.",
  "why.relationship.declining": "Sleeping, lost, or at most half of the spend before is declining.",
  "why.dwell": "In this stage since {day}, {days, plural, one {# day} other {# days}}.",
  "why.dwellLimit": "The limit is {limit, plural, one {# day} other {# days}}.",
  "why.givenUp": "The next action says give up, so it does not count as stalled.",
  "why.dwellEstimated": "The created date stands in for the unknown stage date.",
  "why.stall":
    "{since, plural, =-1 {No contact is on record.} =0 {The last contact was on the analysis date.} one {The last contact was # day ago.} other {The last contact was # days ago.}} Without a contact since the stage began: not visited; {many} contacts or more without a move: handled badly; {long} days or more: a dead piece.",
  "why.rhythm":
    "{days, plural, one {# day} other {# days}} since the last order, usually {gap} between two: {ratio} times the usual gap. Over {atRisk} times is at risk, over {overdue} times overdue.",
  "why.nextOrder.own":
    "The last order on {last} plus the own median gap of {gap, plural, one {# day} other {# days}}.",
  "why.nextOrder.segment":
    "The last order on {last} plus the median gap of the segment, {gap, plural, one {# day} other {# days}}, since there are too few of the own.",
  "why.forecast":
    "{repeats, plural, =0 {No repeat} one {# repeat} other {# repeats}} in {weeks} weeks, seen with the purchase model (BG/NBD) of all customers.",
  "why.alive": "The chance that this is still a customer is {alive}.",
  "why.aliveHidden": "The chance of still being a customer is not given after a single order.",
  "why.action": "Rule {rule} of the playbook is the first that fits ({season}).",
  "why.actionDue": "Due by {day}.",
} as const;
