import { playbook as en } from "../text/en/playbook";
import { playbook as zh } from "../text/zh-CN/playbook";
import type { Tier } from "../codes";
import type { Offer, PlaybookGroup, PlaybookRule, Season } from "./playbook";

type Action = Extract<keyof typeof en, `action.${string}`>;

/**
 * The playbook that ships. Active customers are kept in touch without a discount, silent ones get a light offer, sleeping ones few contacts,
 * a strong offer and notice of their level, lost ones only the big yearly campaigns. Peak season belongs to existing customers, the months
 * before it to interested and first-time ones, the off season to prospects: then those are contacted most often. Each group ends with a rule
 * for every tier and season, so that nobody goes without.
 */
export const DEFAULT_PLAYBOOK: readonly PlaybookRule[] = [
  rule("active", "top", undefined, "action.activeTop", "none", 14),
  rule("active", undefined, "peak", "action.activePeak", "none", 14),
  rule("active", undefined, "beforePeak", "action.activeBeforePeak", "none", 21),
  rule("active", undefined, undefined, "action.active", "none", 30),
  rule("silent", "top", undefined, "action.silentTop", "light", 14),
  rule("silent", undefined, "peak", "action.silentPeak", "light", 14),
  rule("silent", undefined, undefined, "action.silent", "light", 30),
  rule("sleeping", "top", undefined, "action.sleepingTop", "strong", 45),
  rule("sleeping", undefined, "peak", "action.sleepingPeak", "strong", 60),
  rule("sleeping", undefined, undefined, "action.sleeping", "strong", 60),
  rule("lost", undefined, "peak", "action.lostPeak", "campaignOnly", 0),
  rule("lost", undefined, undefined, "action.lost", "campaignOnly", 0),
  rule("lead", undefined, "offSeason", "action.leadOffSeason", "none", 14),
  rule("lead", undefined, "beforePeak", "action.leadBeforePeak", "light", 10),
  rule("lead", undefined, undefined, "action.lead", "none", 30),
];

function rule(
  group: PlaybookGroup,
  tier: Tier | undefined,
  season: Season | undefined,
  action: Action,
  offer: Offer,
  everyDays: number
): PlaybookRule {
  return {
    group,
    ...(tier && { tier }),
    ...(season && { season }),
    en: en[action],
    zh: zh[action],
    offer,
    everyDays,
  };
}
