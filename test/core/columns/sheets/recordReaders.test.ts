import fc from "fast-check";
import type { Cell } from "../../../../src/core/columns/values/cell";
import { NO_DAY } from "../../../../src/core/columns/values/cell";
import { normalizeId } from "../../../../src/core/columns/values/normalizeId";
import { DEFAULT_SETTINGS } from "../../../../src/core/defaultSettings";
import { day, readBook } from "../../readBook";

const CUSTOMERS: Cell[][] = [
  ["Customer ID", "Name"],
  ["C1", "Acme"],
  ["C2", "Best"],
  ["C3", "Best"],
];
const labels = (column: { codes: Int32Array; labels: string[] } | undefined) =>
  Array.from(column?.codes ?? [], (code) => column?.labels[code] ?? "");

test("a stage log: days, customers, stages, who and how, in the order of the sheet", () => {
  const { stageLog, badCells } = readBook({
    customers: CUSTOMERS,
    stageLog: [
      ["阶段日志", "", "", "", "", "", "", ""],
      ["日期", "客户编号", "原阶段", "新阶段", "触发事件", "变更人", "审批人", "自动"],
      [45296.7, "ｃ１", "", "潜在", "", "王", "", "是"],
      ["", "", "", "", "", "", "", ""],
      ["2024年1月6日", "C2", "潜在", "意向", "拜访", "李", "赵", "否"],
      ["很快", "C9", "意向", "", "", "", "", ""],
    ],
  }).book;
  expect(stageLog?.length).toBe(3);
  expect([...(stageLog?.row ?? [])]).toEqual([2, 4, 5]);
  expect([...(stageLog?.customer ?? [])]).toEqual([0, 1, -1]);
  expect([...(stageLog?.day ?? [])]).toEqual([day("2024-01-05"), day("2024-01-06"), NO_DAY]);
  expect(labels(stageLog?.from)).toEqual(["", "潜在", "意向"]);
  expect(labels(stageLog?.to)).toEqual(["潜在", "意向", ""]);
  expect(labels(stageLog?.trigger)).toEqual(["", "拜访", ""]);
  expect(labels(stageLog?.changedBy)).toEqual(["王", "李", ""]);
  expect(labels(stageLog?.approvedBy)).toEqual(["", "赵", ""]);
  expect([...(stageLog?.automatic ?? [])]).toEqual([1, 0, 0]);
  expect(badCells).toMatchObject([
    { kind: "badDate", sheet: "Stage log", row: 5, column: 0, text: "很快" },
  ]);
});

test.each([
  ["Yes", 1],
  ["auto", 1],
  ["Automatic", 1],
  [true, 1],
  [1, 1],
  ["自动", 1],
  ["No", 0],
  ["manual", 0],
  ["手动", 0],
  [false, 0],
  ["", 0],
])("%p in the column Automatic is %p", (cell, flag) => {
  const { stageLog } = readBook({
    stageLog: [
      ["Date", "Customer ID", "From stage", "To stage", "Automatic"],
      [45296, "C1", "a", "b", cell],
    ],
  }).book;
  expect([...(stageLog?.automatic ?? [])]).toEqual([flag]);
});

test("contacts may name a customer instead of its id, where only one has that name", () => {
  const { contacts } = readBook({
    customers: CUSTOMERS,
    contacts: [
      ["Visit date", "Client", "Rep", "Channel", "Outcome"],
      [45296, "acme ", "Bo", "phone", "offer"],
      [45297, "C2", "bo", "", ""],
      [45298, "Best", "", "", ""],
      [45299, "", "", "", ""],
    ],
  }).book;
  expect([...(contacts?.customer ?? [])]).toEqual([0, 1, -1, -1]);
  expect(labels(contacts?.rep)).toEqual(["Bo", "Bo", "", ""]);
  expect(labels(contacts?.channel)).toEqual(["phone", "", "", ""]);
  expect(labels(contacts?.outcome)).toEqual(["offer", "", "", ""]);
});

test("contacts of customers that only orders know are theirs; nobody is made of a log", () => {
  const { contacts, customers } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount"],
      ["1", "C9", 45296, 1],
    ],
    contacts: [
      ["Visit date", "Client"],
      [45296, "C9"],
      [45296, "C8"],
    ],
  }).book;
  expect(customers.id).toEqual(["C9"]);
  expect([...(contacts?.customer ?? [])]).toEqual([0, -1]);
});

test("dates of a log that can be read in two ways are asked about, and the answer is taken", () => {
  const contacts: Cell[][] = [
    ["Visit date", "Client", "Rep"],
    ["3/4/2024", "C1", "Bo"],
  ];
  expect(readBook({ customers: CUSTOMERS, contacts }).problems).toEqual([
    {
      kind: "ambiguousDates",
      sheet: "Contacts",
      address: "A2",
      column: "Visit date",
      samples: ["3/4/2024"],
    },
  ]);
  const settings = { ...DEFAULT_SETTINGS, dateOrder: "dmy" as const };
  const { book } = readBook({ customers: CUSTOMERS, contacts, settings });
  expect([...(book.contacts?.day ?? [])]).toEqual([day("2024-04-03")]);
});

test("costs are amounts by source and campaign; what has neither, or no cost, is left out", () => {
  const { costs, badCells } = readBook({
    costs: [
      ["渠道", "营销活动", "费用"],
      ["抖音", "春季", "1.2万"],
      ["展会", "", "¥3,000"],
      ["", "", 5],
      ["官网", "", ""],
      ["官网", "秋季", "待定"],
    ],
  }).book;
  expect(costs?.entries).toEqual([
    { source: "抖音", campaign: "春季", cost: 12000 },
    { source: "展会", cost: 3000 },
  ]);
  expect(badCells).toMatchObject([{ kind: "badNumber", sheet: "Costs", row: 5, column: 2 }]);
});

test("every optional column of customers is read as what it holds", () => {
  const { customers, badCells } = readBook({
    customers: [
      [
        ...["Customer ID", "Source", "Campaign", "Region", "Phone", "Company", "Birthday"],
        ...["Product of interest", "Expected sales", "Credit", "Overdue amount", "Satisfaction"],
        ...["Referrals", "Next action", "Due date", "Note", "Churn reason", "Inducement"],
      ],
      [
        ...["C1", "Fair", "Spring", "North", 13800138000, "Acme", "1990-02-28"],
        ...["Bike", "$1,200", 80, "", 9],
        ...[2, "Call", 45296, "likes tea", "Price", "Discount"],
      ],
      [
        ...["C2", "fair", "", "", " 010-1234 ", "", "5月20日"],
        ...["", "soon", "", 12.5, ""],
        ...["", "", "", "", "", ""],
      ],
    ],
  }).book;
  expect(labels(customers.leadSource)).toEqual(["Fair", "Fair"]);
  expect(labels(customers.campaign)).toEqual(["Spring", ""]);
  expect(labels(customers.region)).toEqual(["North", ""]);
  expect(customers.phone).toEqual(["13800138000", "010-1234"]);
  expect(labels(customers.company)).toEqual(["Acme", ""]);
  expect([...(customers.birthday ?? [])]).toEqual([day("1990-02-28"), day("2000-05-20")]);
  expect(labels(customers.product)).toEqual(["Bike", ""]);
  expect([...(customers.expectedSales ?? [])]).toEqual([1200, NaN]);
  expect([...(customers.credit ?? [])]).toEqual([80, NaN]);
  expect([...(customers.overdue ?? [])]).toEqual([NaN, 12.5]);
  expect([...(customers.satisfaction ?? [])]).toEqual([9, NaN]);
  expect([...(customers.referrals ?? [])]).toEqual([2, NaN]);
  expect(labels(customers.nextAction)).toEqual(["Call", ""]);
  expect([...(customers.dueDate ?? [])]).toEqual([day("2024-01-05"), NO_DAY]);
  expect(labels(customers.note)).toEqual(["likes tea", ""]);
  expect(labels(customers.churnReason)).toEqual(["Price", ""]);
  expect(labels(customers.inducement)).toEqual(["Discount", ""]);
  expect(badCells).toMatchObject([{ kind: "badNumber", row: 2, column: 8, text: "soon" }]);
});

test.each<[string, Cell[], string[]]>([
  [
    "29 February is a day",
    ["2-29", "02-29", "2月29日"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
  ],
  ["the column tells days from months", ["25/12", "5/6"], ["2000-12-25", "2000-06-05"]],
  ["names of months", ["20 May", "Dec 3"], ["2000-05-20", "2000-12-03"]],
  ["a year is kept", ["1985/3/4", 31000], ["1985-03-04", "1984-11-14"]],
])("birthdays: %s", (_, cells, expected) => {
  const { customers } = readBook({
    customers: [["Customer ID", "Birthday"], ...cells.map((cell, i) => [`C${i}`, cell])],
  }).book;
  expect([...(customers.birthday ?? [])]).toEqual(expected.map(day));
});

test("quantity, profit and category of order lines; a blank profit is unknown, a word is told", () => {
  const { orders, badCells } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount", "Quantity", "Gross profit", "Category"],
      ["1", "C1", 45296, 10, 2, 4.5, "Bikes"],
      ["2", "C1", 45296, 10, "", "", ""],
      ["3", "C1", 45296, 10, "two", "-1.5", "bikes"],
    ],
  }).book;
  expect([...(orders?.quantity ?? [])]).toEqual([2, NaN, NaN]);
  expect([...(orders?.profit ?? [])]).toEqual([4.5, NaN, -1.5]);
  expect(labels(orders?.category)).toEqual(["Bikes", "", "Bikes"]);
  expect(badCells).toMatchObject([{ kind: "badNumber", row: 3, column: 4, text: "two" }]);
});

test("rows that differ in quantity or profit only are no duplicates", () => {
  const { orders } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount", "Quantity", "Profit"],
      ["1", "C1", 45296, 10, 2, 4],
      ["1", "C1", 45296, 10, 3, 4],
      ["1", "C1", 45296, 10, 2, 5],
      ["1", "C1", 45296, 10, 2, 4],
    ],
  }).book;
  expect([...(orders?.repeated ?? [])]).toEqual([3]);
});

test.each<[string, Cell[]]>([
  ["a margin in percent", ["45%", "30%"]],
  ["words", ["good", "fair"]],
])("a profit column of %s is no profit", (_, cells) => {
  const { orders, badCells } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount", "Margin"],
      ...cells.map((cell, i) => [String(i), "C1", 45296, 10, cell]),
    ],
  }).book;
  expect(orders).not.toHaveProperty("profit");
  expect(badCells).toEqual([]);
});

test("a book without the optional sheets and columns carries none of them", () => {
  const { book } = readBook({
    orders: [
      ["Order ID", "Customer ID", "Order date", "Amount"],
      ["1", "C1", 45296, 10],
    ],
    customers: [["Customer ID"], ["C1"]],
  });
  expect(Object.keys(book).sort()).toEqual(["badCells", "customers", "newestOrder", "orders"]);
  expect(Object.keys(book.customers).sort()).toEqual(
    ["id", "length", "name", "ofRow", "onSheet", "source"].sort()
  );
});

test("every row of a log is counted once, as somebody's or nobody's, however it is cut into chunks", () => {
  const id = fc.constantFrom<Cell>("C1", "c2 ", "ACME", "Best", "C9", "", "#N/A");
  const date = fc.constantFrom<Cell>(45296, "2024-01-06", "25/12/2023", "soon", "");
  const rows = fc.array(fc.tuple(date, id, fc.constantFrom<Cell>("Bo", "")), { maxLength: 40 });
  const known = new Set(["c1", "c2", "c3", "acme"]);
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 50 }), (body, chunk) => {
      const sheets = { customers: CUSTOMERS, contacts: [["Visit date", "Client", "Rep"], ...body] };
      const { book } = readBook({ ...sheets, chunk });
      expect(book).toEqual(readBook({ ...sheets, chunk: 1000 }).book);
      const filled = body.filter((row) => row.some((cell) => cell !== ""));
      expect(book.contacts?.length).toBe(filled.length);
      expect(Array.from(book.contacts?.customer ?? [], (index) => index >= 0)).toEqual(
        filled.map(([, cell]) => known.has(normalizeId(cell)))
      );
    })
  );
});
