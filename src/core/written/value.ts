import { CLASSES, TIERS } from "../codes";
import type { ColumnMaker } from "./column";
import { cents, DECIMAL, MONEY, nameOf, TEXT } from "./column";

/**
 * What the customer is worth. Profit is that of the window of the settings, blank where no row tells one. The value score stands only where it says
 * more than the rank of the net amount: when tiers are by it, or when it has at least two inputs.
 */
export const valueColumns: ColumnMaker<"tier" | "aToE" | "profit" | "valueScore"> = (
  { standing },
  text
) => {
  const tiers = TIERS.map((code) => text(`tier.${code}`));
  const classes = CLASSES.map((code) => text(`class.${code}`));
  const { measured, valueScore, valueBasis } = standing;
  const telling = valueBasis === "score" || (valueScore?.inputs.length ?? 0) > 1;
  const known = (value = NaN) => (Number.isNaN(value) ? "" : cents(value));
  return {
    tier: { numberFormat: TEXT, cell: (c) => nameOf(tiers, standing.tier[c]) },
    aToE: { numberFormat: TEXT, cell: (c) => nameOf(classes, standing.aToE[c]) },
    profit: { numberFormat: MONEY, cell: (c) => known(measured.profit?.ofCustomer[c]) },
    valueScore: {
      numberFormat: DECIMAL,
      cell: (c) => known(telling ? valueScore?.ofCustomer[c] : NaN),
    },
  };
};
