import type { Problem } from "../problem";
import type { Field, SheetKind } from "./fields";
import { columnOf, FIELDS, matchColumns } from "./matchColumns";
import type { FieldOverride, Match } from "./matchColumns";
import type { HeadedBlock } from "./readBlock";
import { readBlock } from "./readBlock";
import type { Candidate, Recognition } from "./recognition";
import { sourceMap } from "./sourceMap";
import { headerKey } from "./headerKey";

/** A block seen as one kind of sheet. */
interface View {
  block: HeadedBlock;
  kind: SheetKind;
  matches: Match[];
  /** Fields that this kind of sheet cannot do without and that were not found. */
  missing: Field[];
  /** How much speaks for this kind; sums of confidences. */
  score: number;
}

/**
 * Finds the order sheet and the customer sheet among blocks of cells, by their headers, by what the cells hold, and by what the user
 * corrected. One kind alone is enough. An override whose `header` is `""` says that the field is no column; one whose header stands in
 * no block is the problem `unknownColumn`. When there is neither sheet, the problem says what the most likely one lacks, or `noData`.
 *
 * @param candidates blocks without the product's own report sheets
 */
export function recognise(
  candidates: readonly Candidate[],
  overrides: readonly FieldOverride[] = [],
  { date1904 = false }: { date1904?: boolean } = {}
): { recognition: Recognition; problems: Problem[] } {
  const wanted = new Set(
    overrides.map(({ header }) => headerKey(header)).filter((key) => key !== "")
  );
  const blocks = candidates
    .map((candidate) => readBlock(candidate, wanted))
    .filter((block) => block !== undefined);
  const views = blocks.map((block) => ({
    orders: viewAs(block, "orders", overrides),
    customers: viewAs(block, "customers", overrides),
  }));

  const orders = best(
    views.filter((view) => isOrders(view.orders, view.customers)).map((view) => view.orders)
  );
  const customers = best(
    views
      .map((view) => view.customers)
      .filter((view) => view.missing.length === 0 && view.block !== orders?.block)
      .filter((view) =>
        isCustomers(view, views.find(({ customers }) => customers === view)?.orders)
      )
  );

  const problems = unknownColumns(blocks, overrides);
  if (!orders) {
    const nearly = best(views.map((view) => view.orders).filter(isNearlyOrders));
    const [field] = nearly?.missing ?? [];
    if (nearly && field && nearly.block !== customers?.block) {
      const { sheet } = nearly.block.candidate;
      const headers = choices(nearly);
      problems.push({ kind: "missingField", sheetKind: "orders", field, sheet, headers });
    } else if (!customers) problems.push({ kind: "noData" });
  }
  const recognition: Recognition = {};
  if (orders) recognition.orders = sourceMap(orders.block, "orders", orders.matches, date1904);
  if (customers)
    recognition.customers = sourceMap(customers.block, "customers", customers.matches, date1904);
  return { recognition, problems };
}

function viewAs(block: HeadedBlock, kind: SheetKind, overrides: readonly FieldOverride[]): View {
  const matches = matchColumns(block, kind, overrides);
  const has = (field: Field) => matches.some((match) => match.field === field);
  const missing: Field[] = has("customerId") ? [] : ["customerId"];
  if (kind === "orders") {
    if (!has("paidDate") && !has("orderDate")) missing.push("orderDate");
    const priced = has("quantity") && has("unitPrice");
    if (!has("amount") && !has("netAmount") && !priced) missing.push("amount");
  }
  const score = matches.reduce((sum, { confidence }) => sum + confidence, 0);
  return { block, kind, matches, missing, score };
}

const find = (view: View, field: Field) => view.matches.find((match) => match.field === field);
const isCorrected = (view: View) => view.matches.some(({ confidence }) => confidence === 1);

/** Complete, and more an order sheet than a customer sheet; on a customer sheet every id stands once. */
function isOrders(view: View, asCustomers: View): boolean {
  if (view.missing.length > 0) return false;
  if (isCorrected(view) || find(view, "orderId")) return true;
  if (isCorrected(asCustomers)) return false;
  return view.score >= asCustomers.score + (idsRepeat(view) ? -1 : 0.5);
}

/** Not an order sheet: order lines name customers too, but under an order id or again and again. */
function isCustomers(view: View, asOrders: View | undefined): boolean {
  if (isCorrected(view)) return true;
  const orderLike =
    asOrders !== undefined && (find(asOrders, "orderId") !== undefined || idsRepeat(view));
  return !orderLike || view.score > (asOrders?.score ?? 0);
}

/** Names an order and something else of it. */
function isNearlyOrders(view: View): boolean {
  const strong = view.matches.filter(({ confidence }) => confidence > 0.5);
  return (
    view.missing.length > 0 &&
    strong.length >= 2 &&
    strong.some(({ field }) => field === "orderId" || field === "amount")
  );
}

function idsRepeat(view: View): boolean {
  const id = find(view, "customerId");
  const profile = id && view.block.profiles[id.column];
  return profile !== undefined && profile.filled > 1 && profile.distinct < 0.9;
}

/** The headers of a block, those that no field claimed first. */
function choices({ block, matches }: View): string[] {
  const claimed = new Set(matches.map(({ column }) => column));
  const at = block.headers.map((_, column) => column);
  const named = at.filter((column) => !block.own[column] && block.headers[column] !== "");
  return [
    ...named.filter((column) => !claimed.has(column)),
    ...named.filter((column) => claimed.has(column)),
  ].map((column) => block.headers[column] ?? "");
}

/** The surest; among similar ones that with more rows. */
function best(views: readonly View[]): View | undefined {
  const rank = (view: View) =>
    view.score + Math.log10(1 + view.block.candidate.rowCount) / 2 + (isCorrected(view) ? 100 : 0);
  return [...views].sort((a, b) => rank(b) - rank(a))[0];
}

function unknownColumns(
  blocks: readonly HeadedBlock[],
  overrides: readonly FieldOverride[]
): Problem[] {
  return overrides
    .filter(({ kind, field, header }) => {
      const known = FIELDS[kind].some((candidate) => candidate === field);
      return !known || (header !== "" && !blocks.some((block) => columnOf(block, header) >= 0));
    })
    .map(({ kind, header }) => ({ kind: "unknownColumn", sheetKind: kind, header }));
}
