import type { Cell } from "./cell";
import { parseAmount, parseDiscount } from "./amount";
import { Growing } from "./growing";

const KEPT_TEXTS = 1000;

export interface FinishedAmounts {
  /** NaN where a cell that is needed holds no number. */
  amounts: Float64Array;
  /** The first 1,000 cells without a number by index: their text and which of the columns they stand in. */
  bad: Map<number, { text: string; part: number }>;
}

/** The amount of each row from one column, or from quantity, unit price and perhaps discount (parts 0, 1, 2). */
export interface AmountReader {
  /** The row's cells of these columns, in the order of the parts. */
  push(cells: readonly Cell[]): void;
  finish(): FinishedAmounts;
}

export function createAmountReader(parts: number): AmountReader {
  return parts === 1 ? new SingleAmount() : new PriceTimesQuantity(parts === 3);
}

class SingleAmount implements AmountReader {
  readonly #amounts = new Growing(Float64Array);
  readonly #bad: FinishedAmounts["bad"] = new Map();

  push([cell = ""]: readonly Cell[]): void {
    const amount = parseAmount(cell);
    if (Number.isNaN(amount)) keep(this.#bad, this.#amounts.length, cell, 0);
    this.#amounts.push(amount);
  }

  finish(): FinishedAmounts {
    return { amounts: this.#amounts.toArray(), bad: this.#bad };
  }
}

/**
 * Quantity × unit price × (1 − discount). A discount column whose values all lie within −1 … 1 holds fractions, one with larger values
 * percents; a discount above 100 % is not a number one can use. A blank discount is none.
 */
class PriceTimesQuantity implements AmountReader {
  readonly #gross = new Growing(Float64Array);
  readonly #discount: Growing<Float64Array> | undefined;
  readonly #bad: FinishedAmounts["bad"] = new Map();
  #percents = false;

  constructor(discounted: boolean) {
    this.#discount = discounted ? new Growing(Float64Array) : undefined;
  }

  push([quantityCell = "", priceCell = "", discountCell = ""]: readonly Cell[]): void {
    const index = this.#gross.length;
    const quantity = parseAmount(quantityCell);
    const price = parseAmount(priceCell);
    if (Number.isNaN(quantity)) keep(this.#bad, index, quantityCell, 0);
    else if (Number.isNaN(price)) keep(this.#bad, index, priceCell, 1);
    this.#gross.push(quantity * price);
    if (!this.#discount) return;
    const discount = parseDiscount(discountCell);
    if (Number.isNaN(discount)) keep(this.#bad, index, discountCell, 2);
    if (Math.abs(discount) > 1) this.#percents = true;
    this.#discount.push(discount);
  }

  finish(): FinishedAmounts {
    const amounts = this.#gross.toArray();
    const discount = this.#discount;
    if (!discount) return { amounts, bad: this.#bad };
    const unit = this.#percents ? 100 : 1;
    for (let i = 0; i < amounts.length; i++) {
      const fraction = discount.at(i) / unit;
      if (fraction > 1) keep(this.#bad, i, String(discount.at(i)), 2);
      amounts[i] = fraction > 1 ? NaN : (amounts[i] ?? NaN) * (1 - fraction);
    }
    return { amounts, bad: this.#bad };
  }
}

function keep(bad: FinishedAmounts["bad"], index: number, cell: Cell, part: number): void {
  if (bad.size < KEPT_TEXTS && !bad.has(index)) bad.set(index, { text: String(cell), part });
}
