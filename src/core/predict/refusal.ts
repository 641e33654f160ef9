/** Why a model is off. Sentences under `prediction.off.<reason>`. */
export const REFUSALS = [
  /** Nobody has bought yet. */
  "noPurchases",
  /** Fewer than LEAST_REPEAT_BUYERS customers bought on two days or more. */
  "tooFewRepeatBuyers",
  /** The book covers fewer than LEAST_WEEKS weeks. */
  "tooShort",
  /** The likelihood has no maximum that could be found. */
  "noConvergence",
  /** The likelihood grows towards a bound: the book has not the spread between customers that the model describes. */
  "degenerate",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const LEAST_REPEAT_BUYERS = 100;
export const LEAST_WEEKS = 26;

/** Parameters, in the units of the fit, outside 1 / MOST_PARAMETER … MOST_PARAMETER mean that the likelihood has no maximum inside. */
const MOST_PARAMETER = 1e4;
/** The same for their logarithms. */
export const FARTHEST = Math.log(MOST_PARAMETER);

/** A model that was not fitted. */
export interface Off {
  off: Refusal;
}

export const isDegenerate = (parameters: readonly number[]): boolean =>
  !parameters.every((value) => value > 1 / MOST_PARAMETER && value < MOST_PARAMETER);
