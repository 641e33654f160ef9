/**
 * Share of the other values that lie below each value, 0 … 1: Excel's PERCENTRANK.INC of a value that is in its range, without its
 * cutting after three digits. Equal values share a rank; a single value has rank 1. NaN where a value is NaN, and those are not compared with.
 */
export function percentRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const others = sorted.length - 1;
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    return others === 0 ? 1 : countBelow(sorted, value) / others;
  });
}

/** How many of the ascending values are less than `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
