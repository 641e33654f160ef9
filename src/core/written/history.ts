import { NO_DAY } from "../columns/values/cell";
import { TIERS } from "../codes";
import { segmentName } from "../text/text";
import type { ColumnMaker } from "./column";
import { DATE, nameOf, TEXT } from "./column";

/** Segment and tier before the last change, and the day of the review that found it; `""` while nothing has changed. */
export const historyColumns: ColumnMaker<"previousSegment" | "previousTier" | "changedOn"> = (
  { groupChange: { changedOn, previousSegment, previousTier } },
  text
) => {
  const segments = previousSegment.labels.map((code) => segmentName(code, text));
  const tiers = previousTier.labels.map((code) => {
    const tier = TIERS.find((one) => one === code);
    return tier ? text(`tier.${tier}`) : code;
  });
  return {
    previousSegment: {
      numberFormat: TEXT,
      cell: (c) => nameOf(segments, previousSegment.codes[c]),
    },
    previousTier: { numberFormat: TEXT, cell: (c) => nameOf(tiers, previousTier.codes[c]) },
    changedOn: {
      numberFormat: DATE,
      holdsDays: true,
      cell: (c) => (changedOn[c] === NO_DAY ? "" : (changedOn[c] ?? "")),
    },
  };
};
