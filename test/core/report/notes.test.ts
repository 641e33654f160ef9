import { analyze, reportOf, tableOf } from "../analysis";
import { day } from "../readBook";

const ASOF = day("2024-06-30");
const ORDERS = ["Order ID", "Customer ID", "Order date", "Amount"];

const doubtful = () =>
  analyze(
    {
      customers: [
        ["Customer ID", "Name", "Stage"],
        ["C1", "Ann", "prospect"],
        ["C2", "Bob", "interested"],
        ["C3", "Cy", "repeat"],
        ["C1", "Ann again", "repeat"],
        ["C4", "Dee", "first-time"],
        ["C5", "Eve", "VIP"],
      ],
      orders: [
        ORDERS,
        ["o1", "C1", "2024-06-01", 10],
        ["o2", "C1", "2024-06-02", 10],
        ["o2", "C1", "2024-06-02", 10],
        ["o3", "C4", "2024-06-03", 10],
      ],
    },
    ASOF
  );

test("a stage typed by hand against the orders is left as it is and listed with both stages and a link", () => {
  const analysis = doubtful();
  const { rows, links } = tableOf(analysis, "notes", "cells");
  // Ann has two orders and stands as prospect; Cy has none and stands as repeat; Dee's one order agrees; nobody knows a stage VIP.
  expect(rows.filter(([why]) => why === "Stage typed by hand differs")).toEqual([
    ["Stage typed by hand differs", "Customers", "C2", "“prospect”; by the orders Repeat"],
    ["Stage typed by hand differs", "Customers", "C4", "“repeat”, but there is no order"],
    [
      "Stage typed by hand differs",
      "Customers",
      "C7",
      "“VIP” is no known stage; counted as Prospect",
    ],
  ]);
  expect(links?.map(({ address }) => address)).toEqual(rows.map((row) => row[2]));
  expect(analysis.notices).toContainEqual({
    kind: "stageDiffers",
    count: 3,
    sheet: "Customers",
    addresses: ["C2", "C4", "C7"],
  });
});

test("rows that repeat a row or an id are counted and listed", () => {
  const { rows } = tableOf(doubtful(), "notes", "cells");
  expect(rows).toContainEqual(["Exact duplicate, counted", "Orders", "A4", ""]);
  expect(rows).toContainEqual(["Customer id repeated", "Customers", "A5", "C1"]);
});

test("a clean book has no cell to look at", () => {
  const analysis = analyze({ orders: [ORDERS, ["o1", "C1", "2024-06-01", 10]] }, ASOF);
  expect(tableOf(analysis, "notes", "cells").rows).toEqual([]);
  expect(reportOf(analysis, "notes").finding).toBe("The only order row was used.");
});
