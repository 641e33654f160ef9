import { actionOf } from "../followup/actionOf";
import { dueUntil, endOfMonth } from "../followup/dueList";
import { PRIORITIES } from "../followup/followUp";
import type { Models } from "../models";
import type { Text } from "../text/text";
import type { Desk, DueContact } from "./desk";
import { capped, lister } from "./listed";

/** Whom to contact by the end of the month, as on the Playbook page and in its order. */
export function dueContacts(models: Models, text: Text): Desk["due"] {
  const { facts, followUp, settings, asOf } = models;
  const listed = lister(models, text);
  const actions = settings.playbook.map((rule) => actionOf(rule, text));
  const due = dueUntil(followUp, facts.perCustomer.net, endOfMonth(asOf));
  return capped(due, (c): DueContact => ({
    ...listed(c),
    priority: PRIORITIES[followUp.priority[c] ?? -1] ?? "low",
    dueBy: followUp.dueBy[c] ?? asOf,
    action: actions[followUp.rule[c] ?? -1] ?? "",
  }));
}
