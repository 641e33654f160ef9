import type { Cell } from "./cell";
import type { Coded } from "../book";
import { Growing } from "./growing";
import { cellText, normalizeId } from "./normalizeId";

/** Gives each distinct text (after `normalizeId`) a dense code in the order of first appearance. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  #lastCell: Cell = "";
  #lastCode = -1;
  /** Number of codes given so far, those of `fresh` included. */
  size = 0;

  /** -1 for a blank cell or an Excel error. `onNew` is told of a text never seen before. */
  codeOf(cell: Cell, onNew?: (key: string) => void): number {
    if (cell === this.#lastCell) return this.#lastCode;
    const key = normalizeId(cell);
    let code = key === "" ? -1 : this.#codes.get(key);
    if (code === undefined) {
      code = this.fresh();
      this.#codes.set(key, code);
      onNew?.(key);
    }
    this.#lastCell = cell;
    this.#lastCode = code;
    return code;
  }

  /** A code that no text has. */
  fresh(): number {
    return this.size++;
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
