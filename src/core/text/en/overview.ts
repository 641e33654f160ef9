/** The Overview page. */
export const overview = {
  "overview.finding":
    "Of {scored, plural, one {# customer} other {# customers}} who bought, {active, number} ({activeShare}) {active, plural, one {is} other {are}} active and {lost, number} ({lostShare}) {lost, plural, one {is} other {are}} lost; net sales come to {net}.",
  "overview.findingNoOrders":
    "{customers, plural, =0 {There are no customers yet.} one {The only customer has no valid order yet.} other {None of the # customers has a valid order yet.}}",
  "overview.figures": "Key figures",
  "overview.byStatus": "Customers by activity status",
  "overview.statusNote":
    "Days since the last order: active up to {active}, silent up to {silent}, sleeping up to {sleeping}, then lost.",
  "overview.statusNoteGaps":
    "Days since the last order, by the book's own gaps between two orders (P80, P90 and twice P90): active up to {active}, silent up to {silent}, sleeping up to {sleeping}, then lost.",
  "overview.timeLine": "Customers month by month",
  "overview.timeLineNote":
    "By activity status and by relationship stage. Each month is what the review of its last day would have said; the last one ends on {day}.",
  "overview.monthFlow": "What each month brought",
  "overview.monthFlowNote":
    "Orders and net amount are those of the month; the net of active customers is all they ever brought.",
  "overview.timeLineChart": "Customers by activity status, month by month",
  "overview.activeNet": "Net of active customers",
  "overview.bySegment": "Customers by segment",
  "overview.byTier": "Customers and money by value tier",
  "overview.byStage": "Customers by pipeline stage",
  "overview.ladder": "Order ladder",
  "overview.ladderNote":
    "How many customers reached at least the n-th order, and from which step they fall off.",
  "overview.step": "{step, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} order",
  "overview.segmentChart": "Customers by segment on {day}",
  "overview.ladderChart": "Customers who reached each order, and the rate from the step before",
  "overview.noCustomers": "There are no customers.",
  "overview.noBuyers": "No customer has a valid order.",
  "overview.noSegments": "No customer has all the scores that a segment needs.",
} as const;
