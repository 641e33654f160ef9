/** What the pane says of customers who are in no part of a picture. */
export const desk = {
  "desk.noTier": "No order left after refunds",
  "desk.noSegment": "No segment",
  "desk.noStatus": "No order",
  "desk.noScore": "Not scored",
};
