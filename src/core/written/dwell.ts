import { STALLS } from "../dwell/dwell";
import type { ColumnMaker } from "./column";
import { COUNT, nameOf, numberOf, TEXT } from "./column";

/** How long the customer has been in the present stage. */
export const dwellColumns: ColumnMaker<"daysInStage" | "stalled"> = ({ dwell }, text) => {
  const stalls = STALLS.map((code) => (code === "none" ? "" : text(`stall.${code}`)));
  return {
    daysInStage: { numberFormat: COUNT, cell: (c) => numberOf(dwell.days[c], 0) },
    stalled: { numberFormat: TEXT, cell: (c) => nameOf(stalls, dwell.stall[c]) },
  };
};
