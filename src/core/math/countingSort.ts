/**
 * Stable order of the positions 0 … n−1 by an integer key, in O(n + range of the keys).
 * Falls back to a comparison sort when the keys spread so far that a table of them would dwarf the data.
 *
 * @returns positions, smallest key first; equal keys keep their order
 */
export function orderByKey(keys: Int32Array): Uint32Array {
  const n = keys.length;
  if (n === 0) return new Uint32Array(0);
  let low = Infinity;
  let high = -Infinity;
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  const range = high - low + 1;
  if (range > 8 * n + 1_000_000) {
    return Uint32Array.from(keys, (_, i) => i).sort(
      (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b
    );
  }
  const start = new Uint32Array(range + 1);
  for (const key of keys) start[key - low + 1] = (start[key - low + 1] ?? 0) + 1;
  for (let i = 1; i <= range; i++) start[i] = (start[i] ?? 0) + (start[i - 1] ?? 0);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const slot = (keys[i] ?? 0) - low;
    const place = start[slot] ?? 0;
    order[place] = i;
    start[slot] = place + 1;
  }
  return order;
}
