import { SEGMENTS } from "../codes";
import type { Settings } from "../settings";
import { ownSegments } from "./ownMap";
import { quintileOf } from "./quintile";
import type { ScoredValues } from "./scoredValues";
import { segmentOf11 } from "./segments11";
import { EIGHT_CLASSES, eightClassBounds, segmentOf8 } from "./segments8";

/** How the scored customers are named. */
export interface SegmentModel {
  codes: readonly string[];
  /** Index into `codes` of the scored customer at place `i` with these scores 1 … bins. */
  segmentOf: (i: number, r: number, f: number, m: number) => number;
}

/**
 * The model of the settings. The eight classes look at the values; the maps look at the scores and know five of each, so three or four scores
 * are placed on them by `quintileOf`.
 */
export function segmentModel(values: ScoredValues, settings: Settings): SegmentModel {
  const { bins } = settings;
  switch (settings.segmentModel) {
    case "eight": {
      const { recency, frequency, monetary } = values;
      const bounds = eightClassBounds(values, settings);
      return {
        codes: EIGHT_CLASSES,
        segmentOf: (i) => segmentOf8(recency[i] ?? 0, frequency[i] ?? 0, monetary[i] ?? 0, bounds),
      };
    }
    case "eleven":
      return {
        codes: SEGMENTS,
        segmentOf: (_, r, f, m) =>
          segmentOf11(quintileOf(r, bins), quintileOf(f, bins), quintileOf(m, bins)),
      };
    case "own": {
      const { names, segmentOf } = ownSegments(settings.segmentMap);
      return {
        codes: names,
        segmentOf: (_, r, f, m) =>
          segmentOf(quintileOf(r, bins), quintileOf(f, bins), quintileOf(m, bins)),
      };
    }
  }
}
