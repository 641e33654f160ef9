import type { Cell } from "../../core/columns/values/cell";
import { delivered } from "./block";
import { asFormula } from "./safeText";

/** A single cell that is to be written. */
export interface WatchedCell {
  range: Excel.Range;
  /** As it is written. */
  content: { values: Cell } | { formulas: Cell };
  numberFormat?: string;
}

/**
 * Writes cells of the user's columns, where nothing may be lost when rows are sorted between two syncs: what a cell held is read in the batch that writes
 * it, and when the look after it fails every cell gets that again before the error goes on.
 * @param look Queues a look and returns its check, which throws.
 */
export async function writeWatched(
  context: Excel.RequestContext,
  cells: readonly WatchedCell[],
  look: () => () => void
): Promise<void> {
  // held from here on: Excel moves them along with what is inserted or deleted
  for (const { range } of cells) range.load("address");
  const before = look();
  await context.sync();
  before();
  for (const { range, content, numberFormat } of cells) {
    range.load("formulas,numberFormat");
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    if ("values" in content) range.values = [[content.values]];
    else range.formulas = [[content.formulas]];
  }
  const after = look();
  await context.sync();
  try {
    after();
  } catch (error) {
    for (const { range, numberFormat } of cells) {
      const [[held = ""] = []] = delivered<Cell>(range.formulas);
      if (numberFormat !== undefined) range.numberFormat = delivered<string>(range.numberFormat);
      range.formulas = [[asFormula(held)]];
    }
    await context.sync();
    throw error;
  }
}
