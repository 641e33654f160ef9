import { type EarlierDay, earlierDay } from "../compare/earlierDay";
import { isSmallBook } from "../value/pyramid";
import type { ReportData } from "./reportData";
import { joinSentences } from "../text/joinSentences";

/** The day with which this review is compared, whether or not there was an order by then. */
export function earlierOf({ comparison, history, settings, asOf }: ReportData): EarlierDay {
  return comparison?.earlier ?? earlierDay(history, settings, asOf);
}

/** Says which day is compared, why that one, and what both rest on. */
export function comparedWith(data: ReportData): string {
  const { settings, text } = data;
  const { day, by } = earlierOf(data);
  return joinSentences(
    text,
    text(`migration.comparedWith.${by}`, { day: text.date(day) }),
    text("migration.bothDays"),
    settings.cuts.kind === "frozen" ? text("migration.sameCuts") : undefined,
    countedThen(data),
    otherBounds(data),
    otherShares(data)
  );
}

/** What the review of that day counted, where the rows of today say otherwise. */
function countedThen({ comparison, history, text }: ReportData): string | undefined {
  if (comparison?.earlier.by !== "lastReview") return undefined;
  const { earlier, facts } = comparison;
  const record = history.reviews.find(({ asOf }) => asOf === earlier.day);
  if (!record) return undefined;
  const { orders, net } = record.totals;
  if (orders === facts.orders.length && net === facts.net) return undefined;
  return text("migration.countedThen", { orders, net: text.money(net) });
}

/** Bounds of the book's own gaps may differ between the days. */
function otherBounds({ comparison, standing, text }: ReportData): string | undefined {
  if (!comparison) return undefined;
  const [before, after] = [comparison.standing, standing].map(({ statusBounds }) => {
    const { active, silent, sleeping } = statusBounds;
    return [active, silent, sleeping].join("/");
  });
  if (before === undefined || after === undefined || before === after) return undefined;
  return text("migration.otherBounds", { before, after });
}

/** A small book has other tiers than a large one. */
function otherShares({ comparison, standing, text }: ReportData): string | undefined {
  if (!comparison) return undefined;
  const [before, after] = [comparison.standing, standing].map(({ measured }) =>
    isSmallBook(measured.values.customer.length)
  );
  return before === after ? undefined : text("migration.otherShares");
}

/** Why there is nothing to compare. */
export function nothingBefore(data: ReportData): string {
  const { facts, text } = data;
  if (facts.orders.length === 0) return text("migration.noOrders");
  return text("migration.noneBefore", { day: text.date(earlierOf(data).day) });
}
