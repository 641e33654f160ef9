import type { Cell } from "../../../src/core/columns/values/cell";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, type Sheets } from "../analysis";
import { flawsOf } from "./wellFormed";

const ORDERS: Cell[] = ["Order id", "Customer id", "Order date", "Amount"];
const CUSTOMERS: Cell[] = ["Customer id", "Name", "Owner", "Created", "Stage", "Stage entered"];
/** 2024-07-01 as a day. */
const AS_OF = 19905;

const order = (n: number, customer: string, day: string, amount: number): Cell[] => [
  String(n),
  customer,
  day,
  amount,
];
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Books with very little in them. */
const BOOKS: Record<string, Sheets> = {
  "only orders": {
    orders: [
      ORDERS,
      ...many(30, (i) => order(i, `C${i % 8}`, `2024-0${1 + (i % 6)}-1${i % 10}`, 10 * (i + 1))),
    ],
  },
  "only customers": {
    customers: [
      CUSTOMERS,
      ...many(6, (i) => [
        `C${i}`,
        `Name ${i}`,
        i % 2 ? "Ann" : "",
        "2024-01-05",
        i % 2 ? "Interested" : "",
        "2024-05-01",
      ]),
    ],
  },
  "one customer": {
    customers: [CUSTOMERS, ["C1", "Ann", "Bo", "2024-01-05", "Prospect", "2024-01-05"]],
  },
  "one customer with three orders": {
    customers: [CUSTOMERS, ["C1", "Ann", "Bo", "2024-01-05", "Repeat", "2024-02-05"]],
    orders: [ORDERS, ...many(3, (i) => order(i, "C1", `2024-0${i + 2}-05`, 100))],
  },
  "one order": { orders: [ORDERS, order(1, "C1", "2024-06-01", 50)] },
  "all refunds": { orders: [ORDERS, ...many(5, (i) => order(i, `C${i}`, "2024-06-01", -50))] },
  "bought and refunded in full": {
    orders: [
      ORDERS,
      ...many(5, (i) => order(i, `C${i}`, "2024-06-01", 50)),
      ...many(5, (i) => order(i, `C${i}`, "2024-06-02", -50)),
    ],
  },
  "all on one day": { orders: [ORDERS, ...many(40, (i) => order(i, `C${i}`, "2024-06-01", 50))] },
  "all on the analysis date": {
    orders: [ORDERS, ...many(40, (i) => order(i, `C${i}`, "2024-07-01", i + 1))],
  },
  "all in the future": { orders: [ORDERS, ...many(5, (i) => order(i, `C${i}`, "2025-06-01", 50))] },
  "all long ago": {
    orders: [ORDERS, ...many(20, (i) => order(i, `C${i}`, `2001-01-${10 + i}`, 50 + i))],
  },
  "nothing but order headers": { orders: [ORDERS] },
  "nothing but customer headers": { customers: [CUSTOMERS] },
  "nothing but headers": { orders: [ORDERS], customers: [CUSTOMERS] },
};

const NOT_A_NUMBER = /NaN|undefined|Infinity|∞|null|\[object/;

describe.each(Object.keys(BOOKS))("a book with %s", (name) => {
  test.each(LANGUAGES)("says something sensible on every page in %s", (language) => {
    const { reports, columns } = analyze(BOOKS[name] ?? {}, AS_OF, language);
    for (const report of reports) {
      expect(flawsOf(report)).toEqual([]);
      expect([report.key, report.finding]).toEqual([
        report.key,
        expect.stringMatching(language === "en" ? /^[A-Z0-9].*[.!]$/s : /[。！]$/),
      ]);
      const said = [
        report.finding,
        ...report.tables.flatMap((table) => [
          table.note ?? "",
          table.whenEmpty,
          ...table.rows.flat().map(String),
        ]),
      ];
      expect([report.key, said.filter((text) => NOT_A_NUMBER.test(text))]).toEqual([
        report.key,
        [],
      ]);
    }
    const cells = columns.flatMap(({ values }) => values.map(String));
    expect(cells.filter((cell) => NOT_A_NUMBER.test(cell))).toEqual([]);
  });
});
