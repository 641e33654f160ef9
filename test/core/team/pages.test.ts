import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { LANGUAGES } from "../../../src/core/settings";
import { analyze, reportOf, tableOf, type Sheets } from "../analysis";
import { day } from "../readBook";
import { flawsOf } from "../report/wellFormed";

const ASOF = day("2024-06-30");

const SHOP: Sheets = {
  customers: [
    ["Customer ID", "Name", "Owner", "Stage", "Source", "Campaign", "Region", "Phone", "Company"],
    ["a", "Ann", "Li", "", "WeChat", "Spring", "East", "138 0000 0001", "Tea Ltd"],
    ["b", "Bob", "Mo", "", "Fair", "", "West", "", ""],
    [
      "c",
      "Cid",
      "Li",
      "interested",
      "WeChat",
      "Spring",
      "East",
      "138 0000 0002",
      "Green Co., Ltd.",
    ],
    ["d", "Dan", "Mo", "", "", "", "East", "+86 13800000002", "GREEN"],
    ["e", "Eve", "", "", "Fair", "", "East", "", ""],
    ["f", "Fay", "", "", "WeChat", "", "West", "", ""],
    ["g", "Gus", "", "", "WeChat", "", "", "", ""],
  ],
  orders: [
    ["Order ID", "Customer ID", "Order date", "Amount"],
    ["1", "a", "2024-06-01", 700],
    ["2", "a", "2024-06-02", 100],
    ["3", "b", "2024-06-01", 200],
  ],
  contacts: [
    ["Contact date", "Customer ID", "Rep"],
    ["2024-06-01", "f", "Mo"],
  ],
  costs: [
    ["Source", "Campaign", "Cost"],
    ["WeChat", "", 160],
    ["Fair", "", 300],
  ],
  settings: {
    ...DEFAULT_SETTINGS,
    assignmentRules: [{ by: "region", value: "east", owner: "Li" }],
  },
};
const shop = () => analyze(SHOP, ASOF);

test("the Team page shows owners, proposals and duplicate visits", () => {
  const rows = (key: string) => tableOf(shop(), "team", key).rows;
  // owner, customers, leads, stalled, won, conversion, net, top customers, their net and share
  expect(rows("owners")).toEqual([
    ["Li", 2, 1, 0, 1, 0.5, 800, 1, 800, 1],
    ["Mo", 2, 1, 0, 1, 0.5, 200, 0, 0, 0],
    ["(unassigned)", 3, 3, 0, 0, 0, 0, 0, 0, 0],
  ]);
  // By region to Li, by the last rep to Mo, then both have two leads and Li stands first.
  expect(rows("proposals").map((row) => row.slice(0, 4))).toEqual([
    ["e", "Eve", "Li", "Assignment rule"],
    ["f", "Fay", "Mo", "Previous owner"],
    ["g", "Gus", "Li", "Fewest open leads"],
  ]);
  expect(rows("duplicates")).toEqual([
    ["Phone and company", "138 0000 0002", 2, "Li, Mo", "Cid, Dan"],
  ]);
  expect(reportOf(shop(), "team").finding).toBe(
    "3 of 7 customers have no owner; 2 leads are visited by several owners; Li looks after 100% of the net amount of the top customers."
  );
});

test("the Sources page shows what each source and campaign brought and cost", () => {
  const rows = (key: string) => tableOf(shop(), "sources", key).rows;
  // name, leads, won, conversion, revenue, repeat rate, cost, per customer, revenue per cost
  expect(rows("source")).toEqual([
    ["WeChat", 4, 1, 0.25, 800, 1, 160, 160, 5],
    ["Fair", 2, 1, 0.5, 200, 0, 300, 300, 200 / 300],
    ["(unknown)", 1, 0, 0, 0, "", "", "", ""],
  ]);
  expect(rows("campaign")).toEqual([
    ["Spring", 2, 1, 0.5, 800, 1, "", "", ""],
    ["(unknown)", 5, 1, 0.2, 200, 0, 460, "", ""],
  ]);
  expect(reportOf(shop(), "sources").finding).toBe(
    "Most money comes from WeChat: 800.00 (80% of it all), from 1 of 4 leads; a customer costs least through WeChat, 160.00 each."
  );
});

test("pages say what is missing and have at most three charts, in both languages", () => {
  const { customers = [], orders = [] } = SHOP;
  const books: Sheets[] = [
    SHOP,
    { customers },
    { orders },
    { customers: customers.map((row) => row.slice(0, 2)), orders },
    { customers: customers.slice(0, 1) },
  ];
  for (const language of LANGUAGES) {
    for (const sheets of books) {
      const analysis = analyze(sheets, ASOF, language);
      for (const key of ["playbook", "team", "sources"] as const) {
        const report = reportOf(analysis, key);
        expect(flawsOf(report)).toEqual([]);
        expect(report.tables.flatMap(({ charts }) => charts).length).toBeLessThanOrEqual(3);
      }
    }
  }
  const bare = analyze({ orders }, ASOF);
  expect(tableOf(bare, "team", "proposals").whenEmpty).toBe(
    "The customer sheet has no owner column."
  );
  expect(tableOf(bare, "sources", "source").note).toMatch("There is no costs sheet");
  expect(reportOf(analyze({ customers }, ASOF), "sources").finding).toBe(
    "None of 6 leads from 2 sources has bought yet."
  );
});

test("more owners or sources than a chart can show have none", () => {
  const many = Array.from({ length: 25 }, (_, k) => [`c${k}`, `Owner ${k}`, `Source ${k}`]);
  const analysis = analyze({ customers: [["Customer ID", "Owner", "Source"], ...many] }, ASOF);
  expect(tableOf(analysis, "team", "owners").charts).toEqual([]);
  expect(tableOf(analysis, "sources", "source").charts).toEqual([]);
});
