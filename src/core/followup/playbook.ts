import type { Status, Tier } from "../codes";

/** Seasons of a shop's year: the peak months, the two months before a peak, and the rest. */
export const SEASONS = ["peak", "beforePeak", "offSeason"] as const;
export type Season = (typeof SEASONS)[number];

/** How much may be offered; labels under `offer.<code>`. */
export const OFFERS = ["none", "light", "strong", "campaignOnly"] as const;
export type Offer = (typeof OFFERS)[number];

/** Whom a rule is about: an activity status, or somebody who has not bought yet. */
export const PLAYBOOK_GROUPS = ["lead", "active", "silent", "sleeping", "lost"] as const;
export type PlaybookGroup = "lead" | Status;

/** One line of the playbook. The first line that fits a customer gives the next action. */
export interface PlaybookRule {
  group: PlaybookGroup;
  /** Absent: every tier. */
  tier?: Tier;
  /** Absent: every season. */
  season?: Season;
  /** What to do, in both languages; a blank one falls back to the other. */
  en: string;
  zh: string;
  offer: Offer;
  /** Days between two contacts; 0: no contact of one's own accord. */
  everyDays: number;
}

/** Rules at most, characters of an action at most, days between two contacts at most. */
export const MOST_RULES = 200;
export const LONGEST_ACTION = 200;
export const MOST_DAYS_BETWEEN = 3660;
