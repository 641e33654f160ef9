import type { Models } from "../models";
import { scoreGrid } from "../rfm/scoreGrid";
import type { Desk, HeatCell } from "./desk";

/**
 * Recency × frequency as the RFM page counts it, with the money of the window: row by row, the highest frequency first, recency from 1 up.
 * Undefined when R or F has no scores.
 */
export function heatMapOf({
  standing,
  settings,
}: Pick<Models, "standing" | "settings">): Desk["heatMap"] {
  const { bins } = settings;
  const { customers, net } = scoreGrid(standing, bins, standing.measured.net);
  const scores = Array.from({ length: bins }, (_, k) => k + 1);
  const cells = [...scores].reverse().flatMap((f) =>
    scores.map((r): HeatCell => ({
      r,
      f,
      customers: customers[r]?.[f] ?? 0,
      net: net[r]?.[f] ?? 0,
      filters: [
        { column: "r", values: [r] },
        { column: "f", values: [f] },
      ],
    }))
  );
  return cells.some((cell) => cell.customers > 0) ? { bins, cells } : undefined;
}
