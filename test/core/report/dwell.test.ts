import { analyze, cellsOf, reportOf, tableOf } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-06-30");

/**
 * Ann went to interested, back and there again; Bob was visited three times and an offer is planned; Cy is new; Di bought once, Ed twice.
 */
const SHEETS = {
  customers: [
    [
      "Customer ID",
      "Name",
      "Owner",
      "Created",
      "Stage",
      "Stage entered",
      "Next action",
      "Due date",
    ],
    ["1", "Ann", "Li", "2023-01-01", "interested", "", "", ""],
    ["2", "Bob", "Mo", "2024-01-01", "interested", "", "Send offer", "2024-07-05"],
    ["3", "Cy", "Li", "2024-06-01", "prospect", "", "", ""],
    ["4", "Di", "", "", "", "", "", ""],
    ["5", "Ed", "", "", "", "", "", ""],
  ],
  orders: [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["o1", "4", "2024-03-01", 10],
    ["o2", "5", "2024-03-01", 10],
    ["o3", "5", "2024-04-01", 10],
  ],
  stageLog: [
    [
      "Date",
      "Customer ID",
      "From stage",
      "To stage",
      "Trigger",
      "Changed by",
      "Approved by",
      "Automatic",
    ],
    ["2023-02-01", "1", "prospect", "interested", "call", "Li", "", ""],
    ["2023-03-01", "1", "interested", "prospect", "", "Li", "Wang", ""],
    ["2023-05-01", "1", "prospect", "interested", "fair", "Li", "", ""],
    ["2024-02-01", "2", "潜在", "意向", "", "", "", "Yes"],
  ],
  contacts: [
    ["Contact date", "Customer ID", "Rep", "Channel", "Outcome"],
    ["2024-03-01", "2", "Mo", "Phone", "no answer"],
    ["2024-04-01", "2", "Mo", "Phone", "no answer"],
    ["2024-05-01", "2", "Mo", "Visit", "thinking"],
  ],
};

describe("a book with a stage log and contacts", () => {
  const analysis = analyze(SHEETS, ASOF);

  test("says who is stalled, why, and what to do, the longest over the limit first", () => {
    const stalled = tableOf(analysis, "dwell", "stalled");
    const columns = ["name", "days", "over", "contactDays", "reason", "advice", "planned"];
    const rows = stalled.rows.map((_, row) =>
      columns.map((column) => cellsOf(stalled, column)[row])
    );
    expect(rows).toEqual([
      ["Ann", 426, 396, "", "Not visited", "Give up", ""],
      ["Bob", 150, 120, 60, "Handled badly", "Pursue", "Send offer on 5 Jul 2024"],
      ["Di", 121, 76, "", "Not visited", "Pursue", ""],
      ["Cy", 29, 14, "", "Not visited", "Pursue", ""],
    ]);
  });

  test("asks whether to give up those who have been quiet for 180 days", () => {
    expect(cellsOf(tableOf(analysis, "dwell", "cleanUp"), "name")).toEqual(["Ann"]);
  });

  test("shows how long each stage takes beside what the ended stays alone say", () => {
    const durations = tableOf(analysis, "dwell", "durations");
    expect(durations.columns.map(({ key }) => key)).toEqual([
      "stage",
      "finished",
      "medianFinished",
      "running",
      "kaplanMeier",
      "bandLow",
      "bandHigh",
      "remark",
    ]);
    // Prospect: Ann 31 and 61 days, Bob 31, Cy 29 so far; S(31) = 1/3.
    expect(durations.rows[0]).toEqual(["Prospect", 3, 31, 1, 31, 31, "", ""]);
    // Interested: Ann 28 days, then 426 and Bob 150 so far; S = 2/3.
    expect(durations.rows[1]?.slice(0, 5)).toEqual(["Interested", 1, 28, 2, ""]);
    expect(cellsOf(durations, "remark")).toEqual([
      "",
      "More than half are still inside",
      "",
      "Nobody has left it yet",
    ]);
  });

  test("lists changes that a person made and nobody approved, newest first, linked to the log", () => {
    const unapproved = tableOf(analysis, "dwell", "unapproved");
    expect(cellsOf(unapproved, "date")).toEqual([day("2023-05-01"), day("2023-02-01")]);
    expect(cellsOf(unapproved, "trigger")).toEqual(["fair", "call"]);
    expect(unapproved.links?.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      "Stage log!D4",
      "Stage log!D2",
    ]);
  });

  test("writes days over all visits, contact days, reason and advice beside the customers", () => {
    const values = (key: string) => analysis.columns.find((column) => column.key === key)?.values;
    // Ann: 28 days of her first visit and 426 of this one.
    expect(values("cumulativeDays")).toEqual([454, 150, 29, 121, 90]);
    expect(values("contactDays")).toEqual(["", 60, "", "", ""]);
    expect(values("stallReason")).toEqual([
      "Not visited",
      "Handled badly",
      "Not visited",
      "Not visited",
      "",
    ]);
    expect(values("advice")).toEqual(["Give up", "Pursue", "Pursue", "Pursue", ""]);
  });

  test("has narrow tables beside their charts", () => {
    const { tables } = reportOf(analysis, "dwell");
    for (const { columns, charts } of tables.filter((table) => table.charts.length > 0)) {
      expect(columns.length).toBeLessThanOrEqual(9);
      expect(charts).toHaveLength(1);
    }
  });
});

test("a book without a log and contacts says so and adds no columns about them", () => {
  const { customers, orders } = SHEETS;
  const analysis = analyze({ customers, orders }, ASOF);
  expect(tableOf(analysis, "dwell", "unapproved")).toMatchObject({
    rows: [],
    whenEmpty: "There is no stage log.",
  });
  const stalled = tableOf(analysis, "dwell", "stalled");
  expect(stalled.note).toContain("cannot be told");
  expect(new Set(cellsOf(stalled, "reason"))).toEqual(new Set(["No contacts on record"]));
  const empty = analysis.columns.filter((column) => column.empty).map(({ key }) => key);
  expect(empty).toEqual(expect.arrayContaining(["cumulativeDays", "contactDays", "stallReason"]));
});
