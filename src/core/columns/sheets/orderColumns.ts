import type { Field, OrderField } from "../fields";
import type { SourceMap } from "../recognition";

/** Which columns of an order sheet are read, and where each stands in a row of only those; -1: there is none. */
export interface OrderColumns {
  /** Offsets into the block, ascending. */
  needed: number[];
  customer: number;
  order: number;
  paid: number;
  ordered: number;
  /** Net amount, or amount, or quantity, unit price and perhaps discount. */
  amounts: number[];
  amountFields: OrderField[];
  /** The same as offsets into the block. */
  amountOffsets: ReadonlySet<number>;
  /** Where a sign may tell the currency: the amount or the unit price. */
  money: number;
  status: number;
  currency: number;
  placeOf: (field: Field) => number;
  /** What no other column of ours tells of a row: times of day, the parts of an amount, the product … */
  further: number[];
}

/** Columns that do not matter are not read: with a net amount there is no need of the amount, with an amount none of the price. */
export function orderColumns(source: SourceMap): OrderColumns {
  const offset = new Map(source.columns.map(({ field, column }) => [field, column]));
  const amountFields = amountFieldsOf(offset);
  const fields: OrderField[] = [
    "customerId",
    "orderId",
    "paidDate",
    "orderDate",
    ...amountFields,
    "status",
    "currency",
    "quantity",
    "profit",
    "category",
  ];
  const distinguishing = source.distinguishing ?? [];
  const columns = fields.flatMap((field) => offset.get(field) ?? []).concat(distinguishing);
  const needed = [...new Set(columns)].sort((a, b) => a - b);
  const place = (field: Field) => needed.indexOf(offset.get(field) ?? -1);
  const paid = place("paidDate");
  const ordered = place("orderDate");
  const amounts = amountFields.map(place);
  return {
    needed,
    customer: place("customerId"),
    order: place("orderId"),
    paid,
    ordered,
    amounts,
    amountFields,
    amountOffsets: new Set(amountFields.map((field) => offset.get(field) ?? -1)),
    money: amounts[amounts.length > 1 ? amountFields.indexOf("unitPrice") : 0] ?? -1,
    status: place("status"),
    currency: place("currency"),
    placeOf: place,
    further: [
      ...[paid, ordered].filter((at) => at >= 0),
      ...(amounts.length > 1 ? amounts : []),
      ...[place("quantity"), place("profit"), place("category")].filter((at) => at >= 0),
      ...distinguishing.map((column) => needed.indexOf(column)),
    ],
  };
}

function amountFieldsOf(offset: ReadonlyMap<Field, number>): OrderField[] {
  if (offset.has("netAmount")) return ["netAmount"];
  if (offset.has("amount")) return ["amount"];
  return offset.has("discount") ? ["quantity", "unitPrice", "discount"] : ["quantity", "unitPrice"];
}
