/** Beyond this many keys that nobody has, a table of all keys would dwarf the data. */
const SPARE_KEYS = 1_000_000;

/**
 * The place of each position in a stable ascending order of integer keys: counting sort, O(n + range of the keys).
 * Writing `target[rank[i]] = source[i]` sorts; it reads in sequence, which is faster than following an index.
 *
 * @returns a permutation of 0 … n−1; equal keys keep their order
 */
export function rankByKey(keys: Int32Array): Uint32Array {
  const n = keys.length;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    const key = keys[i] ?? 0;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  if (n === 0) return new Uint32Array(0);
  if (high - low > 8 * n + SPARE_KEYS) return rankBySorting(keys);

  const next = new Uint32Array(high - low + 2);
  for (let i = 0; i < n; i++) {
    const after = (keys[i] ?? 0) - low + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let k = 1; k < next.length; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0);
  const rank = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const key = (keys[i] ?? 0) - low;
    const place = next[key] ?? 0;
    rank[i] = place;
    next[key] = place + 1;
  }
  return rank;
}

function rankBySorting(keys: Int32Array): Uint32Array {
  const order = Uint32Array.from(keys, (_, i) => i).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b
  );
  const rank = new Uint32Array(keys.length);
  order.forEach((position, place) => (rank[position] = place));
  return rank;
}
