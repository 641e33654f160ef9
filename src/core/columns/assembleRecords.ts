import type { Coded, Contacts, Costs, Rates, StageLog } from "./book";
import { NO_DAY } from "./values/cell";
import { currencyKey } from "./values/currency";
import { normalizeId } from "./values/normalizeId";
import type { RecordsPart } from "./sheets/recordReader";

/** Finds the customer of a normalised id or name. */
export type CustomerOf = (key: string) => number;

export function stageLogOf(part: RecordsPart, customerOf: CustomerOf): StageLog {
  const { texts, source, length, row } = part;
  const { fromStage, toStage, trigger, changedBy, approvedBy, automatic } = texts;
  return {
    source,
    length,
    row,
    customer: customersOf(part, customerOf),
    day: part.days.date ?? new Int32Array(length).fill(NO_DAY),
    to: toStage ?? { codes: new Int32Array(length).fill(-1), labels: [] },
    ...(fromStage && { from: fromStage }),
    ...(trigger && { trigger }),
    ...(changedBy && { changedBy }),
    ...(approvedBy && { approvedBy }),
    ...(automatic && { automatic: flagsOf(automatic) }),
  };
}

export function contactsOf(part: RecordsPart, customerOf: CustomerOf): Contacts {
  const { texts, source, length, row } = part;
  const { rep, channel, outcome } = texts;
  return {
    source,
    length,
    row,
    customer: customersOf(part, customerOf),
    day: part.days.date ?? new Int32Array(length).fill(NO_DAY),
    ...(rep && { rep }),
    ...(channel && { channel }),
    ...(outcome && { outcome }),
  };
}

/** Rows without a currency or with a rate that is no positive number are left out; of rows that name the same currency the last one counts. */
export function ratesOf({ source, length, texts, numbers }: RecordsPart): Rates {
  const entries: [string, number][] = [];
  for (let i = 0; i < length; i++) {
    const currency = texts.currency && labelOf(texts.currency, i);
    const rate = numbers.rate?.[i] ?? NaN;
    if (currency && rate > 0) entries.push([currencyKey(currency), rate]);
  }
  return { source, rates: Object.fromEntries(entries) };
}

/** Rows without a cost, or with neither a source nor a campaign, are left out. */
export function costsOf({ source, length, texts, numbers }: RecordsPart): Costs {
  const entries: Costs["entries"] = [];
  for (let i = 0; i < length; i++) {
    const cost = numbers.cost?.[i] ?? NaN;
    const from = texts.source && labelOf(texts.source, i);
    const campaign = texts.campaign && labelOf(texts.campaign, i);
    if (Number.isNaN(cost) || !(from || campaign)) continue;
    entries.push({ ...(from && { source: from }), ...(campaign && { campaign }), cost });
  }
  return { source, entries };
}

const labelOf = ({ codes, labels }: Coded, i: number): string | undefined => labels[codes[i] ?? -1];

function customersOf({ customer, customerKeys }: RecordsPart, customerOf: CustomerOf): Int32Array {
  const index = Int32Array.from(customerKeys, customerOf);
  return customer.map((code) => index[code] ?? -1);
}

const YES = new Set(
  "yes y true 1 x auto automatic automatically 是 自动 √ ✓ ✔ 对 系统 system perennial".split(" ")
);

function flagsOf({ codes, labels }: Coded): Uint8Array {
  const yes = labels.map((label) => Number(YES.has(normalizeId(label))));
  return Uint8Array.from(codes, (code) => yes[code] ?? 0);
}
