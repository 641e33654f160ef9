import type { Cell } from "../../core/columns/values/cell";
import { cellText, normalizeId } from "../../core/columns/values/normalizeId";
import { dataCells, firstCellOf } from "../cells/block";
import type { CustomerSource, Source, Sources } from "./findSources";
import { Halt } from "../session/halt";
import { readColumn } from "../cells/readCells";
import type { Session } from "../session/session";

/** A customer on their sheet. */
export interface CustomerOnSheet {
  /** As it stands in the first of the rows. */
  id: string;
  /** Data rows with this id, and what their id cells hold; more than one when the id is repeated. */
  rows: { row: number; id: Cell }[];
}

/**
 * The rows of these customers, in the order asked for; an id that is asked for twice counts once.
 * Halts with `onlyInOrders` when one has no row, with `unknownCustomer` when nobody has the id.
 */
export async function findCustomers(
  session: Session,
  sources: Sources,
  ids: readonly string[]
): Promise<{ source: CustomerSource; customers: CustomerOnSheet[] }> {
  const source = sources.customers;
  const cells = source ? await readColumn(session, source.block, source.idColumn, "values") : [];
  const onSheet = new Map<string, CustomerOnSheet>();
  cells.forEach((id, row) => {
    const key = normalizeId(id);
    const customer = onSheet.get(key);
    if (customer) customer.rows.push({ row, id });
    else if (key !== "") onSheet.set(key, { id: cellText(id), rows: [{ row, id }] });
  });
  const keys = new Map(ids.map((id) => [normalizeId(id), id]));
  const missing = [...keys].find(([key]) => !onSheet.has(key));
  if (missing) {
    const kind = (await hasOrders(session, sources.orders, missing[0]))
      ? "onlyInOrders"
      : "unknownCustomer";
    throw new Halt({ kind, id: missing[1] });
  }
  if (!source) throw new Halt({ kind: "noData" }); // no id was asked for
  return { source, customers: [...keys.keys()].flatMap((key) => onSheet.get(key) ?? []) };
}

/** The id as the book has it, on the customer sheet or in the orders, and what the customer is called. Halts with `unknownCustomer`. */
export async function whoIs(
  session: Session,
  sources: Sources,
  id: string
): Promise<{ id: string; about: string }> {
  try {
    const { source, customers } = await findCustomers(session, sources, [id]);
    const [customer] = customers;
    if (customer) return { id: customer.id, about: await nameOf(session, source, customer) };
  } catch (error) {
    if (!(error instanceof Halt) || error.problem.kind !== "onlyInOrders") throw error;
  }
  return { id: cellText(id), about: cellText(id) };
}

async function hasOrders(
  session: Session,
  orders: Source | undefined,
  key: string
): Promise<boolean> {
  const column = orders?.map.columns.find(({ field }) => field === "customerId")?.column;
  if (!orders || column === undefined) return false;
  const { block } = orders;
  const ids = await readColumn(session, block, block.firstColumn + column, "values");
  return ids.some((id) => normalizeId(id) === key);
}

/** What a customer is called in the list of runs: the name on the sheet, else the id. */
export async function nameOf(
  session: Session,
  { block, map }: CustomerSource,
  { id, rows }: CustomerOnSheet
): Promise<string> {
  const column = map.columns.find(({ field }) => field === "name")?.column;
  const row = rows[0]?.row;
  if (column === undefined || row === undefined) return id;
  return session.step(async (context) => {
    const cell = dataCells(context, block, row, 1, block.firstColumn + column).load("values");
    await context.sync();
    return cellText(firstCellOf(cell)) || id;
  });
}
