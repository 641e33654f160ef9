import type { Book, Coded, Orders } from "../../src/core/columns/book";
import { NO_DAY, type Day } from "../../src/core/columns/cell";
import type { SourceMap } from "../../src/core/columns/recognition";

export interface SmallCustomer {
  id: string;
  name?: string;
  owner?: string;
  created?: Day;
  stage?: string;
  stageEntered?: Day;
  lastContact?: Day;
}

export interface SmallOrder {
  /** Absent: the cell is blank. */
  customer?: string;
  /** Absent: the cell holds no date. */
  day?: Day;
  /** Absent: the cell holds no number. */
  amount?: number;
  /** Absent: an order of its own. */
  order?: string;
  status?: string;
}

/** Books as a reader would deliver them, from rows written down by hand. Sheets start at A1, columns in the order of `SOURCES`. */
export function smallBook(content: {
  customers?: readonly SmallCustomer[];
  orders?: readonly SmallOrder[];
}): Book {
  const listed = content.customers ?? [];
  const ids = [...new Set(listed.map(({ id }) => id))];
  const onSheet = ids.length;
  for (const { customer } of content.orders ?? [])
    if (customer !== undefined && !ids.includes(customer)) ids.push(customer);
  const rows = ids.map((id) => listed.find((row) => row.id === id));
  const days = (value: (row: SmallCustomer) => Day | undefined) =>
    Int32Array.from(rows, (row) => (row && value(row)) ?? NO_DAY);

  const orders = content.orders && ordersOf(content.orders, ids);
  const newest = Math.max(...(content.orders ?? []).map(({ day }) => day ?? NO_DAY));
  return {
    ...(orders && { orders }),
    customers: {
      ...(content.customers && { source: source("customers", listed.length, CUSTOMER_COLUMNS) }),
      length: ids.length,
      id: ids,
      onSheet,
      ofRow: Int32Array.from(listed, ({ id }) => ids.indexOf(id)),
      name: ids.map((id, c) => rows[c]?.name ?? id),
      ...(listed.some(({ owner }) => owner) && { owner: coded(rows.map((row) => row?.owner)) }),
      created: days((row) => row.created),
      stage: coded(rows.map((row) => row?.stage)),
      stageEntered: days((row) => row.stageEntered),
      lastContact: days((row) => row.lastContact),
    },
    badCells: [],
    ...(newest > NO_DAY && { newestOrder: newest }),
  };
}

const CUSTOMER_COLUMNS = [
  "customerId",
  "name",
  "owner",
  "created",
  "pipelineStage",
  "stageEntered",
  "lastContact",
] as const;
const ORDER_COLUMNS = ["orderId", "customerId", "orderDate", "amount", "status"] as const;

function ordersOf(rows: readonly SmallOrder[], ids: string[]): Orders {
  const codes = new Map<string, number>();
  const order = Int32Array.from(rows, (row, i) => {
    const id = row.order ?? `row ${i}`;
    const code = codes.get(id) ?? codes.size;
    codes.set(id, code);
    return code;
  });
  return {
    source: source("orders", rows.length, ORDER_COLUMNS),
    length: rows.length,
    row: Int32Array.from(rows, (_, i) => i + 1),
    customer: Int32Array.from(rows, (row) => ids.indexOf(row.customer ?? "")),
    order,
    orderCount: codes.size,
    day: Int32Array.from(rows, (row) => row.day ?? NO_DAY),
    amount: Float64Array.from(rows, (row) => row.amount ?? NaN),
    status: coded(rows.map(({ status }) => status)),
    duplicate: new Uint8Array(rows.length),
  };
}

function coded(values: readonly (string | undefined)[]): Coded {
  const labels = [...new Set(values.filter((value) => value !== undefined && value !== ""))];
  return {
    codes: Int32Array.from(values, (value) => labels.indexOf(value ?? "")),
    labels: labels.map(String),
  };
}

function source(
  kind: SourceMap["kind"],
  dataRows: number,
  fields: readonly SourceMap["columns"][number]["field"][]
): SourceMap {
  return {
    kind,
    sheet: kind === "orders" ? "Orders" : "Customers",
    headerRow: 0,
    firstColumn: 0,
    columnCount: fields.length,
    dataRows,
    columns: fields.map((field, column) => ({
      field,
      column,
      header: `My ${field}`,
      confidence: 1,
      samples: [],
    })),
    unused: [],
  };
}
