import { analyzeBook } from "../../../src/core/analyze";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import { NO_HISTORY, type History } from "../../../src/core/history/history";
import type { Settings } from "../../../src/core/settings";
import { explainCustomer } from "../../../src/core/why/explainCustomer";
import { analyze } from "../analysis";
import { day, readBook } from "../readBook";
import { ASOF, CUSTOMERS, EXPECTED, ORDERS } from "../teaShop";
import { shownCell } from "./shownCell";

function reasonsOf(id: string, changes: Partial<Settings>, history: History = NO_HISTORY) {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const { book } = readBook({ orders: ORDERS, customers: CUSTOMERS, settings });
  const request = { book, settings, asOf: ASOF, language: "en" as const, history };
  const result = explainCustomer(request, id);
  if (!result.ok) throw new Error(result.problem.kind);
  return { request, reasons: result.value.reasons };
}
const because = (made: ReturnType<typeof reasonsOf>, key: string) =>
  made.reasons.find((reason) => reason.key === key)?.because ?? "";

const ONE = "C075";

test("within a category the cuts of the category are named", () => {
  const made = reasonsOf("C002", { frequencyWithinCategory: true });
  // Coffee's cuts of expected.json are 1, 1, 3 and 8.2; against all it would have been 1, 2.6, 5 and 9.4.
  expect(because(made, "f")).toBe(
    "3 orders. 2 of the cuts 1, 1, 3, 8.2 are below it: 1 + 2 = 3. These are the cuts of the customers whose main category is Coffee."
  );
});

test("a customer whose orders are all before the window is told so", () => {
  const [id = ""] = EXPECTED.window.inactive;
  const made = reasonsOf(id, { windowMonths: 12 });
  for (const key of ["r", "f", "m", "tier"])
    expect(because(made, key)).toMatch(
      /Only orders from 1 Jul 2023 on count, so there is nothing to score or rank\.$/
    );
});

test("frozen cuts name the review that they are of", () => {
  const record = {
    ...analyze({ orders: ORDERS, customers: CUSTOMERS }, day("2024-05-31")).record,
    at: "2024-05-31T08:00:00.000Z",
  };
  const made = reasonsOf(ONE, { cuts: { kind: "frozen" } }, { reviews: [record], snapshots: [] });
  expect(because(made, "m")).toMatch(/The cuts are those of the review of 31 May 2024\.$/);
});

test.each<Partial<Settings>>([
  { windowMonths: 12, monetary: "profit", valueBasis: "profit" },
  { bins: 3, frequencyWithinCategory: true, valueBasis: "score" },
  { bins: 4, windowMonths: 24, monetary: "aov", segmentModel: "eight" },
])("what is explained is what is written under %j", (changes) => {
  for (const id of ["C001", "C010", ONE, ...EXPECTED.window.inactive.slice(0, 2)]) {
    const { request, reasons } = reasonsOf(id, changes);
    const analysis = analyzeBook(request);
    if (!analysis.ok) throw new Error(analysis.problem.kind);
    const c = request.book.customers.id.indexOf(id);
    for (const { key, value } of reasons) {
      expect([id, key, shownCell(analysis.value.columns, key, c)]).toEqual([id, key, value]);
    }
  }
});
