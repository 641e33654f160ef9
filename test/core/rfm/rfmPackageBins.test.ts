import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Settings } from "../../../src/core/settings";
import { countCodes } from "../../../src/core/countCodes";
import { csvRows, day, review } from "../readBook";

/**
 * The R package rfm takes any number of bins: thresholds at the type-7 quantiles k / bins, plus 1, and a score for every threshold that is reached
 * (`bins` and `bins_upper` in its sources). Worked out by that rule with Python's `statistics.quantiles(method="inclusive")` and plain counting.
 */
const PACKAGE = {
  3: {
    recency: [161, 379.333333],
    frequency: [5, 7],
    monetary: [344.666667, 555],
    counts: { r: [329, 331, 335], f: [455, 326, 214], m: [332, 332, 331] },
    named: ["222", "311", "333"],
  },
  4: {
    recency: [133, 230, 446.5],
    frequency: [4, 6, 7],
    monetary: [286.5, 437, 621],
    counts: { r: [245, 249, 250, 251], f: [268, 363, 150, 214], m: [251, 250, 247, 247] },
    named: ["333", "312", "443"],
  },
} as const;
const ASOF = day("2006-12-31");
const orders = csvRows("rfm_pkg/rfm_data_orders.csv");
const judged = (changes: Partial<Settings>) =>
  review({ orders, settings: { ...DEFAULT_SETTINGS, ...changes } }, ASOF);

describe.each([3, 4] as const)("%p bins", (bins) => {
  const { counts, named, ...thresholds } = PACKAGE[bins];
  const { recency, frequency, monetary } = thresholds;

  test("our quantile cuts are the package's thresholds without its 1", () => {
    const { cuts } = judged({ bins }).standing;
    const less = (list: readonly number[]) => list.map((value) => value - 1);
    expect(cuts.frequency).toEqual(less(frequency));
    cuts.recency.forEach((cut, k) => expect(cut).toBeCloseTo(less(recency)[k] ?? NaN, 5));
    cuts.monetary.forEach((cut, k) => expect(cut).toBeCloseTo(less(monetary)[k] ?? NaN, 5));
  });

  test("its thresholds give its scores", () => {
    const { book, standing } = judged({
      bins,
      cuts: {
        kind: "fixed",
        recency: [...recency],
        frequency: [...frequency],
        monetary: [...monetary],
      },
    });
    for (const key of ["r", "f", "m"] as const) {
      const byScore = countCodes(standing[key], ["0", "1", "2", "3", "4"]);
      expect([byScore["1"], byScore["2"], byScore["3"], byScore["4"]].slice(0, bins)).toEqual(
        counts[key]
      );
    }
    const rfm = (name: string) => {
      const c = book.customers.id.indexOf(name);
      return `${standing.r[c]}${standing.f[c]}${standing.m[c]}`;
    };
    expect(["Abbey O'Reilly", "Add Senger", "Aden Murphy"].map(rfm)).toEqual([...named]);
  });
});
