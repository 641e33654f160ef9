import type { BgNbdFit } from "./fitBgNbd";
import type { GammaGammaFit } from "./fitGammaGamma";
import type { Prediction } from "./predict";
import type { Off, Refusal } from "./refusal";

/** The fitted models, in weeks and in the currency of the reports, or why there are none; Gamma-Gamma may be off alone. */
export type PredictionTotals =
  | { off: Refusal }
  | {
      bgnbd: Pick<BgNbdFit, "r" | "alpha" | "a" | "b" | "logLikelihood" | "customers">;
      gammaGamma: Pick<GammaGammaFit, "p" | "q" | "gamma" | "logLikelihood" | "customers"> | Off;
    };

export function predictionTotals({ models }: Prediction): PredictionTotals {
  if ("off" in models) return models;
  const { orders: bgnbd, spend } = models;
  if ("off" in spend) return { bgnbd, gammaGamma: spend };
  const { p, q, gamma, logLikelihood, customers } = spend;
  return { bgnbd, gammaGamma: { p, q, gamma, logLikelihood, customers } };
}
