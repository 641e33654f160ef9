import { RHYTHM_STATES } from "../churn/ownRhythm";
import type { ColumnMaker } from "./column";
import { DECIMAL, nameOf, numberOf, TEXT } from "./column";

/** Days since the last order as a multiple of the customer's own median gap, and what that means; blank with fewer than three order days. */
export const rhythmColumns: ColumnMaker<"rhythm" | "rhythmState"> = ({ rhythm }, text) => {
  const states = RHYTHM_STATES.map((code) => text(`rhythm.${code}`));
  return {
    rhythm: { numberFormat: DECIMAL, cell: (c) => numberOf(rhythm.ratio[c], 0) },
    rhythmState: { numberFormat: TEXT, cell: (c) => nameOf(states, rhythm.state[c]) },
  };
};
