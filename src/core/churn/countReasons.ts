import type { Coded } from "../columns/book";

/** How many customers have one reason. */
export interface ReasonCount<Code extends string> {
  /** Absent for free text. */
  code?: Code;
  /** As first typed. */
  typed: string;
  customers: number;
}

/**
 * What was filled in, the most frequent first, codes before free text. Cells that mean one code are counted together, free text under its own words (compared after
 * trim, NFKC and case folding); blank cells are not counted. Empty without the column.
 */
export function countReasons<Code extends string>(
  column: Coded | undefined,
  codeOf: (typed: string) => Code | undefined
): ReasonCount<Code>[] {
  if (!column) return [];
  const counts = new Int32Array(column.labels.length);
  for (const label of column.codes) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  const byMeaning = new Map<string, ReasonCount<Code>>();
  column.labels.forEach((label, k) => {
    const customers = counts[k] ?? 0;
    const typed = label.trim();
    if (customers === 0 || typed === "") return;
    const code = codeOf(typed);
    const meaning = code ? `code ${code}` : `text ${typed.normalize("NFKC").toLowerCase()}`;
    const same = byMeaning.get(meaning);
    if (same) same.customers += customers;
    else byMeaning.set(meaning, { ...(code && { code }), typed, customers });
  });
  const name = ({ code, typed }: ReasonCount<Code>) => code ?? typed;
  return [...byMeaning.values()].sort(
    (a, b) =>
      b.customers - a.customers || Number(!a.code) - Number(!b.code) || (name(a) < name(b) ? -1 : 1)
  );
}
