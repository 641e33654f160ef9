import type { Cell } from "./cell";
import { parseDiscount } from "./amount";
import { Growing } from "./growing";
import { NumberColumn } from "./numberColumn";

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
  readonly #column = new NumberColumn();

  push([cell = ""]: readonly Cell[]): void {
    this.#column.push(cell);
  }

  finish(): FinishedAmounts {
    const { numbers, badTexts } = this.#column.finish();
    const bad: FinishedAmounts["bad"] = new Map();
    numbers.forEach((amount, i) => {
      if (Number.isNaN(amount)) keep(bad, i, badTexts.get(i) ?? "", 0);
    });
    return { amounts: numbers, bad };
  }
}

/**
 * Quantity × unit price × (1 − discount). A discount column whose values all lie within −1 … 1 holds fractions, one with larger values
 * percents; a discount above 100 % is not a number one can use. A blank discount is none.
 */
class PriceTimesQuantity implements AmountReader {
  readonly #quantity = new NumberColumn();
  readonly #price = new NumberColumn();
  readonly #discount: Growing<Float64Array> | undefined;
  readonly #badDiscounts = new Map<number, string>();
  #rows = 0;
  #percents = false;

  constructor(discounted: boolean) {
    this.#discount = discounted ? new Growing(Float64Array) : undefined;
  }

  push([quantityCell = "", priceCell = "", discountCell = ""]: readonly Cell[]): void {
    const index = this.#rows++;
    this.#quantity.push(quantityCell);
    this.#price.push(priceCell);
    if (!this.#discount) return;
    const discount = parseDiscount(discountCell);
    if (Number.isNaN(discount) && this.#badDiscounts.size < KEPT_TEXTS)
      this.#badDiscounts.set(index, String(discountCell));
    if (Math.abs(discount) > 1) this.#percents = true;
    this.#discount.push(discount);
  }

  finish(): FinishedAmounts {
    const quantity = this.#quantity.finish();
    const price = this.#price.finish();
    const unit = this.#percents ? 100 : 1;
    const bad: FinishedAmounts["bad"] = new Map();
    const amounts = quantity.numbers.map((units, i) => {
      const each = price.numbers[i] ?? NaN;
      const discount = (this.#discount?.at(i) ?? 0) / unit;
      if (Number.isNaN(units)) keep(bad, i, quantity.badTexts.get(i) ?? "", 0);
      else if (Number.isNaN(each)) keep(bad, i, price.badTexts.get(i) ?? "", 1);
      else if (Number.isNaN(discount)) keep(bad, i, this.#badDiscounts.get(i) ?? "", 2);
      else if (discount > 1) keep(bad, i, String(discount * unit), 2);
      return discount > 1 ? NaN : units * each * (1 - discount);
    });
    return { amounts, bad };
  }
}

function keep(bad: FinishedAmounts["bad"], index: number, text: string, part: number): void {
  if (bad.size < KEPT_TEXTS) bad.set(index, { text, part });
}
