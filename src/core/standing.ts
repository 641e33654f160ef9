import type { StatusBounds } from "./life/statusBounds";
import type { CutOrigin } from "./rfm/cutDimension";
import type { Cuts, Dimension } from "./rfm/cuts";
import type { FrequencyGroup } from "./rfm/frequencyGroups";
import type { Measured } from "./rfm/measure";
import type { Settings } from "./settings";
import type { ValueScore } from "./value/valueScore";

/**
 * Where each customer stands on the analysis date: one entry a customer, in the order of `Book.customers`.
 * Made by `judge(book, facts, settings, asOf, history)`. Codes are indices into the lists of `review.ts`; -1 is blank.
 */
export interface Standing {
  /** Days since the last valid order; -1 without one. */
  recency: Int32Array;
  /** What R, F, M and value were taken from: orders, net amount and profit in the window, and what M really is. */
  measured: Measured;
  /** Scores 1 … bins; 0 blank. */
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  cuts: Cuts;
  /** Where the cuts of each dimension come from. */
  cutOrigins: Record<Dimension, CutOrigin>;
  /** Categories within which F was cut; absent unless the settings want it and the book has categories. */
  frequencyGroups?: FrequencyGroup[];
  /** Index into `frequencyGroups`, one entry a customer; -1 for who is scored against all. */
  frequencyGroupOf?: Int32Array;
  /** Why a dimension has no scores, by dimension. */
  notScored: Partial<Record<"r" | "f" | "m", "tooFew" | "allEqual">>;
  /** Index into `segmentCodes`; -1 blank. */
  segment: Int8Array;
  segmentCodes: readonly string[];
  /** Index into TIERS; -1 for net-zero customers. */
  tier: Int8Array;
  /** What the tiers are cut by, one entry a customer; NaN for who is not ranked. */
  value: Float64Array;
  /** What that value really is: net amount where the book does not tell the wanted one. */
  valueBasis: Settings["valueBasis"];
  /** Five-input score, whether or not tiers are by it; absent where no input has a weight. */
  valueScore?: ValueScore;
  /** What the statuses end at. */
  statusBounds: StatusBounds;
  /** Index into STATUSES. */
  status: Int8Array;
  /** Days until the next boundary is crossed (status becomes the next one on that day); -1 when lost or never bought. */
  nextBoundary: Int32Array;
  /** Index into `Settings.stages`. */
  pipeline: Int8Array;
  /** 1: a stage typed by hand says otherwise than the orders. */
  pipelineDiffers: Uint8Array;
  /** 1: the stage on the sheet came about after the analysis date (`stagesOfDay`). */
  stageIsLater: Uint8Array;
  /** Index into RELATIONSHIPS; over scored customers. */
  relationship: Int8Array;
  /** Index into CLASSES. */
  aToE: Int8Array;
}
