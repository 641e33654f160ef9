import type { Lifetime } from "../../value/lifetime";
import type { ReportData } from "../reportData";

/** What the lifetime values rest on: the retention and where it comes from, who is too young for an average, and what the book lacks. */
export function lifetimeNote(
  { text }: ReportData,
  { retention, fromBook, plain, withReferrals }: Lifetime
): string {
  const sentences: string[] = [];
  const rate = text.percent(retention);
  if (!plain) sentences.push(text("pyramid.retentionUnknown"));
  else if (fromBook) {
    const { kept, buyers } = fromBook;
    sentences.push(text("pyramid.retentionOfBook", { rate, kept, buyers }));
  } else sentences.push(text("pyramid.retentionSet", { rate }));
  if (plain && plain.young > 0) sentences.push(text("pyramid.young", { count: plain.young }));
  if (!withReferrals) sentences.push(text("pyramid.referralUnknown"));
  return sentences.reduce((first, second) => text("pyramid.twoSentences", { first, second }));
}

/** By what the greatest are listed, and how the value with referrals comes about. */
export function lifetimeTopNote(
  { book, standing, settings, text }: ReportData,
  { withReferrals }: Lifetime,
  shown: number
): string {
  const counts = { shown, total: standing.measured.values.customer.length };
  if (!withReferrals) return text("pyramid.lifetimeTopPlain", counts);
  const sentences = [
    text("pyramid.lifetimeTopReferrals", counts),
    text("pyramid.referralTerms", {
      margin: text.money(withReferrals.margin),
      service: text.money(settings.lifetime.service),
      units: String(settings.lifetime.units),
    }),
  ];
  if (!book.customers.referrals) sentences.push(text("pyramid.noReferrals"));
  return sentences.reduce((first, second) => text("pyramid.twoSentences", { first, second }));
}
