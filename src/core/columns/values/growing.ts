type Numbers = Int32Array | Float64Array;

/** A typed array that grows by doubling. */
export class Growing<A extends Numbers> {
  readonly #make: new (length: number) => A;
  #items: A;
  length = 0;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#items = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = new this.#make(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = value;
  }

  /** NaN outside 0 … length − 1. */
  at(index: number): number {
    return index < this.length ? (this.#items[index] ?? NaN) : NaN;
  }

  /** A copy that holds exactly what was pushed. */
  toArray(): A {
    return this.#items.slice(0, this.length) as A;
  }
}
