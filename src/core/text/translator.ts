import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import type { Day } from "../columns/values/cell";
import type { Language } from "../settings";

export type MessageParams = Record<string, string | number>;

/** Turns keys into sentences, and numbers and days into the way the language writes them. */
export interface Translator<Key extends string> {
  /** The message of `key`; `params` must hold every argument that the message names, else it throws. */
  (key: Key, params?: MessageParams): string;
  language: Language;
  /** Grouped whole number: `4,906`. */
  integer(value: number): string;
  /** Grouped, with as many decimals as it has, at most `digits`, six unless told: `181`, `297.4`. */
  number(value: number, digits?: number): string;
  /** Two decimals below 1,000, whole units from there on, since a sentence is no ledger. */
  money(value: number): string;
  /** A fraction as percent with at most `digits` decimals: 0.256 → `25.6%`. */
  percent(fraction: number, digits?: number): string;
  /** A whole day, unambiguous: `31 Dec 2006`, `2006年12月31日`. */
  date(day: Day): string;
  /** Short name of a month, 1 … 12: `Mar`, `3月`. */
  month(month: number): string;
  /** `a, b, c` */
  list(items: readonly string[]): string;
}

const LOCALES: Record<Language, string> = { en: "en-GB", "zh-CN": "zh-CN" };
const DAY_MS = 86_400_000;

/**
 * A translator over one catalogue of ICU messages; each message is parsed once, when it is first used.
 * @param numbersIn locale (BCP 47) whose separators numbers have; the language's own when absent or unknown. Days are written in the
 *   language's words, which cannot be misread in any locale.
 */
export function createTranslator<Key extends string>(
  language: Language,
  messages: Readonly<Record<Key, string>>,
  numbersIn?: string
): Translator<Key> {
  const locale = LOCALES[language];
  const numberLocale = knownLocale(numbersIn) ?? locale;
  const parsed = new Map<Key, IntlMessageFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = numberFormat(numberLocale, options);
    return (value: number) => format.format(value);
  };
  const plurals = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: "ordinal" }),
  };
  const formatters: Formatters = {
    getNumberFormat: (_, options) =>
      numberFormat(numberLocale, options as Intl.NumberFormatOptions),
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules: (_, { type = "cardinal" } = {}) => plurals[type],
  };
  const integer = numbers({ maximumFractionDigits: 0 });
  const plain = numbers({ maximumFractionDigits: 6 });
  const cents = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const months = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

  const say = (key: Key, params?: MessageParams): string => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(messages[key], locale, undefined, { formatters });
      parsed.set(key, message);
    }
    return String(message.format(params));
  };
  return Object.assign(say, {
    language,
    integer,
    number: (value: number, digits?: number) =>
      (digits === undefined ? plain : numbers({ maximumFractionDigits: digits }))(value),
    money: (value: number) => (Math.abs(value) < 1000 ? cents(value) : integer(value)),
    percent: (fraction: number, digits = 1) =>
      numbers({ style: "percent", maximumFractionDigits: digits })(fraction),
    date: (day: Day) => dates.format(day * DAY_MS),
    month: (month: number) => months.format(Date.UTC(2000, month - 1, 1)),
    list: (items: readonly string[]) => items.join(language === "en" ? ", " : "、"),
  });
}

/** The locale, if it is one that numbers can be written in. */
function knownLocale(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined; // no language tag at all
  }
}

const made = new Map<string, Intl.NumberFormat>();

/** Made once each, since making one takes longer than using it. Digits are those of the sentences around them. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { ...options, numberingSystem: "latn" });
    made.set(key, format);
  }
  return format;
}
