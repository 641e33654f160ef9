import type { BadCell, Book, Contacts, StageLog } from "./columns/book";
import type { SourceMap } from "./columns/recognition";

/** A cell of a sheet, by zero-based position. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** Cells that were taken as blank because they could not be read; those for which an order row was left out are told there. */
export function unreadCells({ badCells, orders }: Book): BadCell[] {
  const sheet = orders?.source.sheet;
  return badCells.filter((cell) => cell.sheet !== sheet || cell.kind === "badNumber");
}

/** The customer cells of log rows whose customer is missing or unknown, by sheet. */
export function cellsOfNobody({ stageLog, contacts }: Book): CellPlace[][] {
  return [stageLog, contacts].map((log) => (log ? ofNobody(log) : []));
}

function ofNobody({ source, customer, row }: StageLog | Contacts): CellPlace[] {
  const column = columnOfCustomer(source);
  const places: CellPlace[] = [];
  customer.forEach((index, i) => {
    if (index < 0) places.push({ sheet: source.sheet, row: row[i] ?? 0, column });
  });
  return places;
}

const columnOfCustomer = ({ firstColumn, columns }: SourceMap) =>
  firstColumn + (columns.find(({ field }) => field === "customerId")?.column ?? 0);
