import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { FIXTURES, readWithExceljs, removeTemporaryFolders, reviewed, rowsUnder } from "./reviewed";

/*
 * An ugly CSV (line ends of the classic Mac, MacRoman bytes, m/d/yy dates, names as keys) against the table of recency, frequency and
 * money that its author published for 2014-12-31.
 */
const folder = path.join(FIXTURES, "sample_orders");
const macRoman: Record<string, string> = { "\x8a": "ä", "\x9a": "ö", "\x9f": "ü" };

afterAll(removeTemporaryFolders);

test("all 793 customers have the published recency, frequency and money", async () => {
  const result = reviewed([path.join(folder, "sample-orders.csv"), "--as-of", "2014-12-31"]);
  expect(result.totals.rows.orders).toMatchObject({ total: 5009, used: 5009 });
  expect(result.totals.customers).toEqual({ total: 793, scored: 793, prospects: 0, netZero: 0 });

  const text = fs
    .readFileSync(path.join(folder, "rfm-table.csv"), "latin1")
    .replace(/[\x8a\x9a\x9f]/gu, (byte) => macRoman[byte] ?? byte);
  const published = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
  expect(published).toHaveLength(793);

  const { rows } = rowsUnder(await readWithExceljs(result.file), ["Recency (days)", "Orders"]);
  const mine = new Map(
    rows.map((row) => [
      String(Object.values(row)[0]),
      { recency: row["Recency (days)"], frequency: row["Orders"], money: row["Net amount"] },
    ])
  );
  for (const { customer, recency, frequency, monetary_value } of published)
    expect({ customer, ...mine.get(customer ?? "") }).toEqual({
      customer,
      recency: Number(recency),
      frequency: Number(frequency),
      money: Number(monetary_value),
    });
});
