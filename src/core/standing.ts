/**
 * Where each customer stands on the analysis date: one entry a customer, in the order of `Book.customers`.
 * Made by `judge(book, facts, settings, asOf)`. Codes are indices into the lists of `review.ts`; -1 is blank.
 */
export interface Standing {
  /** Days since the last valid order; -1 without one. */
  recency: Int32Array;
  /** Scores 1 … bins; 0 blank. */
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  cuts: { recency: number[]; frequency: number[]; monetary: number[] };
  /** Why a dimension has no scores, by dimension. */
  notScored: Partial<Record<"r" | "f" | "m", "tooFew" | "allEqual">>;
  /** Index into `segmentCodes`; -1 blank. */
  segment: Int8Array;
  segmentCodes: readonly string[];
  /** Index into TIERS; -1 for net-zero customers. */
  tier: Int8Array;
  /** Index into STATUSES. */
  status: Int8Array;
  /** Days until the next boundary is crossed (status becomes the next one on that day); -1 when lost or never bought. */
  nextBoundary: Int32Array;
  /** Index into `Settings.stages`. */
  pipeline: Int8Array;
  /** 1: a stage typed by hand says otherwise than the orders. */
  pipelineDiffers: Uint8Array;
  /** Index into RELATIONSHIPS; over scored customers. */
  relationship: Int8Array;
  /** Index into CLASSES. */
  aToE: Int8Array;
}
