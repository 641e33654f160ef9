import type { Cell } from "../../../src/core/columns/values/cell";
import { recognise } from "../../../src/core/columns/recognise";
import type { SourceMap } from "../../../src/core/columns/recognition";
import { candidate, csvRows } from "../readBook";

const fields = (source: SourceMap | undefined) =>
  Object.fromEntries((source?.columns ?? []).map(({ field, header }) => [field, header]));

const found = (rows: Cell[][]) => {
  const { recognition, problems } = recognise([candidate("Sheet", rows)]);
  return {
    orders: fields(recognition.orders),
    customers: fields(recognition.customers),
    problems,
  };
};

test.each<[string, Cell[][], Record<string, string>]>([
  [
    "a plain export",
    [
      ["customer_id", "order_date", "revenue"],
      ["Brion Stark", "2004-12-20", 32],
    ],
    { customerId: "customer_id", orderDate: "order_date", amount: "revenue" },
  ],
  [
    "headers in two languages",
    [
      ["订单 Order", "客户 Customer", "日期 Date", "金额 Amount", "状态 Status"],
      ["o1", "c1", "2024-01-05", 100, "完成 Done"],
    ],
    {
      orderId: "订单 Order",
      customerId: "客户 Customer",
      orderDate: "日期 Date",
      amount: "金额 Amount",
      status: "状态 Status",
    },
  ],
  [
    "Online Retail",
    [
      [
        "InvoiceNo",
        "StockCode",
        "Description",
        "Quantity",
        "InvoiceDate",
        "UnitPrice",
        "CustomerID",
        "Country",
      ],
      [536365, "85123A", "WHITE HANGING HEART", 6, 40513.35, 2.55, 17850, "United Kingdom"],
    ],
    {
      orderId: "InvoiceNo",
      quantity: "Quantity",
      orderDate: "InvoiceDate",
      unitPrice: "UnitPrice",
      customerId: "CustomerID",
    },
  ],
  [
    "a superstore with a name beside the id",
    [
      [
        "Row ID",
        "Order ID",
        "Order Date",
        "Ship Date",
        "Customer ID",
        "Customer Name",
        "Segment",
        "Sales",
        "Quantity",
        "Discount",
        "Profit",
      ],
      [1, "CA-1", 42682, 42685, "CG-12520", "Claire Gute", "Consumer", 261.96, 2, 0, 41.91],
    ],
    {
      orderId: "Order ID",
      orderDate: "Order Date",
      customerId: "Customer ID",
      amount: "Sales",
      quantity: "Quantity",
      discount: "Discount",
      profit: "Profit",
    },
  ],
  [
    "a Chinese shop system",
    [
      [
        "订单编号",
        "买家会员名",
        "买家应付货款",
        "买家实际支付金额",
        "订单状态",
        "订单创建时间",
        "订单付款时间",
        "宝贝总数量",
      ],
      ["T1", "小王", 100, 90, "交易成功", "2024-01-05 10:00:00", "2024-01-05 10:01:00", 2],
    ],
    {
      orderId: "订单编号",
      customerId: "买家会员名",
      amount: "买家应付货款",
      netAmount: "买家实际支付金额",
      status: "订单状态",
      orderDate: "订单创建时间",
      paidDate: "订单付款时间",
      quantity: "宝贝总数量",
    },
  ],
  [
    "traditional characters, brackets and full width",
    [
      ["訂單編號", "客戶編號", "下單日期", "訂單金額（元）", "幣別"],
      ["A1", "C1", "2024/1/5", 10, "TWD"],
    ],
    {
      orderId: "訂單編號",
      customerId: "客戶編號",
      orderDate: "下單日期",
      amount: "訂單金額（元）",
      currency: "幣別",
    },
  ],
])("%s is an order sheet", (_, rows, expected) => {
  const { orders, customers, problems } = found(rows);
  expect(orders).toEqual(expected);
  expect(customers).toEqual({});
  expect(problems).toEqual([]);
});

test.each<[string, Cell[][], Record<string, string>]>([
  [
    "in English",
    [
      [
        "Customer no",
        "Name",
        "Owner",
        "Created",
        "Stage",
        "Stage entered",
        "Last contact",
        "Phone",
      ],
      ["C1", "Ann", "Bo", 45000, "Prospect", 45010, 45020, "555"],
    ],
    {
      customerId: "Customer no",
      name: "Name",
      owner: "Owner",
      created: "Created",
      pipelineStage: "Stage",
      stageEntered: "Stage entered",
      lastContact: "Last contact",
      phone: "Phone",
    },
  ],
  [
    "in Chinese",
    [
      [
        "客户编号",
        "客户名称",
        "负责人",
        "创建日期",
        "销售阶段",
        "进入阶段日期",
        "最近联系日期",
        "电话",
      ],
      ["C1", "甲公司", "王", "2024-01-01", "潜在", "2024-01-02", "2024-01-03", "138"],
    ],
    {
      customerId: "客户编号",
      name: "客户名称",
      owner: "负责人",
      created: "创建日期",
      pipelineStage: "销售阶段",
      stageEntered: "进入阶段日期",
      lastContact: "最近联系日期",
      phone: "电话",
    },
  ],
])("a customer sheet is recognised %s", (_, rows, expected) => {
  const { orders, customers, problems } = found(rows);
  expect(customers).toEqual(expected);
  expect(orders).toEqual({});
  expect(problems).toEqual([]);
});

test("the header may stand anywhere in the first 20 rows", () => {
  const rows: Cell[][] = [
    ["Orders of the shop", "", ""],
    ["Printed on", 45300, ""],
    ...Array.from({ length: 16 }, () => ["", "", ""]),
    ["Client no", "Paid on", "Total"],
    ["C1", 45296, 12.5],
  ];
  const { recognition } = recognise([
    { ...candidate("Sheet", rows), rowIndex: 2, columnIndex: 1, rowCount: 500 },
  ]);
  expect(recognition.orders).toMatchObject({
    kind: "orders",
    sheet: "Sheet",
    headerRow: 20,
    firstColumn: 1,
    columnCount: 3,
    dataRows: 481,
  });
  expect(fields(recognition.orders)).toEqual({
    customerId: "Client no",
    paidDate: "Paid on",
    amount: "Total",
  });
});

test("samples are shown as people write them: dates as dates, numbers as numbers", () => {
  const rows: Cell[][] = [
    ["Order no", "Customer", "Date", "Amount"],
    [1, "Ann", 45296, 12.5],
    [2, "", 45297.5, 3],
  ];
  const { orders } = recognise([candidate("Sheet", rows)]).recognition;
  expect(orders?.columns.map(({ samples }) => samples)).toEqual([
    ["1", "2"],
    ["Ann"],
    ["2024-01-05", "2024-01-06"],
    ["12.5", "3"],
  ]);
  const in1904 = recognise([candidate("Sheet", rows)], [], { date1904: true }).recognition;
  expect(in1904.orders?.columns[2]?.samples[0]).toBe("2028-01-06");
});

const CUSTOMERS: Cell[][] = [
  ["Customer ID", "Name", "Registered"],
  ["C1", "Ann", 45000],
  ["C2", "Bo", 45001],
];
const ORDERS: Cell[][] = [
  ["Order ID", "Customer ID", "Order date", "Amount"],
  ["1", "C1", 45100, 10],
  ["2", "C1", 45101, 11],
];

test("orders and customers are told apart whichever comes first", () => {
  for (const both of [
    [candidate("A", ORDERS), candidate("B", CUSTOMERS)],
    [candidate("B", CUSTOMERS), candidate("A", ORDERS)],
  ]) {
    const { recognition, problems } = recognise(both);
    expect(recognition.orders?.sheet).toBe("A");
    expect(recognition.customers?.sheet).toBe("B");
    expect(problems).toEqual([]);
  }
});

const OWN_EN = [
  "Recency (days)",
  "Orders",
  "Net amount",
  "AOV",
  "R",
  "F",
  "M",
  "RFM",
  "Segment",
  "Value tier",
  "A–E class",
  "Pipeline stage (auto)",
  "Activity status",
  "Relationship stage",
  "Days in stage",
  "Stalled",
  "Next boundary (days)",
];
const OWN_ZH = [
  "最近消费(天)",
  "订单数",
  "净额",
  "客单价",
  "R",
  "F",
  "M",
  "RFM",
  "客群",
  "价值层级",
  "ABCDE 类",
  "销售阶段(自动)",
  "活跃状态",
  "关系阶段",
  "停留天数",
  "停滞",
  "距下一状态(天)",
];

test.each([
  ["English", OWN_EN],
  ["Chinese", OWN_ZH],
  ["two that are left", ["Orders", "Net amount"]],
  ["numbered by Excel", ["Orders2", "Net amount2"]],
])("columns that Perennial wrote are never inputs (%s)", (_, own) => {
  const rows = CUSTOMERS.map((row, i) => [
    ...row,
    ...(i === 0 ? own : own.map((__, k) => k * 2.5)),
  ]);
  expect(found(rows)).toEqual({
    orders: {},
    customers: { customerId: "Customer ID", name: "Name", created: "Registered" },
    problems: [],
  });
});

test("a net amount on an order sheet is the user's own", () => {
  const rows: Cell[][] = [
    ["Order ID", "Customer ID", "Order date", "Amount", "Net amount"],
    ["1", "C1", 45100, 10, 9],
  ];
  expect(found(rows).orders).toMatchObject({ amount: "Amount", netAmount: "Net amount" });
});

test("a correction wins over what the header says, and an unknown one is reported", () => {
  const rows: Cell[][] = [
    ["Kunde", "Customer ID", "Order date", "Wert", "Amount"],
    ["K1", "x", 45100, 10.5, 3],
  ];
  const { recognition, problems } = recognise(
    [candidate("Sheet", rows)],
    [
      { kind: "orders", field: "customerId", header: "Kunde" },
      { kind: "orders", field: "amount", header: " wert" },
      { kind: "orders", field: "status", header: "Zustand" },
      { kind: "orders", field: "nonsense", header: "Kunde" },
    ]
  );
  expect(fields(recognition.orders)).toEqual({
    customerId: "Kunde",
    amount: "Wert",
    orderDate: "Order date",
  });
  expect(recognition.orders?.columns.find(({ field }) => field === "amount")?.confidence).toBe(1);
  expect(problems).toEqual([
    { kind: "unknownColumn", sheetKind: "orders", header: "Zustand" },
    { kind: "unknownColumn", sheetKind: "orders", header: "Kunde" },
  ]);
});

test("an empty correction says that a field is no column", () => {
  const overrides = [{ kind: "orders" as const, field: "orderId", header: "" }];
  const { recognition } = recognise([candidate("Sheet", ORDERS)], overrides);
  expect(Object.keys(fields(recognition.orders))).toEqual(["customerId", "orderDate", "amount"]);
});

test("content finds the date and the amount that no known header names", () => {
  const rows: Cell[][] = [
    ["Customer", "Wann", "Wieviel", "Notiz"],
    ["Ann", "2024-01-05", "12,50", "x"],
    ["Ann", "2024-01-06", "3,00", "y"],
    ["Bo", "2024-01-07", "4,25", "z"],
  ];
  expect(found(rows).orders).toEqual({
    customerId: "Customer",
    orderDate: "Wann",
    amount: "Wieviel",
  });
});

test("a number format tells dates from numbers", () => {
  const rows: Cell[][] = [
    ["Customer", "Wann", "Wieviel"],
    ["Ann", 45296, 12.5],
    ["Ann", 45297, 3.5],
  ];
  const formats = rows.map(() => ["General", "yyyy-mm-dd", "#,##0.00"]);
  const { recognition } = recognise([{ ...candidate("Sheet", rows), numberFormats: formats }]);
  expect(fields(recognition.orders)).toMatchObject({ orderDate: "Wann", amount: "Wieviel" });
});

test("cells of another kind speak against a header", () => {
  const rows: Cell[][] = [
    ["Order no", "Customer", "Total", "Date", "Order time"],
    [1, "Ann", 10, 45296, "morning"],
    [2, "Bo", 11, 45297, "noon"],
  ];
  expect(found(rows).orders).toMatchObject({ orderDate: "Date" });
});

test("an order sheet that lacks something says what, if there is nothing better", () => {
  const rows: Cell[][] = [
    ["Order ID", "Customer ID", "Amount", "", "Moment", "Recency (days)"],
    ["1", "C1", 10, "", "noon", 3],
  ];
  expect(found(rows).problems).toEqual([
    {
      kind: "missingField",
      sheetKind: "orders",
      field: "orderDate",
      sheet: "Sheet",
      headers: ["Moment", "Order ID", "Customer ID", "Amount"],
    },
  ]);
});

test("a book without customers and orders has no data", () => {
  expect(recognise([]).problems).toEqual([{ kind: "noData" }]);
  expect(
    found([
      ["", ""],
      ["", ""],
    ]).problems
  ).toEqual([{ kind: "noData" }]);
  expect(
    found([
      ["Month", "Rent"],
      ["May", 900],
    ]).problems
  ).toEqual([{ kind: "noData" }]);
});

test("of two order sheets the one with more rows is read", () => {
  const { recognition } = recognise([
    candidate("Sample", ORDERS),
    { ...candidate("All", ORDERS), rowCount: 5000 },
  ]);
  expect(recognition.orders?.sheet).toBe("All");
});

test.each(["constructor", "__proto__", "toString"])(
  "a header %p means nothing and harms nothing",
  (name) => {
    const rows = ORDERS.map((row, i) => [...row, i === 0 ? name : "x"]);
    expect(found(rows).orders).toEqual(found(ORDERS).orders);
  }
);

test("the sheets of the fixtures are recognised", () => {
  expect(found(csvRows("sample_orders/sample-orders.csv", "macintosh")).orders).toEqual({
    orderDate: "order_date",
    orderId: "order_id",
    customerId: "customer",
    amount: "grand_total",
  });
  expect(found(csvRows("rfm_pkg/rfm_data_orders.csv")).orders).toEqual({
    customerId: "customer_id",
    orderDate: "order_date",
    amount: "revenue",
  });
  const retail = csvRows("online_retail/orders_2010-12_to_2011-06_with_refunds.csv");
  expect(found(retail).orders).toEqual({
    customerId: "CustomerID",
    orderId: "InvoiceNo",
    orderDate: "date",
    amount: "amount",
  });
});
