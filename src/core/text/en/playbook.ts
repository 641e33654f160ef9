/** The Playbook page, and what to do next with a customer. */
export const playbook = {
  "season.peak": "Peak season",
  "season.beforePeak": "Before the peak",
  "season.offSeason": "Off season",

  "offer.none": "No discount",
  "offer.light": "Light offer",
  "offer.strong": "Strong offer",
  "offer.campaignOnly": "Yearly campaigns only",

  "priority.high": "High",
  "priority.medium": "Medium",
  "priority.low": "Low",

  "playbook.lead": "Lead",
  "playbook.any": "Any",
  "playbook.group": "Group",
  "playbook.season": "Season",
  "playbook.actionEn": "Action (English)",
  "playbook.actionZh": "Action (Chinese)",
  "playbook.offer": "Offer",
  "playbook.everyDays": "Days between contacts",

  "playbook.problem.missingColumn": "The playbook has no column “{column}”.",
  "playbook.problem.unknownWord":
    "Playbook, row {row, number}: “{value}” is not known in the column “{column}”.",
  "playbook.problem.badDays":
    "Playbook, row {row, number}: “{value}” is not a whole number of days from 0 to {most, number}.",
  "playbook.problem.noAction":
    "Playbook, row {row, number}: there is no action in either language.",
  "playbook.problem.tooLong":
    "Playbook, row {row, number}: the action is longer than {most, number} characters.",
  "playbook.problem.tooManyRules":
    "The playbook has {count, number} rules; {most, number} are the most that can be kept.",
  "playbook.problem.noRules": "The playbook has no rules left, so the last ones stay in force.",

  "action.activeTop":
    "Call in person as their fixed contact: news and scarce stock first, and thanks",
  "action.activePeak": "Peak season: make sure they are supplied and reorder in time",
  "action.activeBeforePeak":
    "Ask what they need for the season and take advance orders; help first-time buyers to their second",
  "action.active": "Keep in touch with news, tips and after-sales care",
  "action.silentTop": "Call in person and ask why it has become quiet",
  "action.silentPeak": "Peak season: remind of what they bought and of delivery times",
  "action.silent": "Remind of what they bought, and show what is new",
  "action.sleepingTop":
    "A manager visits or calls once to win them back, with notice of when their level goes down",
  "action.sleepingPeak":
    "One message for the peak season, with notice of when their level goes down",
  "action.sleeping": "Contact seldom; a win-back message with notice of when their level goes down",
  "action.lostPeak": "Invite to the big yearly campaign of the season, nothing else",
  "action.lost": "Leave in peace until the next big yearly campaign",
  "action.leadOffSeason":
    "Off season belongs to prospects: find out their needs, visit, show samples",
  "action.leadBeforePeak":
    "Win interested leads before the peak: quote, send samples, make the first order easy",
  "action.lead": "Answer enquiries quickly; active pursuit waits until the season is over",
  "action.suggestion": "{action} · {offer}",
} as const;
