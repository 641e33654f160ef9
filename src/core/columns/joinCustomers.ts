import type { CustomerOf } from "./assembleRecords";
import type { Coded, Customers } from "./book";
import { NO_DAY } from "./values/cell";
import type { CustomersPart } from "./sheets/customerReader";
import { normalizeId } from "./values/normalizeId";
import type { OrdersPart } from "./sheets/orderReader";

export interface JoinedCustomers {
  customers: Customers;
  /** -1 for an id that nobody has. */
  customerOf: CustomerOf;
  /** The same, but what is nobody's id may be the name of exactly one customer. */
  customerOrNameOf: CustomerOf;
}

/** Customers of the sheet, then those that only orders know, who have blanks in every column of the sheet. */
export function joinCustomers(orders?: OrdersPart, part?: CustomersPart): JoinedCustomers {
  const indexOf = new Map<string, number>();
  part?.keys.forEach((key, i) => indexOf.set(key, i));
  const onSheet = indexOf.size;
  const id = [...(part?.ids ?? [])];
  const company = part?.texts.company;
  const name = id.map((own, i) => part?.names[i] || company?.labels[company.codes[i] ?? -1] || own);
  orders?.customerKeys.forEach((key, code) => {
    if (indexOf.has(key)) return;
    const own = orders.customerIds[code] ?? key;
    indexOf.set(key, id.length);
    id.push(own);
    name.push(own);
  });
  const customers: Customers = {
    length: id.length,
    id,
    onSheet,
    ofRow: part?.ofRow ?? new Int32Array(0),
    name,
    ...(part && columnsOf(part, id.length)),
  };
  const customerOf = (key: string) => indexOf.get(key) ?? -1;
  let byName: ReadonlyMap<string, number> | undefined;
  return {
    customers,
    customerOf,
    customerOrNameOf: (key) =>
      indexOf.get(key) ?? (byName ??= singleNames(customers)).get(key) ?? -1,
  };
}

function columnsOf(part: CustomersPart, length: number): Partial<Customers> {
  const { days, numbers, texts, phones } = part;
  const given = <T>(column: T | undefined, pad: (values: T, length: number) => T) =>
    column && pad(column, length);
  const all = {
    owner: given(texts.owner, padCodes),
    stage: given(texts.pipelineStage, padCodes),
    leadSource: given(texts.source, padCodes),
    campaign: given(texts.campaign, padCodes),
    region: given(texts.region, padCodes),
    company: given(texts.company, padCodes),
    product: given(texts.product, padCodes),
    nextAction: given(texts.nextAction, padCodes),
    note: given(texts.note, padCodes),
    churnReason: given(texts.churnReason, padCodes),
    inducement: given(texts.inducement, padCodes),
    created: given(days.created, padDays),
    stageEntered: given(days.stageEntered, padDays),
    lastContact: given(days.lastContact, padDays),
    birthday: given(days.birthday, padDays),
    dueDate: given(days.dueDate, padDays),
    expectedSales: given(numbers.expectedSales, padNumbers),
    credit: given(numbers.credit, padNumbers),
    overdue: given(numbers.overdue, padNumbers),
    satisfaction: given(numbers.satisfaction, padNumbers),
    referrals: given(numbers.referrals, padNumbers),
    phone: given(phones, padTexts),
  };
  return {
    source: part.source,
    ...(Object.fromEntries(
      Object.entries(all).filter(([, column]) => column !== undefined)
    ) as Partial<Customers>),
  };
}

function padDays(days: Int32Array, length: number): Int32Array {
  const padded = new Int32Array(length).fill(NO_DAY);
  padded.set(days);
  return padded;
}

function padNumbers(numbers: Float64Array, length: number): Float64Array {
  const padded = new Float64Array(length).fill(NaN);
  padded.set(numbers);
  return padded;
}

function padCodes({ codes, labels }: Coded, length: number): Coded {
  const padded = new Int32Array(length).fill(-1);
  padded.set(codes);
  return { codes: padded, labels };
}

function padTexts(texts: string[], length: number): string[] {
  return [...texts, ...new Array<string>(length - texts.length).fill("")];
}

/** Names that one customer has and no other. */
function singleNames({ name }: Customers): ReadonlyMap<string, number> {
  const single = new Map<string, number>();
  name.forEach((own, i) => {
    const key = normalizeId(own);
    single.set(key, single.has(key) ? -1 : i);
  });
  return single;
}
