import fs from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import Papa from "papaparse";
import { openInLibreOffice } from "../proof/openInLibreOffice";
import { validateOoxml } from "../proof/validateOoxml";
import { readWithExceljs, removeTemporaryFolders, reviewed, rowsUnder } from "./reviewed";
import type { Reviewed, Row } from "./reviewed";

const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");

afterAll(removeTemporaryFolders);

/** What LibreOffice's PERCENTILE.INC says of the values at 20, 40, 60 and 80 %. */
async function percentiles(values: number[]): Promise<number[]> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Values");
  const formulas = [0.2, 0.4, 0.6, 0.8].map((share) => ({
    formula: `PERCENTILE(B1:B${values.length},${share})`,
  }));
  values.forEach((value, i) => sheet.addRow([formulas[i] ?? "", value]));
  const csv = await openInLibreOffice(new Uint8Array(await book.xlsx.writeBuffer()), "csv");
  return Papa.parse<string[]>(csv.toString("utf8").trim())
    .data.slice(0, 4)
    .map(([cell]) => Number(cell));
}

describe.each([
  { name: "shop-en-zh.xlsx", lang: "en", asOf: "2026-06-30", sheet: "Customers" },
  { name: "shop-zh.xlsx", lang: "zh-CN", asOf: "2026-06-30", sheet: "客户档案" },
  { name: "online-retail.xlsx", lang: "en", asOf: "2011-06-30", sheet: "Customers" },
])("$name, reviewed in $lang", ({ name, lang, asOf, sheet }) => {
  let result: Reviewed;
  let bytes: Uint8Array;
  beforeAll(() => {
    result = reviewed([path.join(SAMPLES, name), "--as-of", asOf, "--lang", lang]);
    bytes = fs.readFileSync(result.file);
  });

  test("is valid to Microsoft's Open XML SDK", async () => {
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  test("opens in LibreOffice, which sees the same customers and the same money", async () => {
    const book = await readWithExceljs(result.file);
    const position = book.worksheets.findIndex((one) => one.name === sheet) + 1;
    const csv = (await openInLibreOffice(bytes, "csv", position)).toString("utf8");
    const grid = Papa.parse<string[]>(csv).data;
    const header = grid.findIndex((row) => row.some((cell) => /^(Net amount|净额)$/u.test(cell)));
    const column = (grid[header] ?? []).findIndex((cell) => /^(Net amount|净额)$/u.test(cell));
    const money = grid
      .slice(header + 1)
      .map((row) => Number((row[column] ?? "").replaceAll(",", "")))
      .reduce((sum, net) => sum + net, 0);
    const written = rowsUnder(book, [lang === "en" ? "Net amount" : "净额"]).rows;
    const expected = written.reduce((sum, row) => sum + Number(Object.values(row)[column]), 0);
    expect(money).toBeCloseTo(expected, 0);
    expect(money).toBeGreaterThan(0);
  });
});

test("the cuts are what LibreOffice's own PERCENTILE says of the written columns", async () => {
  const { totals, file } = reviewed([
    ...[path.join(SAMPLES, "online-retail.xlsx"), "--as-of", "2011-06-30"],
  ]);
  const { rows } = rowsUnder(await readWithExceljs(file), ["Recency (days)", "Orders"]);
  const scored = rows.filter((row) => row["R"] !== "");
  expect(scored).toHaveLength(totals.customers.scored);
  const column = (header: string) => scored.map((row: Row) => Number(row[header]));
  for (const [header, cuts] of [
    ["Recency (days)", totals.cuts.recency],
    ["Orders", totals.cuts.frequency],
    ["Net amount", totals.cuts.monetary],
  ] as const) {
    const independent = await percentiles(column(header));
    cuts.forEach((cut, i) => expect(cut).toBeCloseTo(independent[i] ?? NaN, 2));
  }
});
