import type { SettingsEffect } from "../../../src/core/compare/settingsEffect";
import type { SourceMap } from "../../../src/core/columns/recognition";
import { DEFAULT_SETTINGS } from "../../../src/core/defaultSettings";
import type { Settings } from "../../../src/core/settings";
import type { Explanation } from "../../../src/core/why/explanation";
import type { Look, ReviewResult, Survey } from "../../../src/excel/job";
import { NO_PREFERENCES } from "../../../src/excel/job";
import type { WritePreview } from "../../../src/excel/writePlan";
import type { PastRun } from "../../../src/excel/pastRun";
import type { CardState } from "../../../src/taskpane/cardState";
import type { DeskState } from "../../../src/taskpane/deskState";
import type { Draft } from "../../../src/taskpane/draft";
import type { Message } from "../../../src/taskpane/message";
import type { RunningState } from "../../../src/taskpane/runningState";
import type { ReadyState } from "../../../src/taskpane/setupState";
import type { PaneState } from "../../../src/taskpane/state";
import { deskOf } from "./deskData";

/** 31 December 2006 and the day the pane is opened on, as days since 1970. */
export const NEWEST = 13_513;
export const TODAY = 20_778;

const orders: SourceMap = {
  kind: "orders",
  sheet: "Orders 2006",
  table: "tblOrders",
  headerRow: 3,
  firstColumn: 1,
  columnCount: 6,
  dataRows: 4_906,
  columns: [
    { field: "customerId", column: 0, header: "Client no", confidence: 0.9, samples: ["00123"] },
    {
      field: "orderDate",
      column: 2,
      header: "Date of purchase",
      confidence: 1,
      samples: ["3/4/2006", "2006-04-11"],
    },
    { field: "amount", column: 4, header: "Revenue", confidence: 1, samples: ["129", "85.5", "7"] },
  ],
  unused: ["Remarks", "Warehouse"],
};

const customers: SourceMap = {
  kind: "customers",
  sheet: "客户资料",
  headerRow: 0,
  firstColumn: 0,
  columnCount: 3,
  dataRows: 995,
  columns: [
    { field: "customerId", column: 0, header: "客户编号", confidence: 1, samples: ["00123"] },
    {
      field: "name",
      column: 1,
      header: "客户名称",
      confidence: 1,
      samples: ["上海明德贸易有限公司"],
    },
  ],
  unused: [],
};

const survey: Survey = {
  recognition: { orders, customers },
  settings: DEFAULT_SETTINGS,
  overrides: [],
  newestOrder: NEWEST,
  lastRun: { asOf: NEWEST, at: "2026-11-01T09:30:00.000Z", undoable: true },
  problems: [],
  preferences: NO_PREFERENCES,
};

export const draft: Draft = {
  survey,
  asOf: TODAY,
  settings: DEFAULT_SETTINGS,
  overrides: [],
};

/** The analysis of the invented shop. */
const shop = deskOf("en");

export const result: ReviewResult = {
  totals: shop.totals,
  notices: [
    {
      kind: "missingCustomer",
      count: 5,
      sheet: "Orders 2006",
      addresses: ["B17", "B203", "B204", "B1100", "B1101"],
      facts: { amount: 1234.5 },
    },
    {
      kind: "badDate",
      count: 12,
      sheet: "Orders 2006",
      addresses: ["D5", "D6", "D7", "D8", "D9", "D10", "D11"],
    },
  ],
  customerSheet: "客户资料",
  columnsAt: { sheet: "客户资料", address: "F1:V1" },
  reportSheets: [
    {
      key: "overview",
      sheet: "Overview",
      finding: "596 of 995 customers are lost; 61 are active.",
    },
    { key: "pyramid", sheet: "Value pyramid", finding: "The top 20% of customers bring 35.6%." },
  ],
  desk: shop.desk,
  written: { columns: 3, sheets: 2, cells: 24_310 },
  timingsMs: { read: 90, analyze: 40, write: 210 },
};

export const ready: ReadyState = { kind: "ready", request: 1, draft, checking: false };

/** What is asked before the first cell is written. */
export const plan: WritePreview = {
  customerSheet: "客户资料",
  makesCustomerSheet: false,
  columns: [
    { key: "recency", header: "Recency (days)", isNew: true },
    { key: "segment", header: "Segment", isNew: true },
    { key: "tier", header: "Value tier", isNew: false },
  ],
  followUps: ["Next action", "Due date"],
  sheets: [
    { sheet: "Monthly review", isNew: true },
    { sheet: "Value pyramid", isNew: false },
  ],
  logRows: 2,
  cells: 24_310,
};

const { totals, notices, reportSheets, columnsAt } = result;
export const look: Look = { totals, desk: shop.desk, notices, reportSheets, columnsAt };

export const desk: DeskState = {
  kind: "desk",
  request: 1,
  draft,
  look,
  door: "review",
  written: true,
  readAt: "2026-11-21T09:30:00.000Z",
  changes: [],
  edits: [],
  working: false,
};

export const card: CardState = {
  kind: "card",
  request: 1,
  from: desk,
  id: "",
  asked: 0,
  loading: false,
  following: true,
  working: false,
};

export const runs: PastRun[] = [
  { id: "4", kind: "followUp", at: "2026-11-21T10:05:00.000Z", count: 1, about: "00123" },
  { id: "3", kind: "list", at: "2026-11-21T09:50:00.000Z", count: 12, about: "At risk" },
  { id: "2", kind: "review", at: "2026-11-21T09:30:00.000Z", asOf: NEWEST, count: 995 },
  { id: "1", kind: "settings", at: "2026-11-21T09:20:00.000Z", count: 2 },
];

const running: RunningState = {
  kind: "running",
  purpose: "review",
  request: 1,
  draft,
  door: "review",
  stopping: false,
  changes: [],
};

const said = (message: Message): DeskState => ({ ...desk, message });
const edited: Settings = { ...DEFAULT_SETTINGS, churnDays: 90, cuts: { kind: "frozen" } };

export const effect: SettingsEffect = {
  customers: 995,
  changed: { segment: 34, tier: 0, status: 120, stage: 0, stalled: 1 },
  anyChange: 140,
  cuts: [{ dimension: "recency", before: [114, 180, 296.4, 481], after: [100, 170, 280, 460] }],
};

export const explanation: Explanation = {
  id: "00123",
  name: "上海明德贸易有限公司",
  asOf: NEWEST,
  portrait: {
    stage: "repeat",
    net: 129,
    orders: 1,
    lastOrder: NEWEST - 205,
    followUp: {},
    life: [{ day: NEWEST - 205, kind: "order", label: "", amount: 129 }],
  },
  reasons: [
    {
      key: "r",
      label: "Recency (R)",
      value: "3",
      because:
        "Last order on 9 Jun 2006, 205 days before 31 Dec 2006. 2 of the cuts 114, 180, 296.4, 481 are below it: 5 − 2 = 3.",
    },
    {
      key: "pipeline",
      label: "Pipeline stage (auto)",
      value: "Repeat",
      because: "6 valid orders.",
    },
  ],
  orders: {
    sheet: "Orders 2006",
    total: 2,
    rows: [
      { address: "B17", day: NEWEST - 205, amount: 129 },
      { address: "B203", amount: 85.5, leftOut: "badDate" },
    ],
  },
};

const never = new Error("TypeError: x is not a function");

/** Every screen the pane can show, by name. */
export const STATES: Record<string, PaneState> = {
  unavailable: { kind: "unavailable", reason: "notExcel" },
  loading: { kind: "loading", request: 1 },
  failed: { kind: "failed", request: 1, problem: { kind: "unexpected", detail: never.message } },
  ready,
  welcome: { kind: "welcome", request: 1, draft, sample: "offered" },
  welcomeOpened: { kind: "welcome", request: 1, draft, sample: "opened" },
  readyFromDesk: { ...ready, behind: desk },
  readyPlain: {
    ...ready,
    draft: {
      ...draft,
      asOf: NEWEST,
      survey: {
        recognition: { orders },
        settings: DEFAULT_SETTINGS,
        overrides: [],
        preferences: NO_PREFERENCES,
        newestOrder: NEWEST,
        problems: [],
      },
    },
  },
  nothingFound: {
    ...ready,
    draft: {
      ...draft,
      survey: {
        recognition: {},
        settings: DEFAULT_SETTINGS,
        overrides: [],
        preferences: NO_PREFERENCES,
        problems: [{ kind: "noData" }],
      },
    },
  },
  askDates: {
    ...ready,
    draft: {
      ...draft,
      survey: {
        ...survey,
        problems: [
          {
            kind: "ambiguousDates",
            sheet: "Orders 2006",
            address: "D5",
            column: "Date of purchase",
            samples: ["3/4/2006", "11/2/2006"],
          },
        ],
      },
    },
  },
  askCurrency: {
    ...ready,
    message: {
      kind: "problem",
      problem: { kind: "mixedCurrencies", sheet: "Orders 2006", currencies: ["EUR", "USD"] },
    },
  },
  askColumn: {
    ...ready,
    message: {
      kind: "problem",
      problem: {
        kind: "missingField",
        sheetKind: "orders",
        field: "amount",
        sheet: "Orders 2006",
        headers: ["Remarks", "Warehouse", "Client no", "Date of purchase", "Revenue"],
      },
    },
  },
  undone: { ...ready, message: { kind: "undone", count: 1, kept: 0 } },
  running: {
    ...running,
    progress: { phase: "reading", done: 2_000, total: 4_906, what: "Orders 2006" },
  },
  runningUncounted: {
    ...running,
    stopping: true,
    progress: { phase: "analyzing", done: 0, total: 0 },
  },
  looking: {
    ...running,
    purpose: "look",
    progress: { phase: "reading", done: 2_000, total: 4_906, what: "Orders 2006" },
  },
  confirming: { kind: "confirming", request: 1, draft, door: "review", plan, look },
  desk: said({ kind: "reviewed" }),
  deskCustomers: { ...desk, door: "customers", selected: "00123" },
  deskStalled: { ...desk, door: "stalled", written: false },
  deskStale: {
    ...desk,
    changes: [{ sheet: "Orders 2006", cells: 3 }],
    message: { kind: "filtered", what: "At risk", result: { sheet: "客户资料", count: 12 } },
  },
  runs: { kind: "runs", request: 1, from: desk, runs },
  runsNone: { kind: "runs", request: 1, from: desk, runs: [] },
  settings: { kind: "settings", request: 1, from: ready, edited, version: 0 },
  settingsAsking: {
    kind: "settings",
    request: 1,
    from: ready,
    edited,
    version: 0,
    effect: { kind: "asking", request: 2 },
  },
  settingsEffect: {
    kind: "settings",
    request: 1,
    from: ready,
    edited,
    version: 0,
    effect: { kind: "known", effect },
  },
  card,
  cardLoading: { ...card, id: "00123", loading: true },
  cardAnswered: { ...card, id: "00123", answer: { ok: true, value: explanation } },
  cardUnknown: {
    ...card,
    id: "X",
    answer: { ok: false, problem: { kind: "unknownCustomer", id: "X" } },
  },
  undoing: { kind: "undoing", request: 1, from: desk, what: { kind: "undoRun", id: "1" } },
};
