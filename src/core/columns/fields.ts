/** The two sheets the product reads today; stage log and contacts join them as further kinds. */
export type SheetKind = "customers" | "orders";

export const ORDER_FIELDS = [
  "orderId",
  "customerId",
  "paidDate",
  "orderDate",
  "amount",
  "netAmount",
  "quantity",
  "unitPrice",
  "discount",
  "status",
  "currency",
] as const;

export const CUSTOMER_FIELDS = [
  "customerId",
  "name",
  "owner",
  "created",
  "pipelineStage",
  "stageEntered",
  "lastContact",
] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];
export type Field = OrderField | CustomerField;
