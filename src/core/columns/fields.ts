/** The sheets that are read. Customers or orders must be there; the others add what they have. */
export const SHEET_KINDS = [
  "customers",
  "orders",
  "stageLog",
  "contacts",
  "rates",
  "costs",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

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
  "profit",
  "status",
  "category",
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
  "source",
  "campaign",
  "region",
  "phone",
  "company",
  "birthday",
  "product",
  "expectedSales",
  "credit",
  "overdue",
  "satisfaction",
  "referrals",
  "nextAction",
  "dueDate",
  "note",
  "churnReason",
  "inducement",
] as const;

/** Changes of stage, one a row (阶段日志). */
export const STAGE_LOG_FIELDS = [
  "date",
  "customerId",
  "fromStage",
  "toStage",
  "trigger",
  "changedBy",
  "approvedBy",
  "automatic",
] as const;

/** Visits, calls and messages, one a row (拜访/跟进记录). */
export const CONTACT_FIELDS = ["date", "customerId", "rep", "channel", "outcome"] as const;

/** What one unit of a currency is worth in the currency of the reports (汇率表). */
export const RATE_FIELDS = ["currency", "rate"] as const;

/** What a source or a campaign has cost (渠道费用). */
export const COST_FIELDS = ["source", "campaign", "cost"] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];
export type StageLogField = (typeof STAGE_LOG_FIELDS)[number];
export type ContactField = (typeof CONTACT_FIELDS)[number];
export type RateField = (typeof RATE_FIELDS)[number];
export type CostField = (typeof COST_FIELDS)[number];
export type Field =
  OrderField | CustomerField | StageLogField | ContactField | RateField | CostField;

/** Fields whose cells are days. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "paidDate",
  "orderDate",
  "created",
  "stageEntered",
  "lastContact",
  "birthday",
  "dueDate",
  "date",
]);
/** Fields whose cells are numbers. */
export const NUMBER_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "amount",
  "netAmount",
  "quantity",
  "unitPrice",
  "discount",
  "profit",
  "expectedSales",
  "credit",
  "overdue",
  "satisfaction",
  "referrals",
  "rate",
  "cost",
]);
