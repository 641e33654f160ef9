import { NO_DAY } from "../columns/values/cell";
import { NEXT_ORDER_BASES } from "../predict/nextOrder";
import type { ColumnMaker } from "./column";
import { cents, DATE, DECIMAL, MONEY, nameOf, numberOf, PERCENT, TEXT } from "./column";

type Key =
  | "nextOrder"
  | "nextOrderBasis"
  | "replenishment"
  | "pAlive"
  | "orders90"
  | "orders365"
  | "value12";

/** What may come of the customer, and whose rhythm the next order rests on; blank where nothing tells. */
export const predictionColumns: ColumnMaker<Key> = ({ prediction }, text) => {
  const { models, nextOrder, runsOut } = prediction;
  const forecast = "off" in models ? undefined : models.forecast;
  const bases = NEXT_ORDER_BASES.map((code) => text(`prediction.basis.${code}`));
  const dayOf = (day: number | undefined) => (day === undefined || day === NO_DAY ? "" : day);
  const twoDigits = (value: number | undefined) =>
    numberOf(value === undefined ? undefined : cents(value), 0);
  return {
    nextOrder: { numberFormat: DATE, holdsDays: true, cell: (c) => dayOf(nextOrder.day[c]) },
    nextOrderBasis: { numberFormat: TEXT, cell: (c) => nameOf(bases, nextOrder.basis[c]) },
    replenishment: { numberFormat: DATE, holdsDays: true, cell: (c) => dayOf(runsOut[c]) },
    pAlive: { numberFormat: PERCENT, cell: (c) => numberOf(forecast?.pAlive[c], 0) },
    orders90: { numberFormat: DECIMAL, cell: (c) => twoDigits(forecast?.orders90[c]) },
    orders365: { numberFormat: DECIMAL, cell: (c) => twoDigits(forecast?.orders365[c]) },
    value12: { numberFormat: MONEY, cell: (c) => twoDigits(forecast?.value12[c]) },
  };
};
