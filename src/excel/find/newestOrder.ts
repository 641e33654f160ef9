import type { Day } from "../../core/columns/values/cell";
import { BLANK_DAY, DateColumn } from "../../core/columns/values/dateColumn";
import type { Settings } from "../../core/settings";
import type { Sources } from "./findSources";
import { readColumns } from "../cells/readCells";
import type { Session } from "../session/session";

/** The newest day in the date columns of the orders; undefined without orders or without a readable date. */
export async function findNewestOrder(
  session: Session,
  { orders, date1904 }: Sources,
  settings: Settings
): Promise<Day | undefined> {
  if (!orders) return undefined;
  const { block, map } = orders;
  const columns = map.columns
    .filter(({ field }) => field === "paidDate" || field === "orderDate")
    .map(({ column }) => block.firstColumn + column)
    .sort((a, b) => a - b);
  const dates = columns.map(() => new DateColumn(date1904));
  await readColumns(session, block, columns, (rows, from) => {
    for (const row of rows) dates.forEach((column, i) => column.push(row[i] ?? ""));
    session.progress("finding", from + rows.length, block.dataRows, block.sheet);
  });
  let newest: Day = BLANK_DAY; // what stands for no date is not later than this
  for (const column of dates) {
    for (const day of column.finish(settings.dateOrder).days) if (day > newest) newest = day;
  }
  return newest === BLANK_DAY ? undefined : newest;
}
