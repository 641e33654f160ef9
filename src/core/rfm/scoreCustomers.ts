import type { Settings } from "../settings";
import { SEGMENTS } from "../codes";
import type { Standing } from "../standing";
import { cutsOf } from "./cuts";
import { scoreLess, scoreMore } from "./score";
import { segmentOf11 } from "./segments11";
import { EIGHT_CLASSES, eightClassBounds, segmentOf8 } from "./segments8";

/** Values of the scored customers, all in the same order. */
export interface ScoredValues {
  /** Index into `Book.customers`. */
  customer: Int32Array;
  recency: Float64Array;
  frequency: Float64Array;
  monetary: Float64Array;
}

type Scores = Pick<Standing, "r" | "f" | "m" | "cuts" | "notScored" | "segment" | "segmentCodes">;

/**
 * Scores and segments; blank (0, -1) for everyone who is not scored. A dimension that cannot be cut leaves its score blank, and then
 * nobody has a segment: a cell of the cube needs all three.
 *
 * @param length number of customers of the book
 */
export function scoreCustomers(values: ScoredValues, settings: Settings, length: number): Scores {
  const { customer, recency, frequency, monetary } = values;
  const rule = settings.cuts.kind;
  const byR = cutsOf(recency, settings.cuts, "recency");
  const byF = cutsOf(frequency, settings.cuts, "frequency");
  const byM = cutsOf(monetary, settings.cuts, "monetary");

  const notScored: Standing["notScored"] = {};
  if (byR.notScored) notScored.r = byR.notScored;
  if (byF.notScored) notScored.f = byF.notScored;
  if (byM.notScored) notScored.m = byM.notScored;
  const whole = !byR.notScored && !byF.notScored && !byM.notScored;

  const eight = settings.segmentModel === "eight";
  const bounds = eightClassBounds(values, settings);
  const result: Scores = {
    r: new Uint8Array(length),
    f: new Uint8Array(length),
    m: new Uint8Array(length),
    cuts: { recency: byR.cuts, frequency: byF.cuts, monetary: byM.cuts },
    notScored,
    segment: new Int8Array(length).fill(-1),
    segmentCodes: eight ? EIGHT_CLASSES : SEGMENTS,
  };
  for (let i = 0; i < customer.length; i++) {
    const c = customer[i] ?? 0;
    const days = recency[i] ?? 0;
    const orders = frequency[i] ?? 0;
    const money = monetary[i] ?? 0;
    const r = byR.notScored ? 0 : scoreLess(days, byR.cuts, rule);
    const f = byF.notScored ? 0 : scoreMore(orders, byF.cuts, rule);
    const m = byM.notScored ? 0 : scoreMore(money, byM.cuts, rule);
    result.r[c] = r;
    result.f[c] = f;
    result.m[c] = m;
    if (!whole) continue;
    result.segment[c] = eight ? segmentOf8(days, orders, money, bounds) : segmentOf11(r, f, m);
  }
  return result;
}
