import type { Field, SheetKind } from "../fields";
import { CONTACT_NAMES } from "../names/contacts";
import { COST_NAMES } from "../names/costs";
import { CUSTOMER_NAMES } from "../names/customers";
import type { Names } from "../names/names";
import { ORDER_NAMES } from "../names/orders";
import { RATE_NAMES } from "../names/rates";
import { STAGE_LOG_NAMES } from "../names/stageLog";

export { headerKey } from "./headerKey";

/** What people call the fields of each kind of sheet. */
export const NAMES: Record<SheetKind, Partial<Record<Field, Names>>> = {
  customers: CUSTOMER_NAMES,
  orders: ORDER_NAMES,
  stageLog: STAGE_LOG_NAMES,
  contacts: CONTACT_NAMES,
  rates: RATE_NAMES,
  costs: COST_NAMES,
};
