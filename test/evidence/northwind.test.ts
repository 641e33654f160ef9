import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import {
  FIXTURES,
  readWithExceljs,
  removeTemporaryFolders,
  reviewed,
  rowsUnder,
  temporaryFolder,
} from "./reviewed";

/*
 * Northwind's sales come to 1,265,793.04 after discounts, the total that its tutorials print; 830 orders, 91 customers, of whom
 * FISSA and PARIS never ordered. The lines have prices, quantities and discounts but no amount: it has to be worked out.
 */
const csv = (name: string) =>
  Papa.parse<Record<string, string>>(
    fs.readFileSync(path.join(FIXTURES, "northwind", name), "utf8").trim(),
    { header: true }
  ).data;

afterAll(removeTemporaryFolders);

test("two CSV files make one book, amounts are price × quantity × (1 − discount)", async () => {
  const folder = temporaryFolder();
  const orders = path.join(folder, "lines.csv");
  const customers = path.join(folder, "customers.csv");
  const heads = new Map(csv("orders.csv").map((order) => [order["oid"], order]));
  fs.writeFileSync(
    orders,
    Papa.unparse(
      csv("order_details.csv").map(({ oid, p, q, disc }) => ({
        "Order ID": oid,
        "Order date": heads.get(oid)?.["date"],
        "Customer ID": heads.get(oid)?.["cust"],
        "Unit price": p,
        Quantity: q,
        Discount: disc,
      }))
    )
  );
  fs.writeFileSync(
    customers,
    Papa.unparse(
      csv("customers.csv").map(({ cust, company }) => ({ "Customer ID": cust, Name: company }))
    )
  );
  const { totals, file } = reviewed([
    ...["--orders", orders, "--customers", customers, "--as-of", "1998-05-06"],
  ]);
  expect(totals.rows.orders).toMatchObject({ total: 2155, used: 2155 });
  expect(totals.orders).toBe(830);
  expect(totals.customers).toEqual({ total: 91, scored: 89, prospects: 2, netZero: 0 });
  expect(totals.net).toBeCloseTo(1265793.04, 1);

  const book = await readWithExceljs(file);
  expect(book.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(["Orders", "Customers"]);
  const { sheet, rows } = rowsUnder(book, ["Customer ID", "Name", "Net amount"]);
  expect(sheet.name).toBe("Customers");
  const sum = rows.reduce((total, row) => total + Number(row["Net amount"]), 0);
  expect(sum).toBeCloseTo(1265793.04, 1);
  const idle = rows.filter((row) => row["Net amount"] === "").map((row) => row["Customer ID"]);
  expect(idle).toEqual(["FISSA", "PARIS"]);
});
