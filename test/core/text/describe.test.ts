import type { Notice, Problem } from "../../../src/core/problem";
import { LEFT_OUT_REASONS } from "../../../src/core/problem";
import { describeNotice, describeProblem } from "../../../src/core/text/describe";
import { createText } from "../../../src/core/text/text";

const en = createText("en");
const zh = createText("zh-CN");

const PROBLEMS: { [Kind in Problem["kind"]]: Extract<Problem, { kind: Kind }> } = {
  noData: { kind: "noData" },
  missingField: {
    kind: "missingField",
    sheetKind: "orders",
    field: "amount",
    sheet: "Sales",
    headers: ["Sum"],
  },
  ambiguousDates: {
    kind: "ambiguousDates",
    sheet: "Sales",
    address: "C2",
    column: "Date",
    samples: ["3/4/2024", "5/6/2024"],
  },
  mixedCurrencies: { kind: "mixedCurrencies", sheet: "Sales", currencies: ["EUR", "USD"] },
  unknownColumn: { kind: "unknownColumn", sheetKind: "customers", header: "Client" },
  protectedSheet: { kind: "protectedSheet", sheet: "Clients" },
  filteredSheet: { kind: "filteredSheet", sheet: "Clients" },
  protectedWorkbook: { kind: "protectedWorkbook" },
  readOnlyWorkbook: { kind: "readOnlyWorkbook" },
  columnsOccupied: { kind: "columnsOccupied", sheet: "Clients", address: "H1:X1" },
  sheetChanged: { kind: "sheetChanged", sheet: "Clients" },
  cellBeingEdited: { kind: "cellBeingEdited" },
  hostSilent: { kind: "hostSilent", seconds: 60 },
  hostError: { kind: "hostError", code: "GeneralException", detail: "internal" },
  cancelledByUser: { kind: "cancelledByUser" },
  nothingToUndo: { kind: "nothingToUndo" },
  unknownCustomer: { kind: "unknownCustomer", id: "C9" },
  onlyInOrders: { kind: "onlyInOrders", id: "C9" },
  columnsNotWritten: { kind: "columnsNotWritten" },
  nobodyFound: { kind: "nobodyFound", sheet: "Clients" },
  notAChoice: {
    kind: "notAChoice",
    sheet: "Clients",
    header: "Stage",
    value: "Leed",
    choices: ["Lead", "Customer"],
  },
  undoBlocked: { kind: "undoBlocked", sheet: "Clients", reason: "AccessDenied" },
  tooLarge: { kind: "tooLarge", what: "Orders" },
  badSetting: { kind: "badSetting", key: "churnDays" },
};

const FACTS: Partial<Record<Notice["kind"], Partial<Notice>>> = {
  newestOrderOld: { day: 13513, facts: { days: 40 } },
  emptyScore: { facts: { dimension: "f", score: 2 } },
  dimensionNotScored: { facts: { dimension: "m", why: "tooFew" } },
  missingCustomer: { facts: { amount: 12.5 } },
  unreadCells: { sheet: "Visits" },
  rowsOfNobody: { sheet: "Visits" },
  skippedReport: { facts: { report: "churn" } },
};
const KINDS: Notice["kind"][] = [
  ...LEFT_OUT_REASONS,
  "duplicateKept",
  "badStageDate",
  "duplicateCustomer",
  "stageDiffers",
  "newestOrderOld",
  "emptyScore",
  "dimensionNotScored",
  "unreadCells",
  "rowsOfNobody",
  "skippedReport",
];

test("every problem has a sentence in both languages, different ones", () => {
  for (const problem of Object.values(PROBLEMS)) {
    expect(describeProblem(problem, en)).toMatch(/^[^{}]+$/);
    expect(describeProblem(problem, zh)).toMatch(/\p{Script=Han}/u);
  }
  expect(new Set(Object.values(PROBLEMS).map((p) => describeProblem(p, en))).size).toBe(
    Object.keys(PROBLEMS).length
  );
});

test("a problem names the sheet, the column and the cell it is about", () => {
  expect(describeProblem(PROBLEMS.ambiguousDates, en)).toBe(
    "Dates such as 3/4/2024, 5/6/2024 in “Date” (Sales!C2) can be read as day/month or month/day. Choose one, then run again."
  );
  expect(describeProblem(PROBLEMS.missingField, zh)).toBe(
    "“Sales”看起来是订单表，但没有找到“金额”列。请指定对应的列后重新运行。"
  );
});

test("an undo that cannot be says why", () => {
  const because = (reason: string) =>
    describeProblem({ kind: "undoBlocked", sheet: "Clients", reason }, en);
  expect(because("customersGone")).toContain("its customers are no longer on “Clients”");
  expect(because("noRestorePoint")).toContain("its restore point is gone from “Clients”");
  expect(because("hostError, hostSilent")).toContain("(hostError, hostSilent)");
});

test("every notice has a sentence in both languages, for one and for many", () => {
  for (const kind of KINDS)
    for (const count of [1, 1234]) {
      const notice: Notice = { kind, count, ...FACTS[kind] };
      expect(describeNotice(notice, en)).toMatch(/^[^{}]+[.]$/);
      expect(describeNotice(notice, zh)).toMatch(/\p{Script=Han}[^{}]*。$/u);
    }
});

test("a notice agrees in number", () => {
  expect(describeNotice({ kind: "badDate", count: 1 }, en)).toBe(
    "1 order row without a readable date was left out."
  );
  expect(describeNotice({ kind: "badDate", count: 2000 }, en)).toBe(
    "2,000 order rows without a readable date were left out."
  );
});
