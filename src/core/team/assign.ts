import type { Book } from "../columns/book";
import type { Day } from "../columns/values/cell";
import { normalizeId } from "../columns/values/normalizeId";
import type { Settings } from "../settings";
import { workQueue } from "./leastBusy";
import { previousOwners } from "./previousOwners";
import { ruleFinder } from "./ruleOwners";

export const ASSIGNMENT_REASONS = ["previous", "rule", "leastBusy"] as const;
export type AssignmentReason = (typeof ASSIGNMENT_REASONS)[number];

/** A customer whom nobody owns, by index into `Book.customers`, and who should. */
export interface Proposal {
  customer: number;
  /** Absent when no rule fits and the sheet names no owner at all. */
  owner?: string;
  reason?: AssignmentReason;
}

/**
 * Proposals for everybody without an owner, in the order of the book; nothing is assigned. The previous owner keeps the customer, if the sheet
 * or a rule still names him or her as an owner; else the first rule that fits decides; else it is the owner on the sheet with the fewest open
 * leads, of equals the one whom the sheet names first. Every proposal counts as one lead more, so the order of the book matters here.
 * Empty without an owner column: then nobody is known to lack one.
 *
 * @param lead as in `FollowUp`
 */
export function proposeOwners(
  book: Book,
  lead: Uint8Array,
  { assignmentRules }: Pick<Settings, "assignmentRules">,
  asOf: Day
): Proposal[] {
  const { owner, length } = book.customers;
  if (!owner) return [];
  const names = new Map<string, string>();
  for (const name of [...owner.labels, ...assignmentRules.map((rule) => rule.owner)]) {
    if (!names.has(normalizeId(name))) names.set(normalizeId(name), name);
  }
  const places = new Map(owner.labels.map((name, place) => [name, place]));
  const work = new Float64Array(owner.labels.length);
  for (let c = 0; c < length; c++) {
    const code = owner.codes[c] ?? -1;
    if (code >= 0 && lead[c] === 1) work[code] = (work[code] ?? 0) + 1;
  }
  const queue = workQueue(work);
  const previous = previousOwners(book, asOf);
  const byRule = ruleFinder(book.customers, assignmentRules);

  const proposals: Proposal[] = [];
  for (let customer = 0; customer < length; customer++) {
    if ((owner.codes[customer] ?? -1) >= 0) continue;
    const own = (name: string | undefined) => names.get(normalizeId(name ?? ""));
    const candidates: [AssignmentReason, string | undefined][] = [
      ["previous", own(previous[customer])],
      ["rule", own(byRule(customer))],
      ["leastBusy", owner.labels[queue.next()]],
    ];
    const [reason, name] = candidates.find(([, one]) => one !== undefined) ?? [];
    if (reason === undefined || name === undefined) {
      proposals.push({ customer });
      continue;
    }
    const place = places.get(name);
    if (place !== undefined) queue.add(place);
    proposals.push({ customer, owner: name, reason });
  }
  return proposals;
}
