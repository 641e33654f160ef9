/** Days are whole numbers since 1970-01-01. */
export const day = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

export const asDate = (days) => new Date(days * 86_400_000);

export const monthOf = (days) => asDate(days).getUTCMonth();

export const isoOf = (days) => asDate(days).toISOString().slice(0, 10);

/** The ways people type a date when they do not let Excel do it. */
const SPELLINGS = [
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}`,
  (y, m, d) => `${y}-${m}-${d}`,
];

export function typedDate(random, days) {
  const date = asDate(days);
  return random.pick(SPELLINGS)(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day as Excel keeps it; what somebody typed instead stays as it is. */
export const cellDay = (value) => (typeof value === "number" ? asDate(value) : value);
