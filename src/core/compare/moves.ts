import { round6 } from "../math/round6";

/** Everybody by a group then and a group now; the tables are row-major, one row a group of `from`. */
export interface Moves<From extends string = string, To extends string = string> {
  from: readonly From[];
  to: readonly To[];
  customers: Int32Array;
  /** What the customers of the cell brought between the two days: their net now less their net then. */
  gained: Float64Array;
}

/** One way that customers went. */
export interface Move<From extends string = string, To extends string = string> {
  from: From;
  to: To;
  customers: number;
  gained: number;
}

/**
 * Counts everybody by where they were and where they are.
 *
 * @param then index into `from`, one entry a customer; negative: not counted
 * @param now index into `to`, likewise
 * @param gained net now less net then of each customer
 */
export function countMoves<From extends string, To extends string>(
  [from, then]: [readonly From[], ArrayLike<number>],
  [to, now]: [readonly To[], ArrayLike<number>],
  gained: ArrayLike<number>
): Moves<From, To> {
  const cells = from.length * to.length;
  const moves = { from, to, customers: new Int32Array(cells), gained: new Float64Array(cells) };
  for (let c = 0; c < then.length; c++) {
    const row = then[c] ?? -1;
    const column = now[c] ?? -1;
    if (row < 0 || column < 0) continue;
    const cell = row * to.length + column;
    moves.customers[cell] = (moves.customers[cell] ?? 0) + 1;
    moves.gained[cell] = (moves.gained[cell] ?? 0) + (gained[c] ?? 0);
  }
  return moves;
}

/** The cells in which somebody is, row by row. */
export function moveList<From extends string, To extends string>(
  moves: Moves<From, To>
): Move<From, To>[] {
  return moves.from.flatMap((from, row) =>
    moves.to.flatMap((to, column) => {
      const cell = row * moves.to.length + column;
      const customers = moves.customers[cell] ?? 0;
      return customers > 0
        ? [{ from, to, customers, gained: round6(moves.gained[cell] ?? 0) }]
        : [];
    })
  );
}
