import { CUSTOMER_FIELDS, ORDER_FIELDS } from "../core/columns/fields";
import type { CustomerField, OrderField, SheetKind } from "../core/columns/fields";
import type { MapOverride } from "../excel/job";
import { done, usage } from "./problem";
import type { Outcome } from "./problem";

/** What people call the fields of an order on the command line; the field's own name works as well. */
export const ORDER_KEYS: Record<string, OrderField> = {
  id: "orderId",
  customer: "customerId",
  date: "orderDate",
  paid: "paidDate",
  amount: "amount",
  net: "netAmount",
  quantity: "quantity",
  price: "unitPrice",
  discount: "discount",
  status: "status",
  currency: "currency",
};

export const CUSTOMER_KEYS: Record<string, CustomerField> = {
  id: "customerId",
  name: "name",
  owner: "owner",
  created: "created",
  stage: "pipelineStage",
  entered: "stageEntered",
  contact: "lastContact",
};

function fieldOf(kind: SheetKind, name: string): string | undefined {
  const [keys, fields]: [Record<string, string>, readonly string[]] =
    kind === "orders" ? [ORDER_KEYS, ORDER_FIELDS] : [CUSTOMER_KEYS, CUSTOMER_FIELDS];
  return Object.hasOwn(keys, name) ? keys[name] : fields.find((field) => field === name);
}

/** Reads `orders.customer=Client no`; nothing after the `=` says that no column is this field. */
export function readMapping(value: string): Outcome<MapOverride> {
  const [, key = "", header = ""] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
  if (!key.trim()) return usage({ kind: "badMapping", value });
  const [, kind, name = ""] = /^(orders|customers)\.(.+)$/u.exec(key.trim()) ?? [];
  const field = kind && fieldOf(kind as SheetKind, name);
  if (!field) return usage({ kind: "unknownMapKey", key: key.trim() });
  return done({ kind: kind as SheetKind, field, header: header.trim() });
}

/** The command line wins over what the workbook remembers. */
export function mergeMappings(remembered: MapOverride[], given: MapOverride[]): MapOverride[] {
  const isGiven = (one: MapOverride) =>
    given.some(({ kind, field }) => kind === one.kind && field === one.field);
  return [...remembered.filter((one) => !isGiven(one)), ...given];
}
