import type { Text } from "../../../core/text/text";
import type { BookEdit } from "../../../excel/bookEdit";

/** The edit by which customers are given up: it stands as their next action, nothing is due any more, and they stay in the book. */
export const giveUp = (ids: string[], core: Text): BookEdit => ({
  kind: "followUp",
  ids,
  values: { nextAction: core("advice.giveUp"), dueDate: "" },
});
