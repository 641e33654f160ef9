import { STALLS } from "../dwell/dwell";
import { ADVICE, STALL_REASONS } from "../dwell/stallAdvice";
import type { ColumnMaker } from "./column";
import { COUNT, nameOf, numberOf, TEXT } from "./column";

/**
 * How long the customer has been in the present stage, and what to do about it. Days over all visits appear where somebody came back to a stage;
 * reasons where the book tells of contacts.
 */
export const dwellColumns: ColumnMaker<
  "daysInStage" | "stalled" | "cumulativeDays" | "contactDays" | "stallReason" | "advice"
> = ({ dwell }, text) => {
  const stalls = STALLS.map((code) => (code === "none" ? "" : text(`stall.${code}`)));
  const reasons = STALL_REASONS.map((code) => text(`stallReason.${code}`));
  const advice = ADVICE.map((code) => text(`advice.${code}`));
  const somebodyCameBack = dwell.cumulative.some((days, c) => days > (dwell.days[c] ?? -1));
  return {
    daysInStage: { numberFormat: COUNT, cell: (c) => numberOf(dwell.days[c], 0) },
    stalled: { numberFormat: TEXT, cell: (c) => nameOf(stalls, dwell.stall[c]) },
    cumulativeDays: {
      numberFormat: COUNT,
      cell: (c) => (somebodyCameBack ? numberOf(dwell.cumulative[c], 0) : ""),
    },
    contactDays: { numberFormat: COUNT, cell: (c) => numberOf(dwell.contacts.days[c], 0) },
    stallReason: {
      numberFormat: TEXT,
      cell: (c) => (dwell.contacts.known ? nameOf(reasons, dwell.reason[c]) : ""),
    },
    advice: { numberFormat: TEXT, cell: (c) => nameOf(advice, dwell.advice[c]) },
  };
};
