import { CLASSES, TIERS } from "../codes";
import type { ColumnMaker } from "./column";
import { nameOf, TEXT } from "./column";

/** What the customer is worth. */
export const valueColumns: ColumnMaker<"tier" | "aToE"> = ({ standing }, text) => {
  const tiers = TIERS.map((code) => text(`tier.${code}`));
  const classes = CLASSES.map((code) => text(`class.${code}`));
  return {
    tier: { numberFormat: TEXT, cell: (c) => nameOf(tiers, standing.tier[c]) },
    aToE: { numberFormat: TEXT, cell: (c) => nameOf(classes, standing.aToE[c]) },
  };
};
