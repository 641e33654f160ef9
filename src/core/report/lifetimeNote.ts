import type { Lifetime } from "../value/lifetime";
import type { ReportData } from "./reportData";

/** What the lifetime values rest on: the retention and where it comes from, who is too young for an average, and what the book lacks. */
export function lifetimeNote(
  { book, settings, text }: ReportData,
  { retention, fromBook, plain, withReferrals }: Lifetime
): string {
  const sentences: string[] = [];
  if (plain) {
    const rate = text.percent(retention);
    sentences.push(
      fromBook
        ? text("pyramid.retentionOfBook", { rate, kept: fromBook.kept, buyers: fromBook.buyers })
        : text("pyramid.retentionSet", { rate })
    );
    if (plain.young > 0) sentences.push(text("pyramid.young", { count: plain.young }));
  } else sentences.push(text("pyramid.retentionUnknown"));
  if (withReferrals) {
    sentences.push(
      text("pyramid.referralTerms", {
        margin: text.money(withReferrals.margin),
        service: text.money(settings.lifetime.service),
        units: String(settings.lifetime.units),
      })
    );
    if (!book.customers.referrals) sentences.push(text("pyramid.noReferrals"));
  } else sentences.push(text("pyramid.referralUnknown"));
  return sentences.reduce((first, second) => text("pyramid.twoSentences", { first, second }));
}
