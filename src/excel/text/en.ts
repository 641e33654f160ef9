/** Words that stand in cells and on tabs; Excel allows 31 characters and no : \ / ? * [ ] in a sheet's name. */
export const en = {
  "sheet.review": "Monthly review",
  "sheet.overview": "Overview",
  "sheet.dwell": "Dwell time",
  "sheet.churn": "Churn",
  "sheet.cohorts": "Cohorts",
  "sheet.pyramid": "Value pyramid",
  "sheet.migration": "Migration",
  "sheet.rfm": "RFM",
  "sheet.playbook": "Playbook",
  "sheet.team": "Team",
  "sheet.sources": "Sources",
  "sheet.settings": "Settings",
  "sheet.notes": "Data notes",
  "sheet.customers": "Customers",
  analysisDate: "Analysis date",
  customerId: "Customer id",
};
