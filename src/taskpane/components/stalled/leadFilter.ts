import type { Cell } from "../../../core/columns/values/cell";
import type { Capped, CustomerFilter, StalledLead } from "../../../core/desk/desk";

/** What can be asked about the days over the limit: everybody, those over it, and those over it by more than so many days. */
export const OVER = ["dueSoon", 0, 7, 30, 90] as const;
export type Over = (typeof OVER)[number];

/** Which leads are listed. */
export interface LeadFilter {
  /** `""` asks for leads without an owner; absent: everybody's. */
  owner?: string;
  stage?: string;
  over: Over;
}

export const EVERY_LEAD: LeadFilter = { over: "dueSoon" };

export const isFiltered = ({ owner, stage, over }: LeadFilter): boolean =>
  owner !== undefined || stage !== undefined || over !== "dueSoon";

/** The leads asked for, in their order. */
export const leadsOf = (
  leads: readonly StalledLead[],
  { owner, stage, over }: LeadFilter
): StalledLead[] =>
  leads.filter(
    (lead) =>
      (owner === undefined || (lead.owner ?? "") === owner) &&
      (stage === undefined || lead.stage === stage) &&
      (over === "dueSoon" || (lead.stalled && lead.over > over))
  );

/**
 * The same leads for the sheet: by its columns where they tell, so that the list on the sheet is whole even where the pane's is cut; by customer
 * where they do not, which are owners and days over the limit.
 *
 * @param words what the column `stalled` says
 */
export function sheetFilters(
  { rows }: Capped<StalledLead>,
  filter: LeadFilter,
  words: { stalled: Cell; dueSoon: Cell }
): CustomerFilter[] {
  const { owner, stage, over } = filter;
  if (owner !== undefined || (over !== "dueSoon" && over > 0))
    return [{ column: "customerId", values: leadsOf(rows, filter).map(({ id }) => id) }];
  const stalled = over === 0 ? [words.stalled] : [words.stalled, words.dueSoon];
  return [
    { column: "stalled", values: stalled },
    ...(stage === undefined ? [] : [{ column: "pipeline" as const, values: [stage] }]),
  ];
}
