/** The Dwell time page. */
export const dwell = {
  "dwell.finding":
    "{stalled, plural, one {# of {dated, number} dated customers is} other {# of {dated, number} dated customers are}} over the limit of their stage; the longest over it is {name}, {days} days in {stage}.",
  "dwell.findingNone":
    "{dated, plural, one {The only dated customer is} other {All # dated customers are}} within the limit of their stage.",
  "dwell.findingUndated": "No customer has a date that says since when it has been in its stage.",
  "dwell.byStage": "Days in the present stage",
  "dwell.bands": "Customers by days in the present stage",
  "dwell.durations": "How long a stage takes",
  "dwell.byOwner": "Days in stage by stage and owner",
  "dwell.ownerBands": "Customers by days in stage, by stage and owner",
  "dwell.ownerDurations": "How long a stage takes, by stage and owner",
  "dwell.stalled": "Stalled customers",
  "dwell.cleanUp": "Proposed for giving up",
  "dwell.unapproved": "Stage changes that nobody has approved",
  "dwell.note":
    "Median and P80 are plain percentiles of stays that are still running. Customers without a date are counted beside them.",
  "dwell.noteEstimated":
    "Median and P80 are plain percentiles of stays that are still running. For {estimated, plural, one {# customer} other {# customers}} the created date stands in for the unknown stage date.",
  "dwell.durationsNote":
    "The median of stays that have ended looks too short, since the slow ones are still running; Kaplan–Meier counts those as lasting at least so far. The 95% band is taken on the log-log scale. Ended stays are known from the stage log and from orders.",
  "dwell.logPassedOver":
    "{rows, plural, one {# row of the stage log was} other {# rows of the stage log were}} passed over: without a known customer, date or stage, after the analysis date, or entered by hand against the orders.",
  "dwell.reasonNote":
    "The first reason that fits: not visited, no contact since the stage was entered; handled badly, {contacts} contacts or more without a move; dead piece, {days} days or more. Pursue them, except those proposed for giving up for whom nothing is planned.",
  "dwell.reasonUnknown":
    "Why they are stalled cannot be told, since the workbook has neither a contact sheet nor a column of last contacts.",
  "dwell.givenUp":
    "{count, plural, one {# customer is given up, as the next action says, and is} other {# customers are given up, as their next actions say, and are}} not listed here or among the proposals.",
  "dwell.cleanUpNote":
    "No change of stage, no contact and no order for {days} days or more, in a stage that has a limit. This only asks: nothing is deleted.",
  "dwell.cleanUpNoContacts":
    "No change of stage and no order for {days} days or more, in a stage that has a limit; the workbook does not tell of contacts. This only asks: nothing is deleted.",
  "dwell.unapprovedNote": "Changes that a person made, newest first.",
  "dwell.bandChart": "Customers by days in stage on {day}, stage by stage",
  "dwell.unassigned": "(unassigned)",
  "dwell.stillInside": "More than half are still inside",
  "dwell.nobodyLeft": "Nobody has left it yet",
  "dwell.plannedFor": "{action} on {day}",
  "dwell.noStages": "There are no customers.",
  "dwell.noDates": "No stay has a date.",
  "dwell.noOwners": "The customer sheet has no owner column.",
  "dwell.noStalled": "Nobody is over the limit of their stage.",
  "dwell.noCleanUp": "Nobody has been without a change, a contact and an order for {days} days.",
  "dwell.noLog": "There is no stage log.",
  "dwell.allApproved": "Every change that a person made has been approved.",

  "stallReason.notVisited": "Not visited",
  "stallReason.handledBadly": "Handled badly",
  "stallReason.deadPiece": "Dead piece",
  "stallReason.fewContacts": "Too few contacts to tell",
  "stallReason.unknown": "No contacts on record",
  "advice.pursue": "Pursue",
  "advice.giveUp": "Give up",
} as const;
