import type { Comparison } from "../../compare/compareDates";
import { TIERS_NOW, TIERS_THEN } from "../../compare/tierLevels";
import type { ProblemCustomer } from "../../compare/tierLists";
import { nothingBefore } from "../comparedWith";
import { cappedList, type OfCustomer, whoColumns } from "../customerList";
import { levelName } from "./migrationTiers";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf } from "../table";

/** Who was and is in the highest tier. */
export function valueCustomerTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  return cappedList<OfCustomer>(data, {
    key: "valueCustomers",
    title: text("migration.valueCustomers"),
    note: text("migration.valueCustomersNote"),
    columns: [...whoColumns(data), ...moneyColumns(data)],
    items: entries(comparison?.lists.valueCustomers),
    whenEmpty: comparison ? text("migration.noValueCustomers") : nothingBefore(data),
    charts: [],
    dataBar: { column: "now", color: NEUTRAL_COLOR },
  });
}

/** Who is on another level than then: those who fell first, since they need somebody sooner. */
export function movedTable(data: ReportData): TableBlock {
  const { comparison, text } = data;
  return cappedList<OfCustomer>(data, {
    key: "moved",
    title: text("migration.moved"),
    note: text("migration.movedNote"),
    columns: [...whoColumns(data), ...levelColumns(data), ...moneyColumns(data)],
    items: [...entries(comparison?.lists.down), ...entries(comparison?.lists.up)],
    whenEmpty: comparison ? text("migration.noMoved") : nothingBefore(data),
    charts: [],
  });
}

/** Who was top and no longer is, and who owes overdue money. */
export function problemTable(data: ReportData): TableBlock {
  const { book, comparison, text } = data;
  const { overdue } = book.customers;
  const reasons = ({ reasons: own }: ProblemCustomer) =>
    text.list(own.map((reason) => text(`migration.problem.${reason}`)));
  return cappedList<ProblemCustomer>(data, {
    key: "problems",
    title: text("migration.problems"),
    note: text("migration.problemsNote"),
    columns: [
      ...whoColumns(data),
      ["why", text("head.why"), "text", reasons],
      ...levelColumns(data),
      ...moneyColumns(data),
      ...(overdue
        ? ([
            [
              "overdue",
              text("field.overdue"),
              "money",
              ({ customer: c }) => overdue[c] || undefined,
            ],
          ] satisfies ColumnOf<OfCustomer>[])
        : []),
    ],
    items: comparison?.lists.problems ?? [],
    whenEmpty: comparison ? text("migration.noProblems") : nothingBefore(data),
    charts: [],
    dataBar: { column: "now", color: ACCENT_COLOR },
  });
}

export function entries(customers: Int32Array | undefined): OfCustomer[] {
  return Array.from(customers ?? [], (customer) => ({ customer }));
}

/** The level then and now. */
export function levelColumns({ comparison, text }: ReportData): ColumnOf<OfCustomer>[] {
  const names =
    (levels: Comparison["levels"]["then"], list: typeof TIERS_THEN | typeof TIERS_NOW) =>
    (c: number) => {
      const level = list[levels[c] ?? -1];
      return level && levelName(level, text);
    };
  if (!comparison) return [];
  const then = names(comparison.levels.then, TIERS_THEN);
  const now = names(comparison.levels.now, TIERS_NOW);
  return [
    ["tierThen", text("migration.tierThen"), "text", ({ customer }) => then(customer)],
    ["tierNow", text("migration.tierNow"), "text", ({ customer }) => now(customer)],
  ];
}

/** Net amount of all time on both days, and what came in between. */
export function moneyColumns({ comparison, facts, text }: ReportData): ColumnOf<OfCustomer>[] {
  const { net } = facts.perCustomer;
  const before = comparison?.facts.perCustomer.net;
  return [
    ["then", text("migration.netThen"), "money", ({ customer: c }) => before?.[c]],
    ["now", text("migration.netNow"), "money", ({ customer: c }) => net[c]],
    ["gained", text("migration.gained"), "money", ({ customer: c }) => comparison?.gained[c]],
  ];
}
