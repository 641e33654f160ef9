/** An error value such as `#N/A`; its own type, so that it is never mistaken for text. */
export interface CellError {
  error: string;
}

export type CellScalar = string | number | boolean | CellError;

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
