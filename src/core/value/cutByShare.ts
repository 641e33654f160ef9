import { round6 } from "../math/round6";
import { select } from "../math/select";

/**
 * Sorts customers into groups by value: group k ends at ceil(cumulative share × n), with at least one customer in each group while they last,
 * the upper groups first. Equal values at an end go up, which may leave a group below empty.
 *
 * @param values in any order, comparable as they are (sums rounded to 6 decimals)
 * @param cumulative upper ends of all groups but the last, as cumulative percents of the customers
 * @returns for each value its group, 0 for the best … `cumulative.length`
 */
export function cutByShare(values: Float64Array, cumulative: readonly number[]): Uint8Array {
  const ends = groupEnds(values.length, cumulative);
  const least = leastOfGroups(values, ends);
  const groups = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let group = 0;
    while (group < least.length && !((values[i] ?? NaN) >= (least[group] ?? -Infinity))) group++;
    groups[i] = group;
  }
  return groups;
}

/** The value with which each group ends, the groups given by how many are in them or above. */
function leastOfGroups(values: Float64Array, ends: readonly number[]): number[] {
  const rearranged = values.slice();
  let until = values.length;
  return ends.map((end) => {
    const place = values.length - end;
    if (place < until) select(rearranged, place, 0, until);
    until = place;
    return rearranged[place] ?? -Infinity;
  });
}

/** How many customers are in each group or above it, before ties; without the last group. */
export function groupEnds(customers: number, cumulative: readonly number[]): number[] {
  const ends: number[] = [];
  cumulative.forEach((percent, i) => {
    const above = ends[i - 1] ?? 0;
    const groupsBelow = cumulative.length - i;
    const byShare = Math.ceil(round6((percent * customers) / 100));
    const leavingOneEach = Math.min(byShare, customers - groupsBelow);
    ends.push(Math.min(customers, Math.max(above + 1, leavingOneEach)));
  });
  return ends;
}
