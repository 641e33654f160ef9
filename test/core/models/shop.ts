import fc from "fast-check";
import { buildModels } from "../../../src/core/buildModels";
import type { Cell, Day } from "../../../src/core/columns/values/cell";
import { isoOfDay } from "../../../src/core/columns/values/civil";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Models } from "../../../src/core/models";
import type { Settings } from "../../../src/core/settings";
import { day, readBook } from "../readBook";

export const ASOF = day("2024-12-31");
export const FIRST = day("2023-01-01");

/** A small book: everybody stands on the customer sheet, and what stands there was so from the beginning. */
export interface Shop {
  customers: Cell[][];
  orders: Cell[][];
  contacts: Cell[][];
}
/** The header rows of its sheets. */
export const HEADS: Shop = {
  customers: [
    [
      ...["Customer ID", "Owner", "Source", "Created", "Phone", "Birthday"],
      ...["Expected sales", "Credit score", "Overdue", "Referrals", "Churn reason"],
    ],
  ],
  orders: [["Order ID", "Customer ID", "Order date", "Amount", "Quantity", "Profit", "Category"]],
  contacts: [["Contact date", "Customer ID", "Rep"]],
};
const ids = Array.from({ length: 14 }, (_, k) => `C${k}`);
const someDay = fc.integer({ min: FIRST, max: ASOF + 10 }).map(isoOfDay);

const customer = fc
  .record({
    owner: fc.constantFrom("Ann", "Bob", ""),
    source: fc.constantFrom("Fair", "Web", ""),
    created: fc.constantFrom("2022-12-01", ""),
    phone: fc.constantFrom("13800000001", "13800000002", ""),
    birthday: fc.constantFrom("1980-02-29", "1990-07-15", ""),
    expected: fc.constantFrom(100, 700, ""),
    credit: fc.constantFrom(1, 5, ""),
    overdue: fc.constantFrom(0, 40, ""),
    referrals: fc.nat(3),
    reason: fc.constantFrom("Competitor", "竞争对手", "Margin", ""),
  })
  .map((row): Cell[] => Object.values(row));
const order = fc
  .record({
    id: fc.nat(40),
    at: someDay,
    amount: fc.integer({ min: -60, max: 200 }),
    units: fc.integer({ min: 1, max: 9 }),
    profit: fc.integer({ min: -5, max: 60 }),
    category: fc.constantFrom("Tea", "Cups", ""),
  })
  .map(({ id, at, amount, units, profit, category }): Cell[] => [
    ...[`O${id}`, ids[id % 12] ?? "", at],
    ...[amount, units, profit, category],
  ]);
const contact = fc.tuple(someDay, fc.constantFrom(...ids), fc.constantFrom("Ann", "Bob"));

export const shops: fc.Arbitrary<Shop> = fc.record({
  customers: fc
    .array(customer, { minLength: ids.length, maxLength: ids.length })
    .map((rows) => rows.map((row, k) => [ids[k] ?? "", ...row])),
  orders: fc.array(order, { minLength: 1, maxLength: 80 }),
  contacts: fc.array(
    contact.map((row): Cell[] => row),
    { minLength: 1, maxLength: 20 }
  ),
});
/** Settings under which the models go other ways. */
export const someSettings = fc.constantFrom<Partial<Settings>>(
  {},
  { valueBasis: "score", windowMonths: 12, statusBasis: "gaps" },
  { valueBasis: "profit", monetary: "aov", bins: 3, segmentModel: "eight" },
  { frequencyWithinCategory: true, windowMonths: 24, bins: 4, compareWith: "quarter" }
);

export function modelsOf(
  { customers, orders, contacts }: Shop,
  changes: Partial<Settings>,
  asOf: Day = ASOF
): Models {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const { book, problems } = readBook({
    customers: [...HEADS.customers, ...customers],
    orders: [...HEADS.orders, ...orders],
    contacts: [...HEADS.contacts, ...contacts],
    settings,
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const models = buildModels({ book, settings, asOf });
  if (!models.ok) throw new Error(models.problem.kind);
  return models.value;
}
