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

  "playbook.rules": "The playbook",
  "playbook.rulesNote":
    "Change, add or delete lines here: the next run takes the edits over. The first line that fits a customer decides; “Any” or a blank cell fits every tier or season, and 0 days mean no contact of your own accord.",
  "playbook.noRules": "The playbook has no rules.",
  "playbook.finding":
    "{season}: {of, plural, one {the only customer is} other {{due, plural, one {# of {of, number} customers is} other {# of {of, number} customers are}}}} due for a contact by {until}; priority is high for {high, plural, =0 {none} other {#}}. {endings, plural, =0 {Nobody’s status ends} one {The status of # customer ends} other {The status of # customers ends}} within {days, plural, one {# day} other {# days}}.",
  "playbook.findingNone":
    "{season}: {of, plural, one {the only customer is not} other {none of # customers is}} due for a contact by {until}. {endings, plural, =0 {Nobody’s status ends} one {The status of # customer ends} other {The status of # customers ends}} within {days, plural, one {# day} other {# days}}.",
  "playbook.findingNobody": "There is no customer and no lead to follow up.",
  "playbook.findingNoRules":
    "The playbook has no rule for any of {of, plural, one {# customer} other {# customers}}, so no action is suggested.",
  "playbook.groups": "Who is due",
  "playbook.groupsNote":
    "Due is the last contact or order plus the days between contacts of the rule; who never had either is due at once. No contact: the rule asks for none, or no rule fits.",
  "playbook.groupsChart": "Customers by the day they are due for a contact, group by group",
  "playbook.dueNow": "Due by today",
  "playbook.dueLater": "Later this month",
  "playbook.notDue": "After this month",
  "playbook.noContact": "No contact",
  "playbook.nobody": "There are no customers.",
  "playbook.actions": "This month by action",
  "playbook.noActions": "No rule of the playbook fits anybody.",
  "playbook.action": "Action",
  "playbook.list": "Whom to contact this month",
  "playbook.listNote":
    "Everybody due by {until}, high priority first: those who are due today and belong to the season or to the tiers Top and Large. Next action and due date are your own plan from the customer sheet.",
  "playbook.listEmpty": "Nobody is due by {until}.",
  "playbook.priority": "Priority",
  "playbook.dueBy": "Contact by",
  "playbook.lastTouch": "Last contact or order",
  "playbook.nextOrder": "Next order",
  "playbook.endings": "Status ends within {days, plural, one {# day} other {# days}}",
  "playbook.noEndings": "Nobody’s status ends within {days, plural, one {# day} other {# days}}.",
  "playbook.daysLeft": "Days left",
  "playbook.birthdays": "Birthdays within {days, plural, one {# day} other {# days}}",
  "playbook.noBirthdays":
    "Nobody has a birthday within {days, plural, one {# day} other {# days}}.",
  "playbook.noBirthdayColumn": "The customer sheet has no birthday column.",
  "playbook.birthday": "Birthday",
  "playbook.tooMany":
    "More than {contacts, plural, one {# contact} other {# contacts}} in {days, plural, one {# day} other {# days}}",
  "playbook.noTooMany": "Nobody was contacted too often.",
  "playbook.noContactSheet": "There is no contacts sheet.",
  "playbook.contacts": "Contacts",
  "playbook.targets": "n-th order next",
  "playbook.targetsNote":
    "Customers with one to four orders by the order they have yet to place. The first three orders matter most, and by the fifth buying has become a habit.",
  "playbook.targetsChart": "Customers before their next order, by activity status",
  "playbook.noTargets": "No customer has one to four orders.",
  "playbook.nth": "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} order",
  "playbook.targetList": "Whom to win for the next order",
  "playbook.targetListNote":
    "Customers with one to four orders who are not lost, the second order first, within it the greatest net amount.",
  "playbook.noTargetList": "No customer who is not lost has one to four orders.",

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

  "action.activeTop": "Call in person; offer scarce stock first",
  "action.activePeak": "Check supply; remind to reorder in time",
  "action.activeBeforePeak": "Take advance orders; win second orders",
  "action.active": "Keep in touch: news, tips, after-sales",
  "action.silentTop": "Call in person; ask why it is quiet",
  "action.silentPeak": "Remind of past purchases and deadlines",
  "action.silent": "Remind of past purchases; show what is new",
  "action.sleepingTop": "Manager calls once; say when level drops",
  "action.sleepingPeak": "One message; say when the level drops",
  "action.sleeping": "Contact seldom; say when the level drops",
  "action.lostPeak": "Invite to the season’s big campaign only",
  "action.lost": "Wait for the next big yearly campaign",
  "action.leadOffSeason": "Find out needs, visit, show samples",
  "action.leadBeforePeak": "Quote, send samples, close the first order",
  "action.lead": "Answer enquiries; pursue after the season",
  "action.suggestion": "{action} · {offer}",
} as const;
