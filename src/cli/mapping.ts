import type { Field, SheetKind } from "../core/columns/fields";
import { SHEET_KINDS } from "../core/columns/fields";
import { FIELDS } from "../core/columns/matching/matchColumns";
import type { MapOverride } from "../excel/job";
import { done, usage } from "./problem";
import type { Outcome } from "./problem";

/** What people call the fields of each kind of sheet on the command line; the field's own name works as well. */
export const MAP_KEYS: Record<SheetKind, Record<string, Field>> = {
  orders: {
    id: "orderId",
    customer: "customerId",
    date: "orderDate",
    paid: "paidDate",
    amount: "amount",
    net: "netAmount",
    quantity: "quantity",
    price: "unitPrice",
    discount: "discount",
    profit: "profit",
    status: "status",
    category: "category",
    currency: "currency",
  },
  customers: {
    id: "customerId",
    name: "name",
    owner: "owner",
    created: "created",
    stage: "pipelineStage",
    entered: "stageEntered",
    contact: "lastContact",
    source: "source",
    campaign: "campaign",
    region: "region",
    phone: "phone",
    company: "company",
    birthday: "birthday",
    product: "product",
    expected: "expectedSales",
    credit: "credit",
    overdue: "overdue",
    satisfaction: "satisfaction",
    referrals: "referrals",
    action: "nextAction",
    due: "dueDate",
    note: "note",
    reason: "churnReason",
    inducement: "inducement",
  },
  stageLog: {
    date: "date",
    customer: "customerId",
    from: "fromStage",
    to: "toStage",
    trigger: "trigger",
    by: "changedBy",
    approved: "approvedBy",
    automatic: "automatic",
  },
  contacts: {
    date: "date",
    customer: "customerId",
    rep: "rep",
    channel: "channel",
    outcome: "outcome",
  },
  rates: { currency: "currency", rate: "rate" },
  costs: { source: "source", campaign: "campaign", cost: "cost" },
};

function fieldOf(kind: SheetKind, name: string): Field | undefined {
  const keys = MAP_KEYS[kind];
  return Object.hasOwn(keys, name) ? keys[name] : FIELDS[kind].find((field) => field === name);
}

/** The key that names a field, as `orders.customer`. */
export function keyOf(kind: SheetKind, field: Field): string {
  const name = Object.entries(MAP_KEYS[kind]).find(([, known]) => known === field)?.[0] ?? field;
  return `${kind}.${name}`;
}

/** Reads `orders.customer=Client no`; nothing after the `=` says that no column is this field. */
export function readMapping(value: string): Outcome<MapOverride> {
  const [, key = "", header = ""] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
  if (!key.trim()) return usage({ kind: "badMapping", value });
  const [, sheet, name = ""] = /^([^.]*)\.(.+)$/u.exec(key.trim()) ?? [];
  const kind = SHEET_KINDS.find((known) => known === sheet);
  const field = kind && fieldOf(kind, name);
  if (!field) return usage({ kind: "unknownMapKey", key: key.trim() });
  return done({ kind, field, header: header.trim() });
}
