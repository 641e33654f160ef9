import type { HeatCell } from "../../../core/desk/desk";

/** What tells one cell of the heat map from the others. */
export const heatKey = ({ r, f }: Pick<HeatCell, "r" | "f">): string => `${r}-${f}`;
