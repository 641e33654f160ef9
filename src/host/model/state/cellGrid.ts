import type { CellScalar } from "./cell";

/** Cells of one sheet, row by row. `undefined` is an empty cell. */
export class CellGrid {
  private readonly values: (CellScalar | undefined)[][] = [];
  private readonly styleRows: (number | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly touched = new Map<number, Set<number>>();
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
      (this.styleRows[row] ??= [])[column] = style;
    this.touch(row, column);
  }

  /** Columns changed in a row since loading; undefined: none. */
  touchedIn(row: number): ReadonlySet<number> | undefined {
    return this.touched.get(row);
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

  private touch(row: number, column: number): void {
    if (!this.tracking) return;
    const seen = this.touched.get(row);
    if (seen) seen.add(column);
    else this.touched.set(row, new Set([column]));
  }
}
