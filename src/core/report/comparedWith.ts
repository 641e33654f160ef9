import type { EarlierDay } from "../compare/earlierDay";
import { earlierDay } from "../compare/earlierDay";
import type { ReportData } from "./reportData";
import { joinNotes } from "./joinNotes";

/** The day with which this review is compared, whether or not there was an order by then. */
export function earlierOf({ comparison, history, settings, asOf }: ReportData): EarlierDay {
  return comparison?.earlier ?? earlierDay(history, settings, asOf);
}

/** Says which day is compared, why that one, and what both rest on. */
export function comparedWith(data: ReportData): string {
  const { settings, text } = data;
  const { day, by } = earlierOf(data);
  return joinNotes(
    text,
    text(`migration.comparedWith.${by}`, { day: text.date(day) }),
    text("migration.bothDays"),
    settings.cuts.kind === "frozen" ? text("migration.sameCuts") : undefined
  );
}

/** Why there is nothing to compare. */
export function nothingBefore(data: ReportData): string {
  const { facts, text } = data;
  if (facts.orders.length === 0) return text("migration.noOrders");
  return text("migration.noneBefore", { day: text.date(earlierOf(data).day) });
}
