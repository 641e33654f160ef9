import { parseAmount } from "../values/amount";
import type { ContentProfile } from "./contentProfile";
import type { Field, SheetKind } from "../fields";
import { DATE_FIELDS, NUMBER_FIELDS, SHEET_KINDS } from "../fields";
import { phrasesOf } from "./phrases";
import { headerKey, withoutBrackets } from "./headerKey";
import type { Names } from "../names/names";
import { NAMES } from "./synonyms";

const SURE = 0.95;
const MAYBE = 0.7;
const PART_OF_HEADER = 0.5;
/** How sure a name is that is one phrase of a header. */
const ONE_PHRASE = 0.9;

/** How far content that speaks against a header lowers its confidence. */
const CONTRADICTED = 0.5;
/** Below this a column is left alone. */
export const LEAST_CONFIDENCE = 0.3;

const exact = byKind(index);
/** Names that mean their field even inside a longer header, longest first. */
const stems = byKind(stemsOf);

function byKind<T>(make: (names: [Field, Names][]) => T): Record<SheetKind, T> {
  return Object.fromEntries(
    SHEET_KINDS.map((kind) => [kind, make(Object.entries(NAMES[kind]) as [Field, Names][])])
  ) as Record<SheetKind, T>;
}

function index(names: [Field, Names][]) {
  const byKey = new Map<string, { field: Field; confidence: number }[]>();
  for (const [field, { sure, maybe }] of names) {
    const add = (confidence: number) => (key: string) =>
      byKey.set(key, [...(byKey.get(key) ?? []), { field, confidence }]);
    sure.forEach(add(SURE));
    maybe.forEach(add(MAYBE));
  }
  return byKey;
}

function stemsOf(names: [Field, Names][]) {
  return names
    .flatMap(([field, { sure }]) => sure.map((stem) => ({ stem, field })))
    .filter(({ stem }) => stem.length >= (/^[a-z]/.test(stem) ? 6 : 3))
    .sort((a, b) => b.stem.length - a.stem.length);
}

/** What a header may mean on a sheet of this kind, by its words alone; confidence 0 … 1. */
export function fieldsOfHeader(
  header: string,
  kind: SheetKind
): readonly { field: Field; confidence: number }[] {
  const key = headerKey(header);
  if (key === "" || !Number.isNaN(parseAmount(header))) return [];
  return meaningsOf(header, key, kind).filter(
    ({ field }) => field !== "profit" || !RATIO.test(header)
  );
}

/** A share of money, not money. */
const RATIO = /[%％率]|percent|pct|ratio/i;

function meaningsOf(header: string, key: string, kind: SheetKind) {
  const known = exact[kind].get(key) ?? fieldsOfPhrases(header, kind);
  if (known) return known;
  const stem = stems[kind].find((candidate) => key.includes(candidate.stem));
  return stem ? [{ field: stem.field, confidence: PART_OF_HEADER }] : [];
}

/** `金额 Amount` is no name in the list, but both its phrases are. */
function fieldsOfPhrases(header: string, kind: SheetKind) {
  const found = new Map<Field, number>();
  for (const phrase of phrasesOf(withoutBrackets(header.normalize("NFKC")))) {
    for (const { field, confidence } of exact[kind].get(headerKey(phrase)) ?? []) {
      found.set(field, Math.max(found.get(field) ?? 0, confidence * ONE_PHRASE));
    }
  }
  if (found.size === 0) return undefined;
  return [...found].map(([field, confidence]) => ({ field, confidence }));
}

/**
 * Lowers the confidence of a header when the cells below it are of another kind; an empty column proves nothing. What only adds something
 * (a credit rated AAA, a due date "soon", a margin in percent) is left alone then.
 */
export function weighContent(field: Field, confidence: number, profile: ContentProfile): number {
  if (profile.filled === 0 || fits(field, profile)) return confidence;
  return OPTIONAL.has(field) ? 0 : confidence * CONTRADICTED;
}

const OPTIONAL: ReadonlySet<Field> = new Set<Field>([
  "profit",
  "birthday",
  "expectedSales",
  "credit",
  "overdue",
  "satisfaction",
  "referrals",
  "dueDate",
]);

function fits(field: Field, profile: ContentProfile): boolean {
  const { dates, serials, amounts, percents } = profile;
  if (field === "birthday") return dates + serials >= 0.3 || amounts < 0.3;
  if (DATE_FIELDS.has(field)) return dates + serials >= 0.3;
  if (field === "profit" && percents >= 0.5) return false;
  if (NUMBER_FIELDS.has(field)) return amounts >= 0.3;
  if (field === "status" || field === "pipelineStage" || field === "currency") {
    return amounts < 0.7 && dates < 0.7;
  }
  if (field === "customerId" || field === "orderId" || field === "name" || field === "owner") {
    return dates < 0.7;
  }
  return true;
}
