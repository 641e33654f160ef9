/** Values of the scored customers, all in the same order. */
export interface ScoredValues {
  /** Index into `Book.customers`. */
  customer: Int32Array;
  recency: Float64Array;
  frequency: Float64Array;
  monetary: Float64Array;
}
