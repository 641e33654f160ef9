/** What the ribbon's commands say in their own window, as ICU messages. */
export const en = {
  "notice.title": "Perennial",
  "notice.review": "Customer review",
  "notice.stalledLeads": "Stalled leads",
  "notice.undoLastRun": "Undo",
  "notice.close": "Close",
  "notice.cancel": "Cancel",
  "notice.stopping": "Stopping …",

  "phase.finding": "Finding the data",
  "phase.reading": "Reading",
  "phase.analyzing": "Analysing",
  "phase.saving": "Saving a restore point",
  "phase.writing": "Writing columns",
  "phase.reporting": "Drawing reports",
  "phase.undoing": "Putting everything back",
  "phase.count": "{done} of {total}",

  "consent.title": "This will be written",
  "consent.asOf": "As of {day}",
  "consent.columns":
    "{count, plural, one {1 column} other {# columns}} on “{sheet}”: {added, plural, =0 {none of them new} one {1 new} other {# new}}.",
  "consent.followUps":
    "{count, plural, one {1 follow-up column} other {# follow-up columns}} of your own: {headers}.",
  "consent.sheets":
    "{count, plural, one {1 report sheet} other {# report sheets}}: {added, plural, =0 {none of them new} one {1 new} other {# new}}.",
  "consent.log": "{count, plural, one {1 row} other {# rows}} in the stage log.",
  "consent.cells": "{cells, plural, one {1 cell} other {# cells}} in all. Undo puts them back.",
  "consent.write": "Write it",
  "consent.not": "Not now",

  "done.review":
    "The review of {day} is written: {customers, plural, one {1 customer} other {# customers}}. Undo is on the ribbon.",
  "filtered.showAll": "Show all rows and go on",
  "problem.openPane": "Open the pane with the Customer Review button to put this right.",
  "problem.unexpected": "Something went wrong that should not have. Nothing was left half done.",
} as const;

export type CommandTextKey = keyof typeof en;
