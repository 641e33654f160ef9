import type { SheetKind } from "../fields";
import { SHEET_KINDS } from "../fields";
import { headerKey } from "./headerKey";
import { ANY_ID } from "../names/customerId";
import type { View, Views } from "../view";
import { idsRepeat, matchOf } from "../view";

/** From here on a header names its field by itself. */
const SURE = 0.85;

/** Names of sheets and Tables that say what is on them, as `headerKey` leaves them. */
const SHEET_NAMES: Partial<Record<SheetKind, RegExp>> = {
  stageLog: /stage(log|history|change)|pipeline(log|history)|阶段(日志|记录|变更|变动|历史)/,
  contacts:
    /contact(log|history|record)|^contacts?$|visit|calllog|followup|interaction|activit|touchpoint|拜访|跟进|回访|联系记录|沟通记录|走访/,
  rates: /rate|fx|汇率|牌价/,
  costs: /cost|spend|budget|marketing|费用|成本|花费|投放|预算/,
};
/**
 * What kind of sheet a block is, if it is one: what the user said; a log where its headers say so; orders or customers; a list of
 * rates or costs where no customer is named. A block that is nearly a log but could be orders or customers is one of those: they matter more.
 */
export function kindOfBlock(views: Views): SheetKind | undefined {
  const complete = SHEET_KINDS.filter((kind) => views[kind].missing.length === 0);
  const [corrected] = complete
    .filter((kind) => views[kind].corrected)
    .sort((a, b) => views[b].score - views[a].score);
  if (corrected) return corrected;
  return ASKED.find((kind) => complete.includes(kind) && IS[kind](views));
}

const ASKED: readonly SheetKind[] = [
  "stageLog",
  "contacts",
  "rates",
  "costs",
  "orders",
  "customers",
];

const IS: Record<SheetKind, (views: Views) => boolean> = {
  stageLog: (views) =>
    isLog(views.stageLog, views) &&
    (matchOf(views.stageLog, "fromStage") !== undefined ||
      isSure(views.stageLog, "toStage") ||
      isNamed(views.stageLog)),
  contacts: (views) => isLog(views.contacts, views) && tellsOfContacts(views),
  rates: (views) => isList(views) && (isSure(views.rates, "currency") || isNamed(views.rates)),
  costs: (views) => isList(views) && (isSure(views.costs, "cost") || isNamed(views.costs)),
  orders: ({ orders, customers }) =>
    matchOf(orders, "orderId") !== undefined ||
    orders.core >= customers.core + (idsRepeat(orders) ? -1 : 0.5),
  customers: ({ customers, orders }) => {
    const orderLike = matchOf(orders, "orderId") !== undefined || idsRepeat(customers);
    return !orderLike || customers.core > orders.core;
  },
};

const isSure = (view: View, field: Parameters<typeof matchOf>[1]) =>
  (matchOf(view, field)?.confidence ?? 0) >= SURE;

/** More a log than a customer sheet, with a date that is not the customer's own; no order is named. */
function isLog(log: View, { customers, orders }: Views): boolean {
  if (isSure(orders, "orderId") || log.score <= customers.core) return false;
  const date = matchOf(log, "date");
  const asCustomers = customers.matches.find(({ column }) => column === date?.column);
  return !asCustomers || !date || asCustomers.confidence <= date.confidence;
}

/** An order sheet may name the rep and the channel as well: where there is money, only a date of contacts tells. */
function tellsOfContacts({ contacts, orders }: Views): boolean {
  const named = isNamed(contacts);
  if (isSure(contacts, "date")) return true;
  if (orders.missing.length === 0) return false;
  const says = (["rep", "channel", "outcome"] as const).some((field) => matchOf(contacts, field));
  return named || (says && (isSure(contacts, "outcome") || idsRepeat(contacts)));
}

/** No customer is named. */
function isList({ customers }: Views): boolean {
  const id = matchOf(customers, "customerId");
  return !id || ANY_ID.has(headerKey(customers.block.headers[id.column] ?? ""));
}

function isNamed({ kind, block }: View): boolean {
  const { sheet, table = "" } = block.candidate;
  return [sheet, table].some((name) => SHEET_NAMES[kind]?.test(headerKey(name)) === true);
}
