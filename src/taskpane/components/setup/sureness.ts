/** How sure it is that a column is a field, in a word; `confidence` 0 … 1 as in `ColumnMatch`. */
export const sureness = (confidence: number): "sure" | "likely" | "guess" =>
  confidence >= 0.85 ? "sure" : confidence >= 0.6 ? "likely" : "guess";
