/** Shorter stretches are sorted: that is less work than dividing them. */
const SHORT = 24;

/**
 * Puts the value that sorting would put at `place` there, smaller ones before it and larger ones behind it, in O(n): quickselect of Hoare (1961),
 * "Algorithm 65: Find", on the median of three. Where it divides badly for too long, what is left is sorted.
 *
 * @param values without NaN; are rearranged between `from` and `until`
 * @returns the value at `place`; `from` ≤ `place` < `until`
 */
export function select(
  values: Float64Array,
  place: number,
  from = 0,
  until = values.length
): number {
  let low = from;
  let high = until - 1;
  for (let bad = 2 * Math.log2(until - from); high - low > SHORT && bad > 0; bad--) {
    const pivot = medianOfThree(values, low, high);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left <= right) swap(values, left++, right--);
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return values[place] ?? NaN;
  }
  if (high - low > SHORT) values.subarray(low, high + 1).sort();
  else sortShort(values, low, high);
  return values[place] ?? NaN;
}

function medianOfThree(values: Float64Array, low: number, high: number): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >>> 1] ?? 0;
  const c = values[high] ?? 0;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = value;
}

/** By insertion, both ends included. */
function sortShort(values: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > low && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}
