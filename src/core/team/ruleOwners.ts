import type { Coded, Customers } from "../columns/book";
import { normalizeId } from "../columns/values/normalizeId";
import type { AssignmentRule } from "../settings";
import { normalizePhone } from "./phone";

/** Only digits and what separates them: the prefix of a phone number. */
const PHONE_PREFIX = /^[+\d\s()-]+$/;
const CHINA = /^(?:\+|00)86/;

/**
 * Whom the first rule that fits names for a customer; `undefined` where none fits. Source, region and product are compared as ids are. A number
 * prefix of digits is one of the normalised phone number (`138`, `021`) where the book has phone numbers; otherwise, and with a letter in it
 * (`SH-`), it is one of the customer id.
 */
export function ruleFinder(
  customers: Customers,
  rules: readonly AssignmentRule[]
): (customer: number) => string | undefined {
  const { leadSource, region, product, phone } = customers;
  const columns = {
    source: withCodes(leadSource),
    region: withCodes(region),
    product: withCodes(product),
  };
  const hasPrefixes = rules.some(({ by }) => by === "numberPrefix");
  const phones = hasPrefixes ? phone?.map(normalizePhone) : undefined;

  const tests = rules.map(({ by, value, owner }) => {
    const key = normalizeId(value);
    if (by === "numberPrefix") return { owner, fits: prefixTest(customers, phones, key) };
    const { column, codeOf } = columns[by];
    const code = codeOf.get(key);
    return { owner, fits: (c: number) => code !== undefined && column?.codes[c] === code };
  });
  return (customer) => tests.find(({ fits }) => fits(customer))?.owner;
}

function prefixTest(
  { id }: Customers,
  phones: readonly string[] | undefined,
  key: string
): (customer: number) => boolean {
  if (!phones || !PHONE_PREFIX.test(key)) return (c) => normalizeId(id[c] ?? "").startsWith(key);
  const prefix = key.replace(/[^+\d]/g, "").replace(CHINA, "");
  return (c) => phones[c]?.startsWith(prefix) === true;
}

/** A column with the code of each of its texts in the form in which they are compared. */
function withCodes(column: Coded | undefined) {
  const codeOf = new Map(column?.labels.map((label, code) => [normalizeId(label), code]));
  return { column, codeOf };
}
