import type { Cell } from "./columns/values/cell";
import type { Models } from "./models";
import type { Text } from "./text/text";
import type { ColumnDefinition } from "./written/column";
import { dwellColumns } from "./written/dwell";
import { followUpColumns } from "./written/followUp";
import { historyColumns } from "./written/history";
import { lifeColumns } from "./written/life";
import { predictionColumns } from "./written/prediction";
import { rhythmColumns } from "./written/rhythm";
import { scoreColumns } from "./written/scores";
import { valueColumns } from "./written/value";

/** The columns written beside the customers, in their order from left to right. */
export const WRITTEN_COLUMNS = [
  "recency",
  "orders",
  "net",
  "aov",
  "r",
  "f",
  "m",
  "rfm",
  "segment",
  "tier",
  "aToE",
  "pipeline",
  "status",
  "relationship",
  "daysInStage",
  "stalled",
  "nextBoundary",
  "profit",
  "valueScore",
  "previousSegment",
  "previousTier",
  "changedOn",
  "cumulativeDays",
  "contactDays",
  "stallReason",
  "advice",
  "rhythm",
  "rhythmState",
  "nextOrder",
  "nextOrderBasis",
  "replenishment",
  "pAlive",
  "orders90",
  "orders365",
  "value12",
  "suggestedAction",
] as const;
export type WrittenColumnKey = (typeof WRITTEN_COLUMNS)[number];

/** One column ready to be written: translated header, one value a customer (`""` where there is none), in the order of `Book.customers`. */
export interface WrittenColumn {
  key: WrittenColumnKey;
  header: string;
  /** One Excel number format for the whole column. */
  numberFormat: string;
  /** The values are `Day`s; the sheet has them as serial numbers. */
  holdsDays?: true;
  /** Nothing is in it: it is not added to a sheet that does not have it. */
  empty?: true;
  values: Cell[];
}

/** Columns of what every book has; the others appear when there is something to say. */
const ALWAYS: ReadonlySet<WrittenColumnKey> = new Set(WRITTEN_COLUMNS.slice(0, 17));

/** The columns beside the customers. What does not apply is `""`. Money has two decimals. */
export function writeColumns(models: Models, text: Text): WrittenColumn[] {
  const definitions: Record<WrittenColumnKey, ColumnDefinition> = {
    ...scoreColumns(models, text),
    ...valueColumns(models, text),
    ...lifeColumns(models, text),
    ...dwellColumns(models, text),
    ...rhythmColumns(models, text),
    ...predictionColumns(models, text),
    ...historyColumns(models, text),
    ...followUpColumns(models, text),
  };
  const { length } = models.book.customers;
  return WRITTEN_COLUMNS.map((key) => {
    const { cell, ...look } = definitions[key];
    const values = new Array<Cell>(length);
    let empty = !ALWAYS.has(key);
    for (let c = 0; c < length; c++) {
      const value = cell(c);
      values[c] = value;
      if (value !== "") empty = false;
    }
    return { key, header: text(`column.${key}`), ...look, ...(empty && { empty }), values };
  });
}
