/** A cell of a grid, counted from 0: rows downwards, columns to the right. */
export interface Spot {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it; undefined for keys that do not move.
 * @param ctrl Home and End then go to the first and last cell of the grid, else of the row
 */
export function nextSpot(
  { row, column }: Spot,
  key: string,
  ctrl: boolean,
  size: { rows: number; columns: number }
): Spot | undefined {
  const bottom = size.rows - 1;
  const right = size.columns - 1;
  switch (key) {
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(right, column + 1) };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(bottom, row + 1), column };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? bottom : row, column: right };
    default:
      return undefined;
  }
}
