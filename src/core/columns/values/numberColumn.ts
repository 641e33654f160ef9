import { readAmount } from "./amount";
import type { DecimalMark } from "./amount";
import type { Cell } from "./cell";
import { Growing } from "./growing";

const KEPT_TEXTS = 1000;

export interface FinishedNumbers {
  /** NaN where the cell is blank or holds no number. */
  numbers: Float64Array;
  /** Texts of the first 1,000 cells that are neither blank nor a number, by index. */
  badTexts: Map<number, string>;
}

/**
 * A column of numbers read cell by cell. 2.500 means nothing until the whole column is known: both readings are kept, and every text
 * that shows which mark stands before its decimals is evidence. The mark with more evidence wins; without evidence, or with as much for
 * either, it is the point.
 */
export class NumberColumn {
  readonly #point = new Growing(Float64Array);
  /** Made when the first number with two readings is met; until then both are the same. */
  #comma: Growing<Float64Array> | undefined;
  readonly #evidence: Record<DecimalMark, number> = { point: 0, comma: 0 };
  readonly #bad = new Map<number, string>();

  push(cell: Cell): void {
    const reading = readAmount(cell);
    if (typeof reading === "number") {
      if (Number.isNaN(reading)) this.#keep(cell);
      this.#add(reading, reading);
    } else if ("value" in reading) {
      this.#evidence[reading.shows]++;
      this.#add(reading.value, reading.value);
    } else {
      this.#comma ??= copyOf(this.#point);
      this.#add(reading.point, reading.comma);
    }
  }

  finish(): FinishedNumbers {
    const { point, comma } = this.#evidence;
    const numbers = this.#comma && comma > point ? this.#comma : this.#point;
    return { numbers: numbers.toArray(), badTexts: this.#bad };
  }

  #add(point: number, comma: number): void {
    this.#point.push(point);
    this.#comma?.push(comma);
  }

  #keep(cell: Cell): void {
    if (this.#bad.size >= KEPT_TEXTS || isBlank(cell)) return;
    this.#bad.set(this.#point.length, String(cell));
  }
}

function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && (cell.trim() === "" || cell.trim() === "-");
}

function copyOf(source: Growing<Float64Array>): Growing<Float64Array> {
  const copy = new Growing(Float64Array);
  for (const value of source.toArray()) copy.push(value);
  return copy;
}
