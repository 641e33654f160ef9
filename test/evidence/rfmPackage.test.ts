import fs from "node:fs";
import path from "node:path";
import {
  FIXTURES,
  readWithExceljs,
  removeTemporaryFolders,
  reviewed,
  rowsUnder,
  temporaryFolder,
} from "./reviewed";
import type { Reviewed, Row } from "./reviewed";

/*
 * Published: documentation of the R package rfm for its data set rfm_data_orders, analysis date 2006-12-31 (scores of named
 * customers by the thresholds below). Percentile cuts: R's quantile(type = 7) of the same columns. Status counts: counted from
 * the same recencies at 45, 90 and 180 days.
 */
const DATA = path.join(FIXTURES, "rfm_pkg", "rfm_data_orders.csv");
const HEADERS = ["Recency (days)", "Orders", "Net amount", "R", "F", "M", "RFM", "Activity status"];

const byName = (rows: Row[], name: string): Row | undefined =>
  rows.find((row) => Object.values(row).includes(name));

afterAll(removeTemporaryFolders);

describe("by percentiles", () => {
  let result: Reviewed;
  let rows: Row[];
  beforeAll(async () => {
    result = reviewed([DATA, "--as-of", "2006-12-31"]);
    rows = rowsUnder(await readWithExceljs(result.file), HEADERS).rows;
  });

  test("every row is used, every customer scored", () => {
    const { totals } = result;
    expect(totals.asOf).toBe("2006-12-31");
    expect(totals.rows.orders).toMatchObject({ total: 4906, used: 4906 });
    expect(totals.customers).toEqual({ total: 995, scored: 995, prospects: 0, netZero: 0 });
    expect(totals.orders).toBe(4906);
    expect(totals.net).toBe(464158);
  });

  test("the cuts are R's quantiles", () => {
    const { recency, frequency, monetary } = result.totals.cuts;
    const expected = [
      [recency, [114, 180, 296.4, 481]],
      [frequency, [3, 4, 5, 7]],
      [monetary, [254.8, 381, 505.4, 665]],
    ] as const;
    for (const [cuts, published] of expected)
      cuts.forEach((cut, i) => expect(cut).toBeCloseTo(published[i] ?? NaN, 6));
  });

  test("61 customers are active, 80 silent, 258 sleeping, 596 lost, in the JSON and in the saved cells", () => {
    expect(result.totals.status).toEqual({ active: 61, silent: 80, sleeping: 258, lost: 596 });
    const counts: Record<string, number> = {};
    for (const row of rows) {
      const status = String(row["Activity status"]);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    expect(Object.values(counts).sort((a, b) => a - b)).toEqual([61, 80, 258, 596]);
    expect(counts).toMatchObject({ Active: 61, Lost: 596 });
  });

  test("the top 20 % of customers hold 35.6 % of the money", () => {
    const nets = rows.map((row) => Number(row["Net amount"])).sort((a, b) => b - a);
    const top = nets.slice(0, Math.round(nets.length / 5)).reduce((sum, net) => sum + net, 0);
    expect(top / 464158).toBeCloseTo(0.356, 3);
  });

  test("the saved columns hold as many rows as there are customers, numbers as numbers", () => {
    expect(rows).toHaveLength(995);
    for (const row of rows)
      for (const header of ["Recency (days)", "Orders", "Net amount", "R", "F", "M"])
        expect(typeof row[header]).toBe("number");
  });
});

describe("by the published thresholds, given with --settings", () => {
  let rows: Row[];
  beforeAll(async () => {
    const settings = path.join(temporaryFolder(), "settings.json");
    const cuts = {
      kind: "fixed",
      recency: [115, 181, 297.4, 482],
      frequency: [4, 5, 6, 8],
      monetary: [255.8, 382, 506.4, 666],
    };
    fs.writeFileSync(settings, JSON.stringify({ cuts }));
    const result = reviewed([DATA, "--as-of", "2006-12-31", "--settings", settings]);
    rows = rowsUnder(await readWithExceljs(result.file), HEADERS).rows;
  });

  test.each([
    ["Abbey O'Reilly", 205, 6, 472, "343"],
    ["Add Senger", 140, 3, 340, "412"],
    ["Aden Murphy", 98, 7, 596, "544"],
  ])("%s: %d days, %d orders, %d → %s", (name, recency, orders, net, rfm) => {
    const row = byName(rows, name);
    expect(row).toMatchObject({ "Recency (days)": recency, Orders: orders, "Net amount": net });
    expect(String(row?.["RFM"])).toBe(rfm);
    expect(`${row?.["R"]}${row?.["F"]}${row?.["M"]}`).toBe(rfm);
  });
});
