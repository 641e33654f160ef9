/**
 * Share of the other values that lie below each value, 0 … 1: Excel's PERCENTRANK.INC of a value that is in its range, without its
 * cutting after three digits. Equal values share a rank; a single value has rank 1. NaN where a value is NaN, and those are not compared with.
 */
export function percentRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const others = sorted.length - 1;
  const below = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!below.has(value)) below.set(value, i);
  });
  return values.map((value) => {
    const count = below.get(value);
    if (count === undefined) return NaN;
    return others === 0 ? 1 : count / others;
  });
}
