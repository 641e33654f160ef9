import type { CellScalar } from "./cell";
import { ColumnSet } from "./columnSet";

/** Cells of one sheet, row by row. `undefined` is an empty cell. */
export class CellGrid {
  private readonly values: (CellScalar | undefined)[][] = [];
  private readonly styleRows: (number | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly touched = new Map<number, ColumnSet>();
  /** Style rows that several rows share; they are copied before they change. */
  private readonly sharedStyles = new Set<readonly (number | undefined)[]>();
  private lastStyles: (number | undefined)[] = [];
  private readonly none = new ColumnSet();
  /** While false (loading), changes are not recorded. */
  tracking = false;

  /** Number of rows that may hold something. */
  get rowCount(): number {
    return Math.max(this.values.length, this.styleRows.length);
  }

  /** Live row for reading; do not write to it. */
  rowValues(row: number): readonly (CellScalar | undefined)[] | undefined {
    return this.values[row];
  }

  rowStyles(row: number): readonly (number | undefined)[] | undefined {
    return this.styleRows[row];
  }

  value(row: number, column: number): CellScalar | undefined {
    return this.values[row]?.[column];
  }

  /** Sets a constant and drops the cell's formula. `undefined` or `""` empties it. */
  setValue(row: number, column: number, value: CellScalar | undefined): void {
    const stored = value === "" ? undefined : value;
    if (stored !== undefined || this.values[row] !== undefined)
      (this.values[row] ??= [])[column] = stored;
    if (this.formulas.size) this.formulas.delete(row * 16384 + column);
    this.touch(row, column);
  }

  /** With its leading `=`. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.size ? this.formulas.get(row * 16384 + column) : undefined;
  }

  setFormula(row: number, column: number, formula: string, result: CellScalar | undefined): void {
    (this.values[row] ??= [])[column] = result;
    this.formulas.set(row * 16384 + column, formula);
    this.touch(row, column);
  }

  /** Row, column and formula of every cell that has one. */
  *allFormulas(): Iterable<[number, number, string]> {
    for (const [key, formula] of this.formulas)
      yield [Math.floor(key / 16384), key % 16384, formula];
  }

  /** Undefined: the cell has no style of its own (its row's, column's or the default shows). */
  style(row: number, column: number): number | undefined {
    return this.styleRows[row]?.[column];
  }

  setStyle(row: number, column: number, style: number | undefined): void {
    if (style !== undefined || this.styleRows[row] !== undefined)
      this.ownStyles(row)[column] = style;
    this.touch(row, column);
  }

  /** Says that a row is loaded: from now on it takes no more memory than it needs, and shares its styles with the row before when they are the same. */
  settle(row: number): void {
    const values = this.values[row];
    if (values) this.values[row] = values.slice();
    const styles = this.styleRows[row];
    if (!styles) return;
    if (isSame(styles, this.lastStyles)) {
      this.styleRows[row] = this.lastStyles;
      this.sharedStyles.add(this.lastStyles);
    } else this.lastStyles = this.styleRows[row] = styles.slice();
  }

  /** Columns changed in a row since loading; undefined: none. */
  touchedIn(row: number): ReadonlySet<number> | undefined {
    return this.touched.get(row)?.columns;
  }

  get touchedRows(): Iterable<number> {
    return this.touched.keys();
  }

  get isTouched(): boolean {
    return this.touched.size > 0;
  }

  forgetTouched(): void {
    this.touched.clear();
  }

  private ownStyles(row: number): (number | undefined)[] {
    const styles = this.styleRows[row];
    if (styles && !this.sharedStyles.has(styles)) return styles;
    return (this.styleRows[row] = styles?.slice() ?? []);
  }

  private touch(row: number, column: number): void {
    if (!this.tracking) return;
    const before = this.touched.get(row) ?? this.none;
    const after = before.with(column);
    if (after !== before) this.touched.set(row, after);
  }
}

/** Gaps count as undefined. */
function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
