import { createText } from "../../../src/core/text/text";
import type { WrittenColumn } from "../../../src/core/writtenColumns";

const text = createText("en");

/** A written cell as an English explanation says it. */
export function shownCell(
  columns: readonly WrittenColumn[],
  key: string,
  customer: number
): string {
  const column = columns.find((one) => one.key === key);
  const cell = column?.values[customer] ?? "no such column";
  return column?.holdsDays ? text.date(Number(cell)) : String(cell);
}
