import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Cell } from "../../../src/core/columns/values/cell";
import { analyzeBook } from "../../../src/core/analyze";
import type { Language } from "../../../src/core/settings";
import { explainCustomer } from "../../../src/core/why/explainCustomer";
import { readBook } from "../readBook";
import { shownCell } from "./shownCell";

/** 2024-07-01 as a day. */
const AS_OF = 19905;
const HEAD: Cell[] = ["Order id", "Customer id", "Order date", "Amount", "Status"];
/** Six customers: days since the last order 10 … 60, one order each, amounts 100 … 600; C6 has a second one of 50 and a cancelled one. */
const ORDERS: Cell[][] = [
  HEAD,
  ["1", "C1", "2024-06-21", 100, "paid"],
  ["2", "C2", "2024-06-11", 200, "paid"],
  ["3", "C3", "2024-06-01", 300, "paid"],
  ["4", "C4", "2024-05-22", 400, "paid"],
  ["5", "C5", "2024-05-12", 500, "paid"],
  ["6", "C6", "2024-04-01", 50, "paid"],
  ["7", "C6", "2024-05-02", 600, "paid"],
  ["8", "C6", "2024-06-30", 900, "cancelled"],
];

function explained(id: string, language: Language = "en") {
  const { book } = readBook({ orders: ORDERS });
  const request = { book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language };
  const result = explainCustomer(request, id);
  if (!result.ok) throw new Error(result.problem.kind);
  const analysis = analyzeBook(request);
  if (!analysis.ok) throw new Error(analysis.problem.kind);
  return { explanation: result.value, analysis: analysis.value, book };
}

const because = (id: string, key: string) =>
  explained(id).explanation.reasons.find((reason) => reason.key === key)?.because ?? "";

test("a recency score is explained by the day, the cuts and the sum", () => {
  // PERCENTILE.INC of 10, 20, 30, 40, 50, 60 at 20/40/60/80 %: 20, 30, 40, 50; 60 is over all four
  expect(because("C6", "r")).toBe(
    "Last order on 2 May 2024, 60 days before 1 Jul 2024. 4 of the cuts 20, 30, 40, 50 are below it: 5 − 4 = 1."
  );
});

test("a monetary score is explained by the money and the cuts", () => {
  // 100, 200, 300, 400, 500, 650: cuts 200, 300, 400, 500
  expect(because("C6", "m")).toBe(
    "Net amount: 650.00. 4 of the cuts 200.00, 300.00, 400.00, 500.00 are below it: 1 + 4 = 5."
  );
});

test("a dimension that was not scored says why", () => {
  const flat = ORDERS.slice(0, 4);
  const { book } = readBook({ orders: flat });
  const request = { book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language: "en" as const };
  const result = explainCustomer(request, "C1");
  const f = result.ok && result.value.reasons.find(({ key }) => key === "f");
  expect(f).toMatchObject({
    value: "",
    because: expect.stringContaining("Fewer than five") as string,
  });
});

test("a status and a tier are explained by their bounds and the rank", () => {
  expect(because("C5", "status")).toBe(
    "50 days since the last order. Active up to 45, silent up to 90, sleeping up to 180, then lost."
  );
  expect(because("C5", "tier")).toContain("rank 2 of 6 customers with orders");
});

test("what is explained is what is written, for every customer", () => {
  const { analysis, book } = explained("C1");
  book.customers.id.forEach((id, c) => {
    for (const { key, value } of explained(id).explanation.reasons) {
      expect([id, key, shownCell(analysis.columns, key, c)]).toEqual([id, key, value]);
    }
  });
});

test("the rows behind it are those that name the customer, newest first, with the reason of those left out", () => {
  const { orders } = explained("c6 ").explanation;
  expect(orders).toEqual({
    sheet: "Orders",
    total: 3,
    rows: [
      { address: "A9", day: 19904, amount: 900, leftOut: "cancelled" },
      { address: "A8", day: 19845, amount: 600 },
      { address: "A7", day: 19814, amount: 50 },
    ],
  });
});

test("an id that nobody has is a problem", () => {
  const { book } = readBook({ orders: ORDERS });
  const request = { book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language: "en" as const };
  expect(explainCustomer(request, "C9")).toEqual({
    ok: false,
    problem: { kind: "unknownCustomer", id: "C9" },
  });
});

test("the next order and the rhythm are explained by the gaps between order days", () => {
  // order days 10, 20 and 40 days apart back from 1 May: 1 May + median(20, 10) = 15 days; 61 days since are 4.07 usual gaps
  const rows = ["2024-04-01", "2024-04-21", "2024-05-01"].map((on, i): Cell[] => [
    `x${i}`,
    "D1",
    on,
    10,
    "paid",
  ]);
  const { book } = readBook({ orders: [...ORDERS, ...rows] });
  const request = { book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language: "en" as const };
  const result = explainCustomer(request, "D1");
  const reasons = result.ok ? result.value.reasons : [];
  expect(reasons.find(({ key }) => key === "nextOrder")).toMatchObject({
    value: "16 May 2024",
    because: "The last order on 1 May 2024 plus the own median gap of 15 days.",
  });
  expect(reasons.find(({ key }) => key === "rhythmState")).toMatchObject({
    value: "Overdue",
    because: expect.stringContaining(
      "61 days since the last order, usually 15 between two: 4.07 times"
    ) as string,
  });
});

test("the suggested action names the rule of the playbook and the day", () => {
  expect(because("C5", "suggestedAction")).toMatch(
    /^Rule \d+ of the playbook is the first that fits \(Off season\)\. Due by /
  );
});

test("a customer can be asked for by a name that only one has", () => {
  const { book } = readBook({
    customers: [
      ["Customer id", "Name"],
      ["C1", "Ann"],
      ["C2", "Bo"],
      ["C3", "Bo"],
    ],
  });
  const request = { book, settings: DEFAULT_SETTINGS, asOf: AS_OF, language: "en" as const };
  expect(explainCustomer(request, "ANN")).toMatchObject({ ok: true, value: { id: "C1" } });
  expect(explainCustomer(request, "Bo")).toMatchObject({ ok: false });
});

test("it is said in Chinese too", () => {
  const reasons = explained("C5", "zh-CN").explanation.reasons;
  expect(reasons.find(({ key }) => key === "status")?.because).toBe(
    "距最近一次下单 50 天。45 天以内活跃，90 天以内沉默，180 天以内睡眠，再久为流失。"
  );
});
