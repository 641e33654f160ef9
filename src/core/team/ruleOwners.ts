import type { Coded, Customers } from "../columns/book";
import { normalizeId } from "../columns/normalizeId";
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
  const hasPrefixes = rules.some(({ by }) => by === "numberPrefix");
  const phones = hasPrefixes ? customers.phone?.map(normalizePhone) : undefined;
  const tests = rules.map(({ owner, ...rule }) => ({
    owner,
    fits: testOf(customers, phones, rule),
  }));
  return (customer) => tests.find(({ fits }) => fits(customer))?.owner;
}

function testOf(
  { id, leadSource, region, product }: Customers,
  phones: readonly string[] | undefined,
  { by, value }: Omit<AssignmentRule, "owner">
): (customer: number) => boolean {
  const key = normalizeId(value);
  if (by !== "numberPrefix") {
    const column = { source: leadSource, region, product }[by];
    const code = codeOf(column, key);
    return (c) => code !== undefined && column?.codes[c] === code;
  }
  if (phones && PHONE_PREFIX.test(key)) {
    const prefix = key.replace(/[^+\d]/g, "").replace(CHINA, "");
    return (c) => phones[c]?.startsWith(prefix) === true;
  }
  return (c) => normalizeId(id[c] ?? "").startsWith(key);
}

/** The labels of a column differ after `normalizeId`, so that one code at most has this key. */
function codeOf(column: Coded | undefined, key: string): number | undefined {
  const code = column?.labels.findIndex((label) => normalizeId(label) === key) ?? -1;
  return code < 0 ? undefined : code;
}
