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

  /** The table of a sheet whose header row holds all of `headers`: these columns, row by row, down to a blank in the first. */
  const tableIn = (name: string, headers: string[]) => {
    const grid = cellsOf(sheetNamed(name));
    const top = grid.findIndex((cells) => headers.every((header) => cells.includes(header)));
    const columns = headers.map((header) => grid[top]?.indexOf(header) ?? -1);
    const rows = grid.slice(top + 1).map((cells) => columns.map((column) => cells[column] ?? ""));
    const end = rows.findIndex(([first]) => first === "");
    return end < 0 ? rows : rows.slice(0, end);
  };

  test("churn agrees month by month, from the first order on", () => {
    const states = ["active", "silent", "sleeping", "lost"];
    const begun = expected.churn.findIndex((month) => states.some((state) => month[state]));
    const months = expected.churn.slice(begun);
    const keys = (names: string[]) => months.map((month) => names.map((name) => month[name]));
    const flows = ["Month", "New", "Came back", "Not churned at start", "Became churned"];

    expect(tableIn("Churn", ["Month", "Active", "Silent", "Sleeping", "Lost"])).toEqual(
      keys(["month", ...states])
    );
    expect(tableIn("Churn", flows)).toEqual(
      keys(["month", "gained", "returned", "atRisk", "churned"])
    );
    expect(tableIn("Churn", ["Month", "Churn rate"]).map(([, rate]) => rate)).toEqual(
      months.map(({ churned = 0, atRisk = 0 }) => (atRisk ? near(churned / atRisk) : ""))
    );
  });

  test("silent attrition and the repurchase rhythm agree", () => {
    const lost = tableIn("Churn", ["Money lost"]).map(Number);
    expect({
      customers: lost.length,
      lost: lost.reduce((sum, money) => sum + money, 0),
    }).toEqual(near(expected.silent));
    const rhythm = ["Gaps", "Customers with a gap", "Median (days)", "P80 (days)", "P90 (days)"];
    expect(tableIn("Cohorts", rhythm)[0]).toEqual(near(Object.values(expected.gaps)));
  });

  test("days in stage agree stage by stage", () => {
    const figures = [
      ...["Stage", "Customers", "Without a date", "Mean (days)", "Median (days)", "P80 (days)"],
      ...["Due soon", "Stalled"],
    ];
    const bands = ["0–30 days", "31–60 days", "61–90 days", "91–180 days", "181–365 days"];
    const groups = tableIn("Dwell time", figures);
    const ageing = tableIn("Dwell time", ["Stage", ...bands, "Over 365 days"]);
    for (const [stage, of] of Object.entries(expected.dwell)) {
      const { customers, undated, mean, median, p80, dueSoon, stalled } = of;
      const name = label(`stage.${stage}`);
      expect(groups.find(([first]) => first === name)).toEqual(
        near([name, customers, undated, mean, median, p80, dueSoon, stalled])
      );
      expect(ageing.find(([first]) => first === name)).toEqual(near([name, ...of.bands]));
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
