import type { Book } from "./columns/book";
import type { Standing } from "./standing";

/** A row of the customer sheet that is worth a look, by zero-based position, and whose it is. */
export interface CustomerRow {
  row: number;
  column: number;
  /** Index into `Book.customers`. */
  customer: number;
}

/**
 * Rows of the customer sheet that repeat an id above them, and rows whose typed stage is not the one that follows from the orders (the first row
 * of each customer, at its stage). Nothing in them is changed. Empty without a customer sheet.
 */
export function customerRows(
  { customers }: Pick<Book, "customers">,
  { pipelineDiffers }: Pick<Standing, "pipelineDiffers">
): { repeated: CustomerRow[]; differing: CustomerRow[] } {
  const { source, ofRow } = customers;
  const repeated: CustomerRow[] = [];
  const differing: CustomerRow[] = [];
  if (!source) return { repeated, differing };
  const columnOf = (field: "customerId" | "pipelineStage") =>
    source.firstColumn + (source.columns.find((c) => c.field === field)?.column ?? 0);
  const [idColumn, stageColumn] = [columnOf("customerId"), columnOf("pipelineStage")];
  const seen = new Uint8Array(customers.length);
  ofRow.forEach((customer, k) => {
    if (customer < 0) return;
    const row = source.headerRow + 1 + k;
    if (seen[customer] === 1) repeated.push({ row, column: idColumn, customer });
    else if (pipelineDiffers[customer] === 1)
      differing.push({ row, column: stageColumn, customer });
    seen[customer] = 1;
  });
  return { repeated, differing };
}
