interface Added {
  column: number;
  before: Added | undefined;
}

/**
 * A set of columns that never changes: with one column more it is another set, which is made once. Rows in which the same columns were
 * touched one after the other thus share one set.
 */
export class ColumnSet {
  private readonly next = new Map<number, ColumnSet>();
  private all: ReadonlySet<number> | undefined;

  /** @param newest Linked lists that go on in one another: a set takes no more than its newest column. */
  constructor(private readonly newest?: Added) {}

  get columns(): ReadonlySet<number> {
    return (this.all ??= new Set(this.newestFirst()));
  }

  with(column: number): ColumnSet {
    let set = this.next.get(column);
    if (!set) {
      set = this.has(column) ? this : new ColumnSet({ column, before: this.newest });
      this.next.set(column, set);
    }
    return set;
  }

  private has(column: number): boolean {
    for (const one of this.newestFirst()) if (one === column) return true;
    return false;
  }

  private *newestFirst(): Generator<number> {
    for (let one = this.newest; one; one = one.before) yield one.column;
  }
}
