import type { Cell } from "./cell";
import type { Coded } from "../book";
import { Growing } from "./growing";
import { cellText, normalizeId } from "./normalizeId";

/** Cells as written whose code is remembered beside that of their text: order numbers, each written once, must not fill the memory. */
const MOST_REMEMBERED = 200_000;

/** Gives each distinct text (after `normalizeId`) a dense code in the order of first appearance. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #written = new Map<Cell, number>();
  #lastCell: Cell = "";
  #lastCode = -1;
  /** Number of codes given so far, those of `fresh` included. */
  size = 0;

  /** -1 for a blank cell or an Excel error. `onNew` is told of a text never seen before. */
  codeOf(cell: Cell, onNew?: (key: string) => void): number {
    if (cell === this.#lastCell) return this.#lastCode;
    let code = this.#written.get(cell);
    if (code === undefined) {
      code = this.#codeOfText(normalizeId(cell), onNew);
      if (this.#written.size < MOST_REMEMBERED) this.#written.set(cell, code);
    }
    this.#lastCell = cell;
    this.#lastCode = code;
    return code;
  }

  /** A code that no text has. */
  fresh(): number {
    return this.size++;
  }

  #codeOfText(key: string, onNew: ((key: string) => void) | undefined): number {
    const known = key === "" ? -1 : this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.fresh();
    this.#codes.set(key, code);
    onNew?.(key);
    return code;
  }
}

/** A text column read cell by cell. */
export class CodedColumn {
  readonly #dictionary = new Dictionary();
  readonly #codes = new Growing(Int32Array);
  readonly #labels: string[] = [];

  push(cell: Cell): void {
    this.#codes.push(this.#dictionary.codeOf(cell, () => this.#labels.push(cellText(cell))));
  }

  /** Labels as first written. */
  finish(): Coded {
    return { codes: this.#codes.toArray(), labels: this.#labels };
  }
}
