import type { Coded, Orders, Rates } from "./columns/book";
import { currencyKey } from "./columns/values/currency";
import type { Problem, Result } from "./problem";

/** What a unit of each row's currency is worth in the currency of the reports. */
export interface Worth {
  /** By code of `Orders.currency`; NaN: not used. */
  ofCode: Float64Array;
  /** Of rows that name no currency. */
  ofBlank: number;
}

/**
 * Decides which currencies are used, and at what rate. `undefined`: every row at its face value.
 *
 * Without rates: the chosen currency alone; if none was chosen and the rows name several, the question. With rates: the reports are in the
 * chosen currency, else in the only one whose rate is 1; a rate is divided by that of the reports' currency, and what has no rate is not used.
 * Rates that say nothing of the reports' currency are understood to be in it. Rows without a currency are in the only one that the others
 * name; where these name several, in none.
 *
 * @param isUsed whether the row was left out for no other reason
 */
export function worthOfCurrencies(
  { currency, source }: Orders,
  isUsed: (row: number) => boolean,
  rates: Rates | undefined,
  chosen: string | undefined
): Result<Worth | undefined> {
  if (!currency) return { ok: true, value: undefined };
  const keys = currency.labels.map(currencyKey);
  const seen = currenciesSeen(currency, isUsed);
  const names = new Set([...seen].map((code) => keys[code] ?? ""));
  const [only] = names.size === 1 ? names : [];
  const report = chosen === undefined ? rates && baseOf(rates) : currencyKey(chosen);
  if (report === undefined) {
    if (names.size < 2) return { ok: true, value: undefined };
    return { ok: false, problem: mixed(source.sheet, [...seen], currency.labels) };
  }
  const ofKey = (key: string) => (key === report ? 1 : rateOf(key, report, rates));
  return {
    ok: true,
    value: {
      ofCode: Float64Array.from(keys, ofKey),
      ofBlank: names.size === 0 ? 1 : only === undefined ? NaN : ofKey(only),
    },
  };
}

function currenciesSeen({ codes }: Coded, isUsed: (row: number) => boolean): Set<number> {
  const seen = new Set<number>();
  for (let i = 0; i < codes.length; i++) if (isUsed(i)) seen.add(codes[i] ?? -1);
  seen.delete(-1);
  return seen;
}

/** The currency whose rate is 1, if there is exactly one. */
function baseOf({ rates }: Rates): string | undefined {
  const [base, another] = Object.keys(rates).filter((key) => rates[key] === 1);
  return another === undefined ? base : undefined;
}

function rateOf(key: string, report: string, table: Rates | undefined): number {
  const rates = new Map(Object.entries(table?.rates ?? {}));
  const unit = rates.get(report) ?? ([...rates.values()].includes(1) ? NaN : 1);
  return (rates.get(key) ?? NaN) / unit;
}

/** Each currency as it was first written. */
function mixed(sheet: string, seen: readonly number[], labels: readonly string[]): Problem {
  const byKey = new Map<string, string>();
  for (const code of seen) {
    const label = labels[code] ?? "";
    if (!byKey.has(currencyKey(label))) byKey.set(currencyKey(label), label);
  }
  return { kind: "mixedCurrencies", sheet, currencies: [...byKey.values()].sort() };
}
