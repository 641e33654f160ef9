import { STATUSES, TIERS, type Status, type Tier } from "../codes";
import type { Models } from "../models";

/** Customers and money of one code. */
export interface CodeGroup<Code extends string> {
  code: Code;
  customers: number;
  /** Sum of the net amounts. */
  net: number;
}

/** One group a code, in the order of `codes`, empty ones included; blanks (-1) belong to none. */
export function groupByCode<Code extends string>(
  column: ArrayLike<number>,
  codes: readonly Code[],
  net: Float64Array
): CodeGroup<Code>[] {
  const groups = codes.map((code) => ({ code, customers: 0, net: 0 }));
  for (let c = 0; c < column.length; c++) {
    const group = groups[column[c] ?? -1];
    if (!group) continue;
    group.customers++;
    group.net += net[c] ?? 0;
  }
  return groups;
}

/** The tiers of the pyramid with the money of the window by which they are ranked. */
export const tierGroups = ({ standing }: Pick<Models, "standing">): CodeGroup<Tier>[] =>
  groupByCode(standing.tier, TIERS, standing.measured.net);

/** Segments with the money of all time. */
export const segmentGroups = ({ standing, facts }: Pick<Models, "standing" | "facts">) =>
  groupByCode(standing.segment, standing.segmentCodes, facts.perCustomer.net);

/** Activity statuses with the money of all time. */
export const statusGroups = ({
  standing,
  facts,
}: Pick<Models, "standing" | "facts">): CodeGroup<Status>[] =>
  groupByCode(standing.status, STATUSES, facts.perCustomer.net);

/** Stages of the settings with the money of all time. */
export function stageGroups({
  standing,
  facts,
  settings,
}: Pick<Models, "standing" | "facts" | "settings">) {
  const codes = settings.stages.map(({ code }) => code);
  return groupByCode(standing.pipeline, codes, facts.perCustomer.net);
}
