import { STATUSES, TIERS } from "../codes";
import { NO_DAY, type Day } from "../columns/values/cell";
import type { Dwell } from "../dwell/dwell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { leadsOf } from "./leads";
import type { PlaybookGroup, PlaybookRule, Season } from "./playbook";
import { PLAYBOOK_GROUPS } from "./playbook";
import { seasonFocus } from "./seasonFocus";
import { seasonOf } from "./season";

/** Most pressing first; `Uint8Array`s hold indices into this list. */
export const PRIORITIES = ["high", "medium", "low"] as const;

/** What to do next with each customer; one entry a customer, in the order of `Book.customers`. */
export interface FollowUp {
  season: Season;
  /** 1: a lead (`leadsOf`). */
  lead: Uint8Array;
  /** Index into PLAYBOOK_GROUPS; -1 for neither a lead nor scored. */
  group: Int8Array;
  /** Index into `settings.playbook`; -1 where no rule fits. */
  rule: Int16Array;
  /** The last contact or the last order, whichever is later; NO_DAY without either. */
  lastTouch: Int32Array;
  /** The day by which to be in touch again; NO_DAY without a rule or a rhythm, and for who is given up. */
  dueBy: Int32Array;
  /** Index into PRIORITIES. */
  priority: Uint8Array;
}

/**
 * Follow-up at `asOf`. The first rule of the playbook that fits group, tier and season gives the action. Due is the last contact or order plus
 * the rule's days between contacts, and `asOf` for somebody who never had either. Priority is high for those who are due and either belong to
 * the season (`seasonFocus`) or to the tiers top and large, medium for the others who are due, low for everybody else.
 */
export function planFollowUp(
  facts: Facts,
  standing: Standing,
  { contacts, givenUp }: Pick<Dwell, "contacts" | "givenUp">,
  settings: Settings,
  asOf: Day
): FollowUp {
  const { length } = facts.perCustomer;
  const season = seasonOf(asOf, settings.peakMonths);
  const lead = leadsOf(facts, standing, settings);
  const inFocus = seasonFocus(season, facts, standing, lead);
  const firstRule = ruleFinder(settings.playbook, season);
  const plan: FollowUp = {
    season,
    lead,
    group: new Int8Array(length).fill(-1),
    rule: new Int16Array(length).fill(-1),
    lastTouch: new Int32Array(length),
    dueBy: new Int32Array(length).fill(NO_DAY),
    priority: new Uint8Array(length).fill(PRIORITIES.indexOf("low")),
  };
  for (let c = 0; c < length; c++) {
    const contactDays = contacts.days[c] ?? -1;
    const contacted = contactDays < 0 ? NO_DAY : asOf - contactDays;
    const touched = Math.max(contacted, facts.perCustomer.lastDay[c] ?? NO_DAY);
    plan.lastTouch[c] = touched;
    const group = lead[c] === 1 ? "lead" : STATUSES[standing.status[c] ?? -1];
    if (!group) continue;
    plan.group[c] = PLAYBOOK_GROUPS.indexOf(group);
    const tier = standing.tier[c] ?? -1;
    const rule = firstRule(group, tier);
    plan.rule[c] = rule;
    const everyDays = settings.playbook[rule]?.everyDays ?? 0;
    if (everyDays === 0 || givenUp[c] === 1) continue;
    const dueBy = touched === NO_DAY ? asOf : touched + everyDays;
    plan.dueBy[c] = dueBy;
    if (dueBy > asOf) continue;
    const pressing = inFocus(c) || tier === TIERS.indexOf("top") || tier === TIERS.indexOf("large");
    plan.priority[c] = PRIORITIES.indexOf(pressing ? "high" : "medium");
  }
  return plan;
}

/** The first rule for a group and a tier (index into TIERS, -1 for a blank one) in a season; -1 where none fits. */
function ruleFinder(
  playbook: readonly PlaybookRule[],
  season: Season
): (group: PlaybookGroup, tier: number) => number {
  const find = (group: PlaybookGroup, tier: number) =>
    playbook.findIndex(
      (rule) =>
        rule.group === group &&
        (rule.tier === undefined || rule.tier === TIERS[tier]) &&
        (rule.season === undefined || rule.season === season)
    );
  const found = new Map(
    PLAYBOOK_GROUPS.map((group) => [group, [-1, ...TIERS.keys()].map((tier) => find(group, tier))])
  );
  return (group, tier) => found.get(group)?.[tier + 1] ?? -1;
}
