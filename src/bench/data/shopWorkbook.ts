import type { Book, Coded } from "../../core/columns/book";
import { serialOfDay } from "../../core/columns/values/serial";
import { blankWorkbook } from "../../host/model/blankWorkbook";
import type { CellGrid, CellScalar, WorkbookState } from "../../host/model/state";

/** A sheet's headers and what stands under each, by row. */
type Columns = readonly (readonly [header: string, cell: (row: number) => CellScalar])[];

/** A made-up shop's book as sheets: orders of four columns, customers of six. */
export function shopWorkbook({ orders, customers }: Book): WorkbookState {
  const workbook = blankWorkbook(["Orders", "Customers"]);
  const [orderSheet, customerSheet] = workbook.sheets;
  if (orders && orderSheet)
    fill(orderSheet.cells, orders.length, [
      ["Order date", (i) => serialOfDay(orders.day[i] ?? 0)],
      ["Customer ID", (i) => customers.id[orders.customer[i] ?? 0] ?? ""],
      ["Amount", (i) => orders.amount[i] ?? 0],
      ["Category", (i) => label(orders.category, i)],
    ]);
  if (customerSheet)
    fill(customerSheet.cells, customers.length, [
      ["Customer ID", (i) => customers.id[i] ?? ""],
      ["Name", (i) => customers.name[i] ?? ""],
      ["Owner", (i) => label(customers.owner, i)],
      ["Lead source", (i) => label(customers.leadSource, i)],
      ["Region", (i) => label(customers.region, i)],
      ["Created", (i) => serialOfDay(customers.created?.[i] ?? 0)],
    ]);
  return workbook;
}

function fill(cells: CellGrid, rows: number, columns: Columns): void {
  columns.forEach(([header], column) => cells.setValue(0, column, header));
  for (let row = 0; row < rows; row++)
    columns.forEach(([, cell], column) => cells.setValue(row + 1, column, cell(row)));
}

const label = (coded: Coded | undefined, i: number): string =>
  coded?.labels[coded.codes[i] ?? 0] ?? "";
