import type { Day } from "../columns/values/cell";
import { NO_DAY } from "../columns/values/cell";
import { ADVICE, STALL_REASONS } from "../dwell/stallAdvice";
import { dueSoonList, stalledList, type StalledCustomer } from "../dwell/stalledList";
import { stageName } from "../life/stageName";
import type { Models } from "../models";
import type { Text } from "../text/text";
import type { CleanUpProposal, Desk, StalledLead } from "./desk";
import { capped, labelOf, lister } from "./listed";
import { cleanUpList } from "../dwell/cleanUpList";

type Needed = Pick<Models, "book" | "standing" | "settings" | "dwell">;

/** Who is over the limit of the stage, then who is due soon: as on the Dwell page, with why and what the user has planned. */
export function stalledLeads(models: Needed, text: Text): Pick<Desk, "stalled" | "stalledBy"> {
  const { book, dwell } = models;
  const { nextAction, dueDate } = book.customers;
  const listed = lister(models, text);
  const reasons = STALL_REASONS.map((code) => text(`stallReason.${code}`));
  const stalled = stalledList(dwell);
  const everybody = [...stalled, ...dueSoonList(dwell)];
  const leadOf = ({ customer: c, days, limit, over }: StalledCustomer): StalledLead => {
    const reason = reasons[dwell.reason[c] ?? -1];
    const advice = ADVICE[dwell.advice[c] ?? -1];
    const action = labelOf(nextAction, c);
    const due = dayOf(dueDate?.[c]);
    return {
      ...listed(c),
      stalled: over > 0,
      daysInStage: days,
      limit,
      over,
      ...sinceContact(models, c),
      ...(reason !== undefined && { reason }),
      ...(advice && { advice }),
      ...(action !== undefined && { nextAction: action }),
      ...(due !== undefined && { dueDate: due }),
    };
  };
  return { stalled: capped(everybody, leadOf), stalledBy: sortedInto(models, everybody, text) };
}

/** For whom giving up is proposed, as on the Dwell page. */
export function cleanUpProposals(models: Needed, text: Text): Desk["cleanUp"] {
  const listed = lister(models, text);
  return capped(cleanUpList(models.dwell), (c): CleanUpProposal => ({
    ...listed(c),
    daysInStage: models.dwell.days[c] ?? 0,
    ...sinceContact(models, c),
  }));
}

function sinceContact({ dwell }: Needed, customer: number): { daysSinceContact?: number } {
  const days = dwell.contacts.days[customer] ?? -1;
  return days < 0 ? {} : { daysSinceContact: days };
}

const dayOf = (day: Day | undefined) => (day === NO_DAY ? undefined : day);

/** Owners in the order of the book, stages in that of the settings. */
function sortedInto(
  { book, standing, settings }: Needed,
  everybody: readonly StalledCustomer[],
  text: Text
): Desk["stalledBy"] {
  const { owner } = book.customers;
  const owners = new Set(everybody.map(({ customer: c }) => owner?.codes[c] ?? -1));
  const stages = new Set(everybody.map(({ customer: c }) => standing.pipeline[c] ?? -1));
  return {
    owners: (owner?.labels ?? []).filter((_, code) => owners.has(code)),
    stages: settings.stages
      .filter((_, code) => stages.has(code))
      .map((stage) => stageName(stage, text)),
  };
}
