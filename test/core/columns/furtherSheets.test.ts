import fc from "fast-check";
import type { Cell } from "../../../src/core/columns/values/cell";
import type { SheetKind } from "../../../src/core/columns/fields";
import {
  CONTACT_FIELDS,
  COST_FIELDS,
  CUSTOMER_FIELDS,
  ORDER_FIELDS,
  RATE_FIELDS,
  STAGE_LOG_FIELDS,
} from "../../../src/core/columns/fields";
import type { FieldOverride } from "../../../src/core/columns/matching/matchColumns";
import { recognise } from "../../../src/core/columns/recognise";
import { LANGUAGES } from "../../../src/core/settings";
import { createText } from "../../../src/core/text/text";
import { candidate } from "../readBook";

const FIELDS_OF = {
  customers: CUSTOMER_FIELDS,
  orders: ORDER_FIELDS,
  stageLog: STAGE_LOG_FIELDS,
  contacts: CONTACT_FIELDS,
  rates: RATE_FIELDS,
  costs: COST_FIELDS,
};
const KINDS = Object.keys(FIELDS_OF) as SheetKind[];

/** Kind → sheet, for sheets given as name → rows. */
function kindsOf(sheets: Record<string, Cell[][]>, overrides: FieldOverride[] = []) {
  const { recognition, problems } = recognise(
    Object.entries(sheets).map(([name, rows]) => candidate(name, rows)),
    overrides
  );
  const places = Object.entries(recognition).map(([kind, source]) => [kind, source.sheet]);
  return { kinds: Object.fromEntries(places) as Partial<Record<SheetKind, string>>, problems };
}

/** Field → header of the one sheet, and its kind. */
function found(rows: Cell[][], name = "Sheet1") {
  const { recognition } = recognise([candidate(name, rows)]);
  const [source] = Object.values(recognition);
  return {
    kind: source?.kind,
    fields: Object.fromEntries((source?.columns ?? []).map(({ field, header }) => [field, header])),
  };
}

describe.each(LANGUAGES)("headers as the product writes them (%s)", (language) => {
  const text = createText(language);
  test.each(KINDS)("%s: every field is found in its own column", (kind) => {
    const header = FIELDS_OF[kind].map((field) => text(`field.${field}`));
    const { recognition } = recognise([candidate("Sheet1", [header])]);
    expect(Object.keys(recognition)).toEqual([kind]);
    expect(recognition[kind]?.columns.map(({ field }) => field)).toEqual(FIELDS_OF[kind]);
  });
});

test.each<[string, string, Cell[][], SheetKind, Record<string, string>]>([
  [
    "a stage history of a CRM",
    "Lead history",
    [
      ["Lead ID", "Old stage", "New stage", "Changed on", "Modified by"],
      ["L1", "Open", "Qualified", 45300, "Ann"],
    ],
    "stageLog",
    {
      customerId: "Lead ID",
      fromStage: "Old stage",
      toStage: "New stage",
      date: "Changed on",
      changedBy: "Modified by",
    },
  ],
  [
    "a Chinese stage log under a title",
    "阶段变更",
    [
      ["客户阶段变更记录", "", "", "", "", ""],
      ["变更日期", "客户编号", "变更前阶段", "变更后阶段", "变更原因", "操作人"],
      ["2024/1/5", "K1", "潜在", "意向", "上门拜访", "王"],
    ],
    "stageLog",
    {
      date: "变更日期",
      customerId: "客户编号",
      fromStage: "变更前阶段",
      toStage: "变更后阶段",
      trigger: "变更原因",
      changedBy: "操作人",
    },
  ],
  [
    "visits",
    "Visits 2024",
    [
      ["Visit date", "Client", "Sales rep", "Type", "Result", "Next visit"],
      [45300, "Acme", "Bo", "phone", "sent offer", ""],
      [45301, "Acme", "Bo", "visit", "", ""],
    ],
    "contacts",
    {
      date: "Visit date",
      customerId: "Client",
      rep: "Sales rep",
      channel: "Type",
      outcome: "Result",
    },
  ],
  [
    "Chinese follow-ups",
    "跟进",
    [
      ["序号", "跟进时间", "客户名称", "跟进人", "跟进方式", "跟进内容"],
      [1, "2024-01-05 10:00", "甲公司", "王", "电话", "已发报价"],
    ],
    "contacts",
    {
      date: "跟进时间",
      customerId: "客户名称",
      rep: "跟进人",
      channel: "跟进方式",
      outcome: "跟进内容",
    },
  ],
  [
    "contacts that name the customer beside the id",
    "Sheet3",
    [
      ["Date", "Customer ID", "Customer name", "Rep", "Channel", "Notes"],
      [45300, "C1", "Acme", "Bo", "phone", "x"],
      [45301, "C1", "Acme", "Bo", "phone", "y"],
      [45302, "C2", "Best", "Bo", "visit", "z"],
    ],
    "contacts",
    {
      date: "Date",
      customerId: "Customer ID",
      rep: "Rep",
      channel: "Channel",
      outcome: "Notes",
    },
  ],
  [
    "exchange rates",
    "FX",
    [
      ["Code", "Exchange rate to CNY"],
      ["USD", 7.1],
    ],
    "rates",
    { currency: "Code", rate: "Exchange rate to CNY" },
  ],
  [
    "Chinese exchange rates",
    "Sheet2",
    [
      ["货币名称", "汇率（兑人民币）"],
      ["美元", 7.1],
    ],
    "rates",
    { currency: "货币名称", rate: "汇率（兑人民币）" },
  ],
  [
    "what channels cost",
    "Marketing",
    [
      ["Month", "Channel", "Campaign", "Spend"],
      ["2024-01", "Ads", "Spring", 1200.5],
    ],
    "costs",
    { source: "Channel", campaign: "Campaign", cost: "Spend" },
  ],
  [
    "what Chinese channels cost",
    "投放",
    [
      ["月份", "渠道名称", "推广费用（元）", "备注"],
      ["1月", "抖音", 1200, ""],
    ],
    "costs",
    { source: "渠道名称", cost: "推广费用（元）" },
  ],
])("%s are recognised", (_, name, rows, kind, fields) => {
  expect(found(rows, name)).toEqual({ kind, fields });
});

const CUSTOMERS: Cell[][] = [
  ["Customer ID", "Name", "Owner", "Source", "Created", "Notes"],
  ["C1", "Ann", "Bo", "Fair", 45000, ""],
  ["C2", "Cy", "Bo", "Web", 45001, "x"],
];
const ORDERS: Cell[][] = [
  ["Order ID", "Customer ID", "Order date", "Amount", "Currency", "Cost", "Channel", "Sales rep"],
  ["1", "C1", 45100, 10, "USD", 4, "shop", "Bo"],
  ["2", "C1", 45101, 11, "USD", 5, "web", "Bo"],
];
const STAGES: Cell[][] = [
  ["Date", "Customer ID", "From stage", "To stage", "Changed by"],
  [45000, "C1", "", "interested", "Bo"],
];
const VISITS: Cell[][] = [
  ["Date", "Customer ID", "Rep", "Channel", "Outcome"],
  [45000, "C1", "Bo", "visit", "fine"],
];
const RATES: Cell[][] = [
  ["Currency", "Rate"],
  ["USD", 7],
];
const COSTS: Cell[][] = [
  ["Source", "Campaign", "Cost"],
  ["Fair", "", 100],
];
const ALL = { A: CUSTOMERS, B: ORDERS, C: STAGES, D: VISITS, E: RATES, F: COSTS };

test("each of six sheets is found as what it is, in whatever order they stand", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(ALL) as (keyof typeof ALL)[]), (names) => {
      const sheets = Object.fromEntries(names.map((name) => [name, ALL[name]]));
      const expected = Object.fromEntries(
        (["customers", "orders", "stageLog", "contacts", "rates", "costs"] as const)
          .map((kind, i): [SheetKind, string] => [kind, "ABCDEF".charAt(i)])
          .filter(([, name]) => names.some((one) => one === name))
      );
      expect(kindsOf(sheets).kinds).toEqual(expected);
    })
  );
});

test("the order of the columns changes nothing about what each one is", () => {
  const columns = (rows: Cell[][], order: number[]) =>
    rows.map((row) => order.map((at) => row[at] ?? ""));
  const sheet = fc.constantFrom(...Object.values(ALL));
  const shuffled = sheet.chain((rows) => {
    const at = (rows[0] ?? []).map((_, i) => i);
    const order = fc.shuffledSubarray(at, { minLength: at.length, maxLength: at.length });
    return fc.tuple(fc.constant(rows), order);
  });
  fc.assert(
    fc.property(shuffled, ([rows, order]) => {
      expect(found(columns(rows, order))).toEqual(found(rows));
    })
  );
});

test.each<[string, Cell[][], SheetKind]>([
  [
    "orders without an order id that name rep, channel and region",
    [
      ["Date", "Customer", "Sales rep", "Channel", "Region", "Amount", "Notes"],
      [45300, "Acme", "Bo", "web", "North", 100.5, ""],
      [45301, "Acme", "Bo", "web", "North", 50, "x"],
      [45301, "Best", "Bo", "web", "North", 50, "x"],
    ],
    "orders",
  ],
  [
    "orders with a cost and a source",
    [
      ["Order no", "Customer no", "Date", "Sales", "Cost", "Source"],
      ["1", "C1", 45300, 10, 4, "web"],
    ],
    "orders",
  ],
  [
    "orders with a rate and a currency",
    [
      ["Order no", "Customer no", "Date", "Amount", "Currency", "Exchange rate"],
      ["1", "C1", 45300, 10, "USD", 7.1],
    ],
    "orders",
  ],
  [
    "customers with their stage and its date",
    [
      ["Customer", "Stage", "Stage changed on", "Owner", "Channel"],
      ["Acme", "Prospect", 45300, "Bo", "web"],
      ["Best", "Prospect", 45301, "Bo", "web"],
    ],
    "customers",
  ],
  [
    "customers with a last contact and a channel",
    [
      ["Customer no", "Last contact date", "Rep", "Channel", "Notes"],
      ["1", 45300, "Bo", "web", ""],
      ["2", 45301, "Bo", "web", "x"],
    ],
    "customers",
  ],
  [
    "customers with what they cost to win",
    [
      ["客户名称", "来源", "获客费用", "创建日期"],
      ["甲", "展会", 100, 45300],
      ["乙", "官网", 90, 45301],
    ],
    "customers",
  ],
])("%s are not taken for a further sheet", (_, rows, kind) => {
  expect(found(rows).kind).toBe(kind);
});

test("where no column is an id the customers' names are, but not the names of anything", () => {
  const people: Cell[][] = [
    ["姓名", "电话"],
    ["王", "138"],
  ];
  const accounts: Cell[][] = [
    ["Account name", "Balance"],
    ["Cash", 100],
  ];
  expect(
    found([
      ["客户名称", "电话"],
      ["甲公司", "138"],
    ])
  ).toEqual({
    kind: "customers",
    fields: { customerId: "客户名称", phone: "电话" },
  });
  expect([found(people).kind, found(accounts).kind]).toEqual([undefined, undefined]);
});

test("a price list in several currencies is nothing", () => {
  const rows: Cell[][] = [
    ["Item", "Price", "Currency"],
    ["A", 1, "USD"],
  ];
  expect(found(rows).kind).toBeUndefined();
});

test("a second order sheet is not taken for anything else", () => {
  const older = ORDERS.map((row) => [...row]);
  expect(kindsOf({ New: ORDERS, Old: older }).kinds).toEqual({ orders: "New" });
});

describe("books of little", () => {
  test("a book of rates and costs has no data", () => {
    expect(kindsOf({ E: RATES, F: COSTS })).toEqual({
      kinds: { rates: "E", costs: "F" },
      problems: [{ kind: "noData" }],
    });
  });

  test("a stage log by itself names customers but is no list of them", () => {
    expect(kindsOf({ C: STAGES })).toEqual({
      kinds: { stageLog: "C" },
      problems: [{ kind: "noData" }],
    });
  });

  test("headers without rows are sheets", () => {
    const heads = Object.fromEntries(
      Object.entries(ALL).map(([name, rows]) => [name, rows.slice(0, 1)])
    );
    expect(kindsOf(heads)).toEqual({
      kinds: {
        customers: "A",
        orders: "B",
        stageLog: "C",
        contacts: "D",
        rates: "E",
        costs: "F",
      },
      problems: [],
    });
  });

  test("of columns with the same header the first is read", () => {
    const { recognition } = recognise([
      candidate("S", [
        ["Date", "Customer ID", "To stage", "To stage", "Date"],
        [45000, "C1", "a", "b", 45001],
      ]),
    ]);
    expect(recognition.stageLog?.columns.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(recognition.stageLog?.unused).toEqual(["To stage", "Date"]);
  });
});

describe("corrections", () => {
  const log: Cell[][] = [
    ["Wann", "Wer", "Stufe"],
    [45000, "C1", "x"],
  ];
  const corrections: FieldOverride[] = [
    { kind: "stageLog", field: "date", header: "Wann" },
    { kind: "stageLog", field: "customerId", header: "Wer" },
    { kind: "stageLog", field: "toStage", header: "Stufe" },
  ];

  test("a sheet whose headers say nothing is what the user says", () => {
    expect(kindsOf({ A: CUSTOMERS, X: log }).kinds).toEqual({ customers: "A" });
    expect(kindsOf({ A: CUSTOMERS, X: log }, corrections).kinds).toEqual({
      customers: "A",
      stageLog: "X",
    });
  });

  test("what a corrected sheet still lacks is asked for, with its headers", () => {
    expect(kindsOf({ A: CUSTOMERS, X: log }, corrections.slice(0, 2)).problems).toEqual([
      {
        kind: "missingField",
        sheetKind: "stageLog",
        field: "toStage",
        sheet: "X",
        headers: ["Stufe", "Wann", "Wer"],
      },
    ]);
  });

  test("a header that several sheets have takes none of them away", () => {
    const override = { kind: "contacts" as const, field: "date", header: "Date" };
    const sheets = {
      B: ORDERS.map(([id, who, ...rest], i) => [
        id ?? "",
        who ?? "",
        i === 0 ? "Date" : (rest[0] ?? ""),
        ...rest.slice(1),
      ]),
      D: VISITS,
    };
    expect(kindsOf(sheets, [override]).kinds).toEqual({ orders: "B", contacts: "D" });
  });

  test("a column of a further sheet can be said to be none", () => {
    const { recognition } = recognise(
      [candidate("A", CUSTOMERS), candidate("D", VISITS)],
      [{ kind: "contacts", field: "outcome", header: "" }]
    );
    expect(recognition.contacts?.columns.map(({ field }) => field)).toEqual([
      "date",
      "customerId",
      "rep",
      "channel",
    ]);
  });
});
