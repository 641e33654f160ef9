import type { Coded, Contacts } from "../columns/book";
import { NO_DAY, type Day } from "../columns/values/cell";

/** What contacts are told apart by; labels under `field.<code>`. */
export const CONTACT_GROUPINGS = ["rep", "channel", "outcome"] as const;
export type ContactGrouping = (typeof CONTACT_GROUPINGS)[number];

/** Days of the span that is counted apart. */
export const RECENT_DAYS = 30;

/** The contacts of one rep, through one channel or with one outcome. */
export interface ContactFigures {
  by: ContactGrouping;
  /** As written; `""` where the cell is blank. */
  name: string;
  /** Contacts up to the analysis date, and those of the last `RECENT_DAYS` days (0 ≤ asOf − day < 30). */
  contacts: number;
  recent: number;
  /** Customers with at least one of these contacts. */
  customers: number;
}

/**
 * Contacts by rep, by channel and by outcome, for each column that the sheet has; most contacts first, equals in the order in which they
 * appear. Every contact with a customer and a day up to `asOf` is in one line of each grouping. Empty without a contacts sheet.
 */
export function contactFigures(contacts: Contacts | undefined, asOf: Day): ContactFigures[] {
  if (!contacts) return [];
  return CONTACT_GROUPINGS.flatMap((by) => {
    const column = contacts[by];
    return column ? figuresOf(contacts, column, by, asOf) : [];
  });
}

function figuresOf(
  { length, customer, day }: Contacts,
  { codes, labels }: Coded,
  by: ContactGrouping,
  asOf: Day
): ContactFigures[] {
  const groups = new Map<number, ContactFigures & { who: Set<number> }>();
  for (let i = 0; i < length; i++) {
    const c = customer[i] ?? -1;
    const on = day[i] ?? NO_DAY;
    if (c < 0 || on === NO_DAY || on > asOf) continue;
    const code = codes[i] ?? -1;
    let group = groups.get(code);
    if (!group) {
      const name = labels[code] ?? "";
      groups.set(
        code,
        (group = { by, name, contacts: 0, recent: 0, customers: 0, who: new Set() })
      );
    }
    group.contacts++;
    if (asOf - on < RECENT_DAYS) group.recent++;
    group.who.add(c);
  }
  return [...groups.values()]
    .sort((a, b) => b.contacts - a.contacts)
    .map(({ who, ...figures }) => ({ ...figures, customers: who.size }));
}
