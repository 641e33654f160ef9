import { fitBgNbd } from "../../../src/core/predict/fitBgNbd";
import { fitGammaGamma } from "../../../src/core/predict/fitGammaGamma";
import { CALIBRATION_END, published, summaryUntil } from "./cdnow";

const cdnow = summaryUntil(CALIBRATION_END);

test("BG/NBD on CDNOW has the published parameters and likelihood", () => {
  const fit = fitBgNbd(cdnow);
  if ("off" in fit) throw new Error(fit.off);
  const { published_FHL2005: paper, clvtools_test: clvtools } = published.bgnbd_cdnow;
  for (const key of ["r", "alpha", "a", "b"] as const) {
    expect(fit[key]).toBeCloseTo(paper[key], 3);
    expect(Math.abs(fit[key] / clvtools[key] - 1)).toBeLessThan(1e-5);
  }
  expect(fit.logLikelihood).toBeCloseTo(paper.LL, 1);
  expect(fit.logLikelihood).toBeCloseTo(clvtools.LL, 3);
  expect(fit.customers).toBe(2357);
});

test("Gamma-Gamma on CDNOW has the published parameters and likelihood, over its 946 repeat buyers", () => {
  const fit = fitGammaGamma(cdnow);
  if ("off" in fit) throw new Error(fit.off);
  const { p, q, gamma, LL_clvtools } = published.gamma_gamma_cdnow.published_FH2013;
  expect(fit.p).toBeCloseTo(p, 2);
  expect(fit.q).toBeCloseTo(q, 2);
  expect(fit.gamma).toBeCloseTo(gamma, 2);
  expect(fit.logLikelihood).toBeCloseTo(LL_clvtools, 4);
  expect(fit).toMatchObject({ customers: 946, leftOut: 0 });
  expect(fit.correlation).toBeCloseTo(0.11, 2);
});
