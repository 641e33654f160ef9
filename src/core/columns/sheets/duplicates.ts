import { Growing } from "../values/growing";
import { mixInt } from "../values/rowHash";

/**
 * Finds the rows that are equal in every column to a row above, by a hash table over the columns themselves.
 *
 * @param columns integer columns, all as long as `amounts`; what is in none of them comes as a column of hashes
 * @param amounts a column of doubles, compared bit by bit (NaN equals NaN)
 * @returns their places, ascending; the first of its kind is none of them
 */
export function repeatedRows(columns: readonly Int32Array[], amounts: Float64Array): Int32Array {
  const rows = amounts.length;
  const repeated = new Growing(Int32Array);
  const size = tableSize(rows);
  const table = new Int32Array(size).fill(-1);
  const words = new Int32Array(amounts.buffer, amounts.byteOffset, rows * 2);

  const same = (a: number, b: number) =>
    words[2 * a] === words[2 * b] &&
    words[2 * a + 1] === words[2 * b + 1] &&
    columns.every((column) => column[a] === column[b]);

  for (let row = 0; row < rows; row++) {
    let hash = mixInt(words[2 * row] ?? 0, words[2 * row + 1] ?? 0);
    for (const column of columns) hash = mixInt(hash, column[row] ?? 0);
    let slot = (hash ^ (hash >>> 16)) & (size - 1);
    for (;;) {
      const other = table[slot] ?? -1;
      if (other < 0) {
        table[slot] = row;
        break;
      }
      if (same(row, other)) {
        repeated.push(row);
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return repeated.toArray();
}

/** A power of two, at least twice the rows. */
function tableSize(rows: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, rows * 2)));
}
