import type { Book } from "../columns/book";
import type { Day } from "../columns/values/cell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { plainLifetime, type PlainLifetime } from "./plainLifetime";
import { referralLifetime, type ReferralLifetime } from "./referralLifetime";
import { retentionOf, type Retention } from "./retention";

/** What customers are worth over a lifetime, in both ways of counting it. */
export interface Lifetime {
  /** 0 … 1 as it was used; NaN where neither the settings nor the book tell it. */
  retention: number;
  /** What the book shows; absent when the settings say it. */
  fromBook?: Retention;
  /** Absent where retention is unknown. */
  plain?: PlainLifetime;
  /** Absent where the book does not tell profit and quantity. */
  withReferrals?: ReferralLifetime;
}

/** Lifetime values of the customers who are ranked in the pyramid. */
export function lifetimeOf(
  book: Book,
  facts: Facts,
  { measured }: Pick<Standing, "measured">,
  settings: Settings,
  asOf: Day
): Lifetime {
  const fromBook = settings.retention === undefined ? retentionOf(facts, asOf) : undefined;
  const retention = fromBook?.rate ?? (settings.retention ?? NaN) / 100;
  const withReferrals = referralLifetime(book, facts, measured, settings);
  return {
    retention,
    ...(fromBook && { fromBook }),
    ...(!Number.isNaN(retention) && { plain: plainLifetime(facts, measured, asOf, retention) }),
    ...(withReferrals && { withReferrals }),
  };
}
