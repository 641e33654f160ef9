import type { Coded } from "../columns/book";
import type { Stage } from "../stages";
import type { Standing } from "../standing";
import { STALLS, type Dwell } from "./dwell";
import { summarizeStays, type Stays } from "./stays";

/** One line of the dwell table. */
export interface DwellGroup {
  stage: Stage;
  /** Label of the owner; "" for customers without one, and for a whole stage. */
  owner: string;
  /** Customers in the group, dated or not; `stays.count` of them are dated. */
  customers: number;
  stays: Stays;
  stalled: number;
  dueSoon: number;
}

/**
 * The customers by present stage or, where owners are given, by stage and owner: stages in pipeline order, owners in
 * the order in which the sheet names them, those without one last. Groups nobody is in are absent.
 */
export function dwellGroups(
  stages: readonly Stage[],
  standing: Standing,
  dwell: Dwell,
  owner?: Coded
): DwellGroup[] {
  const owners = owner?.labels.length ?? 0;
  const members = new Map<number, number[]>();
  for (let c = 0; c < standing.pipeline.length; c++) {
    const stage = standing.pipeline[c] ?? -1;
    if (stage < 0) continue;
    const code = owner?.codes[c] ?? -1;
    const key = stage * (owners + 1) + (code < 0 ? owners : code);
    const group = members.get(key);
    if (group) group.push(c);
    else members.set(key, [c]);
  }
  return [...members.keys()]
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const stage = stages[Math.floor(key / (owners + 1))];
      const of = members.get(key) ?? [];
      return stage ? [summarize(stage, owner?.labels[key % (owners + 1)] ?? "", of, dwell)] : [];
    });
}

function summarize(stage: Stage, owner: string, members: number[], dwell: Dwell): DwellGroup {
  const days = members.map((c) => dwell.days[c] ?? -1).filter((d) => d >= 0);
  const inState = (state: number) => members.filter((c) => dwell.stall[c] === state).length;
  return {
    stage,
    owner,
    customers: members.length,
    stays: summarizeStays(days),
    stalled: inState(STALLS.indexOf("stalled")),
    dueSoon: inState(STALLS.indexOf("dueSoon")),
  };
}
