import { parseAmount } from "./amount";
import type { Cell } from "./cell";
import { Growing } from "./growing";

const KEPT_TEXTS = 1000;

export interface FinishedNumbers {
  /** NaN where the cell is blank or holds no number. */
  numbers: Float64Array;
  /** Texts of the first 1,000 cells that are neither blank nor a number, by index. */
  badTexts: Map<number, string>;
}

/** A column of numbers read cell by cell. */
export class NumberColumn {
  readonly #numbers = new Growing(Float64Array);
  readonly #bad = new Map<number, string>();

  push(cell: Cell): void {
    const number = parseAmount(cell);
    if (Number.isNaN(number) && !isBlank(cell) && this.#bad.size < KEPT_TEXTS)
      this.#bad.set(this.#numbers.length, String(cell));
    this.#numbers.push(number);
  }

  finish(): FinishedNumbers {
    return { numbers: this.#numbers.toArray(), badTexts: this.#bad };
  }
}

function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && (cell.trim() === "" || cell.trim() === "-");
}
