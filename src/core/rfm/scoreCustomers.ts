import type { Coded } from "../columns/book";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { cutDimension, type DimensionCuts } from "./cutDimension";
import { frequencyGroups } from "./frequencyGroups";
import type { FrozenCuts } from "./cutDimension";
import type { ScoredValues } from "./scoredValues";
import { scoreLess, scoreMore } from "./score";
import { segmentModel } from "./segmentModel";

type Scores = Pick<
  Standing,
  | "r"
  | "f"
  | "m"
  | "cuts"
  | "cutOrigins"
  | "frequencyGroups"
  | "frequencyGroupOf"
  | "notScored"
  | "segment"
  | "segmentCodes"
>;

/** What scoring needs besides the values and the settings. */
interface Ground {
  /** Number of customers of the book. */
  length: number;
  /** Cuts of the last review, when they are to be used. */
  frozen?: FrozenCuts | undefined;
  /** Everybody's main category, when F is to be cut within it. */
  categories?: Coded | undefined;
}

/**
 * Scores and segments; blank (0, -1) for everyone who is not scored. A dimension that cannot be cut leaves its score blank, and then
 * nobody has a segment: a cell of the cube needs all three. Thresholds of the user's own hold for every category.
 */
export function scoreCustomers(
  values: ScoredValues,
  settings: Settings,
  { length, frozen, categories }: Ground
): Scores {
  const { customer, recency, frequency, monetary } = values;
  const byR = cutDimension(recency, "recency", settings, frozen);
  const byF = cutDimension(frequency, "frequency", settings, frozen);
  const byM = cutDimension(monetary, "monetary", settings, frozen);
  const within =
    categories && settings.cuts.kind !== "fixed" && !byF.notScored
      ? frequencyGroups(values, categories, byF, settings.bins, frozen)
      : undefined;

  const whole = !byR.notScored && !byF.notScored && !byM.notScored;
  const model = segmentModel(values, settings);
  const result: Scores = {
    r: new Uint8Array(length),
    f: new Uint8Array(length),
    m: new Uint8Array(length),
    cuts: { recency: byR.cuts, frequency: byF.cuts, monetary: byM.cuts },
    cutOrigins: { recency: byR.origin, frequency: byF.origin, monetary: byM.origin },
    notScored: reasons(byR, byF, byM),
    segment: new Int8Array(length).fill(-1),
    segmentCodes: model.codes,
  };
  if (within) {
    const groupOf = new Int32Array(length).fill(-1);
    customer.forEach((c, i) => (groupOf[c] = within.groupOf[i] ?? -1));
    result.frequencyGroups = within.groups;
    result.frequencyGroupOf = groupOf;
    result.cuts.frequencyByCategory = Object.fromEntries(
      within.groups.filter(({ likeAll }) => !likeAll).map(({ category, cuts }) => [category, cuts])
    );
  }
  for (let i = 0; i < customer.length; i++) {
    const c = customer[i] ?? 0;
    const ofF = within?.groups[within.groupOf[i] ?? -1] ?? byF;
    const r = byR.notScored ? 0 : scoreLess(recency[i] ?? 0, byR.cuts, byR.origin.passing);
    const f = byF.notScored ? 0 : scoreMore(frequency[i] ?? 0, ofF.cuts, ofF.origin.passing);
    const m = byM.notScored ? 0 : scoreMore(monetary[i] ?? 0, byM.cuts, byM.origin.passing);
    result.r[c] = r;
    result.f[c] = f;
    result.m[c] = m;
    if (whole) result.segment[c] = model.segmentOf(i, r, f, m);
  }
  return result;
}

function reasons(r: DimensionCuts, f: DimensionCuts, m: DimensionCuts): Standing["notScored"] {
  return {
    ...(r.notScored && { r: r.notScored }),
    ...(f.notScored && { f: f.notScored }),
    ...(m.notScored && { m: m.notScored }),
  };
}
