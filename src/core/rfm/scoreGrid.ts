import type { Standing } from "../standing";

/** Customers by their scores of R and F. */
export interface ScoreGrid {
  /** `customers[r][f]`, 0 … bins each; a blank score is 0. */
  customers: number[][];
  /** Their money, likewise. */
  net: number[][];
}

/** Everybody in the R×F plane; row and column 0 are of those without that score. */
export function scoreGrid(
  { r, f }: Pick<Standing, "r" | "f">,
  bins: number,
  net: Float64Array
): ScoreGrid {
  const empty = () => Array.from({ length: bins + 1 }, () => new Array<number>(bins + 1).fill(0));
  const grid: ScoreGrid = { customers: empty(), net: empty() };
  r.forEach((score, c) => {
    const customers = grid.customers[score];
    const money = grid.net[score];
    const column = f[c] ?? 0;
    if (customers) customers[column] = (customers[column] ?? 0) + 1;
    if (money) money[column] = (money[column] ?? 0) + (net[c] ?? 0);
  });
  return grid;
}
