import path from "node:path";
import { FIXTURES, plain, readWithExceljs, removeTemporaryFolders, reviewed } from "./reviewed";
import type { Reviewed } from "./reviewed";

/*
 * All 32,451 lines of a real wholesaler's first two weeks, as messy as they were. Nothing published says how many rows a careful
 * reader leaves out, so they are counted here a second time, line by line, from what exceljs reads.
 */
const DATA = path.join(FIXTURES, "online_retail", "Online Retail 2010-12-01 to 12-15.xlsx");

interface Line {
  invoice: string;
  quantity: unknown;
  date: string;
  price: unknown;
  customer: string;
  /** The whole row. */
  cells: string;
}

async function readLines(): Promise<Line[]> {
  const book = await readWithExceljs(DATA);
  const lines: Line[] = [];
  book.worksheets[0]?.eachRow((row, at) => {
    if (at === 1) return;
    const cell = (column: number) => plain(row.getCell(column).value);
    lines.push({
      invoice: String(cell(1)).trim(),
      quantity: cell(4),
      date: String(cell(5)),
      price: cell(6),
      customer: String(cell(7)).trim(),
      cells: JSON.stringify([1, 2, 3, 4, 5, 6, 7, 8].map(cell)),
    });
  });
  return lines;
}

const sumBy = (lines: Line[], key: (line: Line) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const line of lines)
    sums.set(key(line), (sums.get(key(line)) ?? 0) + Number(line.quantity) * Number(line.price));
  return sums;
};

let lines: Line[];
let used: Line[];
let result: Reviewed;
beforeAll(async () => {
  result = reviewed([DATA, "--as-of", "2010-12-15"]);
  lines = await readLines();
  used = lines.filter(({ customer }) => customer !== "");
});
afterAll(removeTemporaryFolders);

test("the fixture is the one that its notes describe", () => {
  expect(lines).toHaveLength(32451);
  expect(lines.length - used.length).toBe(10441);
  expect(lines.filter(({ invoice }) => /^C/u.test(invoice))).toHaveLength(548);
  const owners = new Map<string, Set<string>>();
  for (const { invoice, customer } of used)
    owners.set(invoice, (owners.get(invoice) ?? new Set()).add(customer));
  expect([...owners.values()].filter(({ size }) => size > 1)).toEqual([]);
  for (const { quantity, price, date } of used) {
    expect(typeof quantity).toBe("number");
    expect(typeof price).toBe("number");
    expect(date).toMatch(/^2010-12-\d\d$/u);
  }
});

test("every row is accounted for: 10,441 without a customer, the rest used", () => {
  expect(result.totals.rows.orders).toEqual({
    total: 32451,
    used: 22010,
    leftOut: {
      missingCustomer: 10441,
      badDate: 0,
      badAmount: 0,
      future: 0,
      cancelled: 0,
      orderOnTwoCustomers: 0,
      otherCurrency: 0,
      duplicate: 0,
    },
  });
});

test("orders are the invoices whose lines come to more than zero, cancelled invoices reduce their customer", () => {
  const orders = [...sumBy(used, ({ invoice }) => invoice)].filter(([, net]) => net > 1e-6);
  expect(result.totals.orders).toBe(orders.length);

  const buyers = new Map<string, Line[]>();
  const valid = new Set(orders.map(([invoice]) => invoice));
  for (const line of used) buyers.set(line.customer, [...(buyers.get(line.customer) ?? []), line]);
  const scored = [...buyers.values()].filter((own) =>
    own.some(({ invoice }) => valid.has(invoice))
  );
  expect(result.totals.customers).toEqual({
    total: buyers.size,
    scored: scored.length,
    prospects: 0,
    netZero: buyers.size - scored.length,
  });
  const net = scored.flat().reduce((sum, l) => sum + Number(l.quantity) * Number(l.price), 0);
  expect(result.totals.net).toBeCloseTo(net, 2);
});

test("the reader is told about the rows without a customer", () => {
  expect(result.messages).toContain("10,441 order rows without a customer id were left out.");
});

test("a row counts as repeated only when all of its cells are: two articles at one price are not", () => {
  const seen = new Set<string>();
  const repeated = lines.filter(({ cells, customer }) => {
    const known = seen.has(cells);
    seen.add(cells);
    return known && customer !== "";
  });
  expect(repeated).toHaveLength(450);
  expect(result.messages).toContain("450 rows repeat a row above them exactly");
});
