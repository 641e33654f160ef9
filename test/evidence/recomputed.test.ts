import fs from "node:fs";
import path from "node:path";
import type { Workbook } from "exceljs";
import type { ReviewTotals } from "../../src/core/review";
import { createText } from "../../src/core/text/text";
import type { TextKey } from "../../src/core/text/text";
import {
  cellsOf,
  FIXTURES,
  readWithExceljs,
  removeTemporaryFolders,
  reviewed,
  rowsUnder,
} from "./reviewed";
import type { Reviewed, Row } from "./reviewed";

/*
 * The samples, worked out a second time by a Python program that shares nothing with Perennial but the definitions;
 * test/fixtures/recomputed/README.md says how.
 */
type Figures = Record<string, number | "">;
interface Expected {
  book: string;
  asOf: string;
  totals: Omit<ReviewTotals, "asOf">;
  churn: (Record<string, number> & { month: string })[];
  dwell: Record<string, Figures & { bands: number[] }>;
  silent: { customers: number; lost: number };
  gaps: { gaps: number; customers: number; median: number; p80: number; p90: number };
}
const json = (file: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(FIXTURES, "recomputed", file), "utf8"));
const EXPECTED = json("expected.json") as Expected[];
const SAMPLES = path.join(__dirname, "..", "..", "assets", "samples");
const english = createText("en");
const label = (key: string) => english(key as TextKey);

const near = (expected: unknown): unknown => {
  if (typeof expected === "number") return expect.closeTo(expected, 6);
  if (Array.isArray(expected)) return expected.map(near);
  if (typeof expected !== "object" || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]));
};
const pick = (row: Row | undefined, headers: string[]) => headers.map((header) => row?.[header]);

afterAll(removeTemporaryFolders);

describe.each(EXPECTED)("$book on $asOf", (expected) => {
  let result: Reviewed;
  let book: Workbook;
  beforeAll(async () => {
    result = reviewed([path.join(SAMPLES, `${expected.book}.xlsx`), "--as-of", expected.asOf]);
    book = await readWithExceljs(result.file);
  });

  const sheetNamed = (name: string) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  test("all totals agree", () => {
    expect(result.totals).toMatchObject(near(expected.totals) as object);
  });

  test("churn agrees month by month", () => {
    const headers = [
      ...["Month", "Active", "Silent", "Sleeping", "Lost"],
      ...["New", "Came back", "Not churned at start", "Became churned"],
    ];
    const { rows } = rowsUnder(book, headers);
    const keys = [
      ...["month", "active", "silent", "sleeping", "lost"],
      ...["gained", "returned", "atRisk", "churned"],
    ];
    expect(rows.slice(0, expected.churn.length).map((row) => pick(row, headers))).toEqual(
      expected.churn.map((month) => keys.map((key) => month[key]))
    );
    expect(rows.slice(0, expected.churn.length).map((row) => row["Churn rate"])).toEqual(
      expected.churn.map(({ churned = 0, atRisk = 0 }) => (atRisk ? near(churned / atRisk) : ""))
    );
  });

  test("silent attrition and the repurchase rhythm agree", () => {
    const grid = cellsOf(sheetNamed("Churn"));
    const under = (header: string) => {
      const top = grid.findIndex((cells) => cells.includes(header));
      const column = grid[top]?.indexOf(header) ?? -1;
      const cells = grid.slice(top + 1).map((row) => row[column] ?? "");
      const end = cells.indexOf("");
      return end < 0 ? cells : cells.slice(0, end);
    };
    const lost = under("Money lost").map(Number);
    expect({
      customers: lost.length,
      lost: lost.reduce((sum, money) => sum + money, 0),
    }).toEqual(near(expected.silent));
    const rhythm = ["Gaps", "Customers with a gap", "Median (days)", "P80 (days)", "P90 (days)"];
    expect(rhythm.map((header) => under(header)[0])).toEqual(near(Object.values(expected.gaps)));
  });

  test("days in stage agree stage by stage", () => {
    const headers = [
      ...["Customers", "Without a date", "Mean (days)", "Median (days)", "P80 (days)"],
      ...["Due soon", "Stalled", "0–30 days", "31–60 days", "61–90 days"],
      ...["91–180 days", "181–365 days", "Over 365 days"],
    ];
    const { rows } = rowsUnder(book, ["Stage", ...headers]);
    for (const [stage, of] of Object.entries(expected.dwell)) {
      const { customers, undated, mean, median, p80, dueSoon, stalled, bands } = of;
      const row = rows.find((one) => one["Stage"] === label(`stage.${stage}`));
      expect(pick(row, headers)).toEqual(
        near([customers, undated, mean, median, p80, dueSoon, stalled, ...bands])
      );
    }
  });
});

test("every written figure of every customer agrees", async () => {
  const customers = json("customers.json") as Record<string, (string | number)[]>;
  const { file } = reviewed([path.join(SAMPLES, "shop-zh.xlsx"), "--as-of", "2026-06-30"]);
  const { rows } = rowsUnder(await readWithExceljs(file), ["客户编号", "Recency (days)"]);
  const headers = [
    ...["Recency (days)", "Orders", "Net amount", "AOV", "RFM", "Segment", "Value tier"],
    ...["A–E class", "Pipeline stage (auto)", "Activity status", "Relationship stage"],
    ...["Days in stage", "Stalled", "Next boundary (days)"],
  ];
  const named: Record<string, string> = {
    Segment: "segment",
    "Value tier": "tier",
    "Pipeline stage (auto)": "stage",
    "Activity status": "status",
    "Relationship stage": "relationship",
    Stalled: "stall",
  };
  const cell = (value: string | number, header: string | undefined): unknown => {
    if (value === "") return "";
    const kind = named[header ?? ""];
    if (kind) return label(`${kind}.${value}`);
    return typeof value === "number" ? expect.closeTo(value, 2) : value;
  };
  expect(rows).toHaveLength(Object.keys(customers).length);
  for (const row of rows) {
    const expected = customers[String(row["客户编号"]).toLowerCase()] ?? [];
    expect(pick(row, headers)).toEqual(expected.map((value, i) => cell(value, headers[i])));
  }
});
