import type { Cell } from "../../../src/core/columns/values/cell";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Language } from "../../../src/core/settings";
import { explainCustomer } from "../../../src/core/why/explainCustomer";
import { MOST_EVENTS, type Explanation } from "../../../src/core/why/explanation";
import { analyze } from "../analysis";
import { day, readBook, type SheetRows } from "../readBook";

const ASOF = day("2024-07-01");
const ORDERS: Cell[][] = [
  ["Order id", "Customer id", "Order date", "Amount"],
  ["o1", "A", "2024-02-01", 100],
  ["o2", "A", "2024-04-01", 80],
  ["o3", "A", "2024-04-01", 20.5],
  ["o4", "A", "2024-05-10", 30],
  ["o4", "A", "2024-05-12", -30],
  ["o5", "B", "2024-06-01", 7],
  ["o6", "A", "2024-07-02", 999],
];
const SHEETS: SheetRows = {
  orders: ORDERS,
  customers: [
    [
      ...["Customer id", "Name", "Owner", "Created", "Last contact"],
      ...["Next action", "Due date", "Note", "Churn reason"],
    ],
    ["A", "Ann", "Li", "2024-01-01", "2024-06-20", "Call", "2024-07-05", "likes oolong", ""],
    ["B", "Bo", "", "", "", "", "", "", "Competitor"],
    ["P", "Pat", "Mo", "2024-06-01", "", "", "", "", ""],
  ],
  stageLog: [
    ["Change date", "Customer id", "From stage", "To stage"],
    ["2024-01-10", "A", "prospect", "interested"],
  ],
  contacts: [
    ["Contact date", "Customer id", "Rep", "Channel", "Outcome"],
    ["2024-01-20", "A", "Li", "", "asked for prices"],
    ["2024-01-15", "A", "Li", "Phone", "no answer"],
    ["2024-07-10", "A", "Li", "Phone", "after the review"],
  ],
};

function explained(id: string, sheets = SHEETS, language: Language = "en"): Explanation {
  const { book } = readBook(sheets);
  const result = explainCustomer({ book, settings: DEFAULT_SETTINGS, asOf: ASOF, language }, id);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

test("a life is told in order: contacts, days with orders, stages on the day they were entered", () => {
  // o4 came back in full and o6 is after the review: neither is an order. That Ann began as a prospect is known, but not when.
  const { life } = explained("A").portrait;
  expect(life).toEqual([
    { day: day("2024-01-10"), kind: "stage", label: "Interested" },
    { day: day("2024-01-15"), kind: "contact", label: "Phone: no answer" },
    { day: day("2024-01-20"), kind: "contact", label: "asked for prices" },
    { day: day("2024-02-01"), kind: "order", label: "", amount: 100 },
    { day: day("2024-02-01"), kind: "stage", label: "First-time" },
    { day: day("2024-04-01"), kind: "order", label: "", amount: 100.5 },
    { day: day("2024-04-01"), kind: "stage", label: "Repeat" },
    { day: day("2024-06-20"), kind: "contact", label: "" },
  ]);
});

test("a portrait has the owner, the stage, the money of all time and what the user has planned", () => {
  const { portrait } = explained("A");
  expect(portrait).toMatchObject({
    owner: "Li",
    stage: "repeat",
    status: "Sleeping",
    net: 200.5,
    orders: 3,
    lastOrder: day("2024-04-01"),
    followUp: { nextAction: "Call", dueDate: day("2024-07-05"), note: "likes oolong" },
  });
  // two order days are no rhythm, two customers no quintiles
  for (const absent of ["nextOrder", "rfm", "segment", "pAlive", "value12"])
    expect(portrait).not.toHaveProperty(absent);
});

test("its labels and predictions are what is written beside the customer", () => {
  for (const language of ["en", "zh-CN"] as const) {
    const { columns } = analyze(SHEETS, ASOF, language);
    ["A", "B", "P"].forEach((id, c) => {
      const { portrait } = explained(id, SHEETS, language);
      for (const key of [
        "segment",
        "tier",
        "status",
        "rfm",
        "suggestedAction",
        "nextOrder",
      ] as const) {
        const written = columns.find((column) => column.key === key)?.values[c];
        expect([id, key, portrait[key] ?? ""]).toEqual([id, key, written]);
      }
    });
  }
});

test("who has neither ordered nor been spoken to has an empty life, and no more fields than are known", () => {
  expect(explained("P").portrait).toEqual({
    owner: "Mo",
    stage: "prospect",
    tier: "Prospect",
    suggestedAction: expect.any(String) as string,
    net: 0,
    orders: 0,
    followUp: {},
    life: [],
  });
});

test("of a long life the newest events are told", () => {
  const many = Array.from({ length: MOST_EVENTS + 5 }, (_, k): Cell[] => [
    `x${k}`,
    "B",
    new Date((ASOF - k) * 86_400_000).toISOString().slice(0, 10),
    1,
  ]);
  const { life } = explained("B", { orders: [...ORDERS.slice(0, 1), ...many] }).portrait;
  expect(life).toHaveLength(MOST_EVENTS);
  expect(life.at(-1)).toEqual({ day: ASOF, kind: "order", label: "", amount: 1 });
});
