import { actionOf } from "../followup/actionOf";
import type { ColumnMaker } from "./column";
import { nameOf, TEXT } from "./column";

/** What the playbook says to do next, with the offer, in the language of the run. */
export const followUpColumns: ColumnMaker<"suggestedAction"> = ({ followUp, settings }, text) => {
  const suggestions = settings.playbook.map((rule) => {
    const action = actionOf(rule, text);
    const offer = text(`offer.${rule.offer}`);
    return action === "" ? offer : text("action.suggestion", { action, offer });
  });
  return {
    suggestedAction: { numberFormat: TEXT, cell: (c) => nameOf(suggestions, followUp.rule[c]) },
  };
};
