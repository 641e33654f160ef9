/**
 * What `of` says of each item, as numbers. The same as `Float64Array.from(items, of)`, which goes through an iterator and takes five times as long.
 */
export function numbersOf(
  items: Int32Array | Float64Array,
  of: (item: number, place: number) => number
): Float64Array {
  const numbers = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) numbers[i] = of(items[i] ?? 0, i);
  return numbers;
}
