import type { Cell } from "../../../src/core/columns/values/cell";
import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { csvRows, day } from "../readBook";

const ASOF = day("2024-06-30");
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];
const CUSTOMERS = ["Customer ID", "Name", "Owner", "Source", "Churn reason", "Inducement"];

/** Since 30 June 2023: b and d were lost; a had been silent for 181 days on 30 April and came back the day after. c was lost before. */
const SHEETS = {
  orders: [
    ORDERS,
    ["o1", "a", "2023-06-01", 10],
    ["o2", "a", "2023-11-01", 10],
    ["o3", "a", "2024-05-01", 10],
    ["o4", "b", "2023-06-01", 20],
    ["o5", "c", "2022-01-01", 30],
    ["o6", "d", "2023-05-01", 40],
  ] as Cell[][],
  customers: [
    CUSTOMERS,
    ["a", "Ann", "Li", "Fair", "", ""],
    ["b", "Bob", "Li", "Web", "竞争对手", "Price"],
    ["c", "Cy", "Mo", "", "Competitor", "better price elsewhere"],
    ["d", "Di", "", "Web", "moved abroad", ""],
  ] as Cell[][],
};
const full = analyze(SHEETS, ASOF);

test("churn by owner and source: the groups of today and their sum", () => {
  const owners = tableOf(full, "churn", "owner");
  expect(owners.rows).toEqual([
    ["Li", 2, 2, 1, 1, 0, 0],
    ["(none)", 1, 1, 1, 0, 0, ""],
    ["All customers", 3, 3, 1, 1, 0, 0],
  ]);
  const sources = tableOf(full, "churn", "source");
  expect(cellsOf(sources, "group")).toEqual(["Fair", "Web", "All customers"]);
  expect(cellsOf(sources, "churned")).toEqual([1, 2, 3]);
});

test("a book that names neither owners nor sources says so in one sentence", () => {
  const bare = analyze({ orders: SHEETS.orders }, ASOF);
  const { rows, whenEmpty, note } = tableOf(bare, "churn", "source");
  expect([rows, whenEmpty]).toEqual([
    [],
    "The book does not say where its customers came from, so churn by source cannot be told.",
  ]);
  expect(tableOf(bare, "churn", "owner").whenEmpty).toBe(
    "The book names no owners of its customers, so churn by owner cannot be told."
  );
  expect(tableOf(bare, "churn", "reasons").note).toBeUndefined();
  expect(note).not.toBe("");
});

test("reasons in both languages are one reason, free text its own, with the cumulative share of a Pareto chart", () => {
  const reasons = tableOf(full, "churn", "reasons");
  expect(reasons.rows).toEqual([
    ["Competitor", 2, 2 / 3, 2 / 3],
    ["moved abroad", 1, 1 / 3, 1],
  ]);
  expect(reasons.note).toBe(
    "As filled in on the customer sheet; of 3 customers without an order for more than 180 days 3 have a reason."
  );
  expect(cellsOf(tableOf(full, "churn", "inducements"), "reason")).toEqual([
    "Price",
    "better price elsewhere",
  ]);
});

test("more than twelve reasons: the rest is one row, and nothing is lost", () => {
  const customers = Array.from({ length: 20 }, (_, k) => [
    `c${k}`,
    "",
    "",
    "",
    `reason ${k % 15}`,
    "",
  ]);
  const { rows } = tableOf(
    analyze({ customers: [CUSTOMERS, ...customers] }, ASOF),
    "churn",
    "reasons"
  );
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)).toEqual(["Other (3 texts)", 3, 3 / 20, 1]);
});

test("who is overdue stands with the own gap, and who came back with the gap", () => {
  // e: gaps 10 and 10, 152 days since. a: gaps 153 and 182 days, median 167.5, 60 days since; came back on 1 May.
  const e = ["2024-01-10", "2024-01-20", "2024-01-30"].map((on, k) => [`e${k}`, "e", on, 5]);
  const analysis = analyze({ orders: [...SHEETS.orders, ...e] }, ASOF);
  expect(tableOf(analysis, "churn", "overdue").rows).toEqual([
    ["e", "e", "Sleeping", day("2024-01-30"), 152, 10, 15.2, 15],
  ]);
  expect(tableOf(analysis, "churn", "reactivated").rows).toEqual([
    ["a", "a", "Silent", day("2024-05-01"), 182, 1, 10],
  ]);
  expect(cellsOf(tableOf(analysis, "churn", "ownRhythm"), "customers")).toEqual([1, 0, 1, 3]);
  const written = (key: string) => analysis.columns.find((column) => column.key === key)?.values;
  expect(written("rhythm")).toEqual([60 / 167.5, "", "", "", 15.2]);
  expect(written("rhythmState")).toEqual(["On rhythm", "", "", "", "Overdue"]);
});

test("the page is narrow: at most nine columns a table and three charts", () => {
  const { tables } = reportOf(full, "churn");
  expect(tables.filter(({ columns }) => columns.length > 9)).toEqual([]);
  expect(tables.flatMap(({ charts }) => charts).length).toBeLessThanOrEqual(3);
});

test("each group of the Churn page has its own series on the Cohorts page, and only groups that the book tells", () => {
  const series = (key: string) => tableOf(full, "cohorts", key);
  for (const key of ["segment", "tier", "owner"]) {
    const [, ...months] = series(`${key}Months`).columns.map(({ header }) => header);
    expect(months).toEqual(cellsOf(tableOf(full, "churn", "flows"), "month"));
    const named = cellsOf(tableOf(full, "churn", key), "group").slice(0, -1);
    expect(named).toEqual(expect.arrayContaining(cellsOf(series(`${key}Months`), "group")));
  }
  const ordersOnly = analyze(
    { orders: [["Order ID", "Customer ID", "Order date", "Amount"]] },
    20000
  );
  const keys = reportOf(ordersOnly, "cohorts").tables.map(({ key }) => key);
  expect(keys.filter((key) => key.endsWith("Months"))).toEqual(["segmentMonths", "tierMonths"]);
});

describe("the Cohorts page of a real book", () => {
  const analysis = analyze(
    { orders: csvRows("online_retail/orders_2010-12_to_2011-06_with_refunds.csv") },
    day("2011-06-30")
  );

  test("opens with what it found, counts beside shares", () => {
    expect(reportOf(analysis, "cohorts").finding).toBe(
      "Of 2,718 customers 673 (24.8%) ordered again in the month after the first order; 6 months after it 321 of 885 did (36.3%)."
    );
  });

  test("shows shares on a colour scale without month 0, blank where a month has not begun", () => {
    const shares = tableOf(analysis, "cohorts", "shares");
    expect(shares.rows.at(-1)).toEqual(["2011-06", 242, 1, "", "", "", "", "", ""]);
    expect(cellsOf(shares, "m1")[0]).toBeCloseTo(324 / 885, 12);
    expect(shares.colorScale?.columns).toEqual(["m1", "m2", "m3", "m4", "m5", "m6"]);
    expect(shares.note).toBe(
      "Month 0 is the calendar month of the first order; blank months have not begun."
    );
  });

  test("marks the bands in which P80 (56 days) and P90 (83 days) lie", () => {
    const gaps = tableOf(analysis, "cohorts", "gaps");
    expect(cellsOf(gaps, "marks")).toEqual(["", "", "", "P80", "P90", "", "", ""]);
  });
});

test("a long book: older cohorts and later months are summed, and the page says so", () => {
  const orders = Array.from({ length: 30 }, (_, k) => {
    const month = `${2022 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}-10`;
    return [`o${k}`, `c${k}`, month, 100];
  });
  const analysis = analyze({ orders: [ORDERS, ...orders] }, day("2024-06-20"));
  const counts = tableOf(analysis, "cohorts", "counts");
  expect(cellsOf(counts, "cohort").slice(0, 2)).toEqual(["Before 2022-07", "2022-07"]);
  expect(counts.columns.at(-1)?.header).toBe("Month 13 on");
  expect(tableOf(analysis, "cohorts", "shares").note).toBe(
    "Month 0 is the calendar month of the first order; blank months have not begun. The last column sums month 13 and all later ones, each customer once. The latest month of each cohort runs only to 20 Jun 2024. The last 24 cohorts are shown one by one, older ones are summed in the first row."
  );
});
