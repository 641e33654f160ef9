import type { Customers } from "../columns/book";
import { normalizeCompany } from "./company";
import { normalizePhone } from "./phone";

/** Open leads that are the same for all we know but have several owners. */
export interface DuplicateVisit {
  /** What they share. */
  by: "phone" | "company" | "both";
  /** The phone number or the company as the first of them has it. */
  shared: string;
  /** By index into `Book.customers`, ascending; those without an owner too. */
  customers: number[];
  /** At least two, in the order in which the sheet names them. */
  owners: string[];
}

/**
 * Open leads with the same phone (`normalizePhone`) or the same company (`normalizeCompany`) and more than one owner, in the order of their
 * first lead. The same leads found by both are listed once. Empty without an owner column.
 *
 * @param lead as in `FollowUp`
 */
export function duplicateVisits(customers: Customers, lead: Uint8Array): DuplicateVisit[] {
  const { phone, company } = customers;
  const companyKeys = company?.labels.map(normalizeCompany);
  const byPhone = phone && groupLeads(lead, (c) => normalizePhone(phone[c] ?? ""));
  const byCompany = company && groupLeads(lead, (c) => companyKeys?.[company.codes[c] ?? -1] ?? "");
  const found = new Map<string, DuplicateVisit>();
  const collect = (
    groups: number[][] | undefined,
    by: "phone" | "company",
    sharedBy: (customer: number) => string
  ) => {
    for (const group of groups ?? []) {
      const owners = ownersOf(customers, group);
      if (owners.length < 2) continue;
      const key = group.join();
      const known = found.get(key);
      if (known) known.by = "both";
      else found.set(key, { by, shared: sharedBy(group[0] ?? 0), customers: group, owners });
    }
  };
  collect(byPhone, "phone", (c) => phone?.[c] ?? "");
  collect(byCompany, "company", (c) => company?.labels[company.codes[c] ?? -1] ?? "");
  return [...found.values()].sort((a, b) => (a.customers[0] ?? 0) - (b.customers[0] ?? 0));
}

/** Leads by key, those alone with theirs left out; `""` is no key. */
function groupLeads(lead: Uint8Array, keyOf: (customer: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (let c = 0; c < lead.length; c++) {
    const key = lead[c] === 1 ? keyOf(c) : "";
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function ownersOf({ owner }: Customers, group: readonly number[]): string[] {
  const codes = new Set(group.map((c) => owner?.codes[c] ?? -1).filter((code) => code >= 0));
  return [...codes].sort((a, b) => a - b).map((code) => owner?.labels[code] ?? "");
}
