import type { AnalysisRequest, Analyzer } from "../../../src/core/review";
import type { Settings } from "../../../src/core/settings";
import type { ReviewOptions, Survey } from "../../../src/excel/job";
import type { PaneServices } from "../../../src/taskpane/paneServices";
import type { Outcome, Workbook } from "../../../src/taskpane/workbook";
import { deskOf } from "./deskData";
import { draft, effect, explanation, look, plan, result, runs, STATES } from "./states";

const fine = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/**
 * A run that the test steers: it reports reading, then does what it is told (ask for consent, come to its end, break), or stops when it is
 * cancelled.
 */
function steeredReview({ onProgress, signal, confirm, analyze }: ReviewOptions) {
  onProgress?.({ phase: "reading", done: 1_000, total: 4_906, what: "Orders 2006" });
  return new Promise<Outcome<typeof result>>((resolve, reject) => {
    const cancelled = () => resolve({ ok: false, problem: { kind: "cancelledByUser" } });
    signal?.addEventListener("abort", cancelled);
    const finish = async () => {
      await analyze(NO_BOOK);
      if (confirm && !(await confirm(plan))) cancelled();
      else resolve({ ok: true, value: result });
    };
    Object.assign(window, {
      finish: () => void finish(),
      crash: () => reject(new TypeError("x is not a function")),
    });
  });
}

/** What the worker is given does not matter here: it answers with the shop's analysis. */
const NO_BOOK: AnalysisRequest = {
  book: {
    customers: { length: 0, id: [], onSheet: 0, ofRow: new Int32Array(), name: [] },
    badCells: [],
  },
  settings: draft.settings,
  asOf: draft.asOf,
  language: "en",
};

const shopAnalysis: Analyzer = () => Promise.resolve({ ok: true, value: deskOf("en").analysis });

const noData = () => Promise.resolve({ ok: false as const, problem: { kind: "noData" as const } });

/** As a look at the workbook finds it with these settings. */
type Found = (settings: Settings | undefined) => Survey;

const workbookOf = (found: Found): Workbook => ({
  survey: ({ settings }) => fine(found(settings)),
  review: steeredReview,
  preview: () => fine(effect),
  explain: (_, id) =>
    id === explanation.id
      ? fine(explanation)
      : Promise.resolve({ ok: false, problem: { kind: "unknownCustomer", id } }),
  saveSettings: () => fine(undefined),
  look: () => fine(look),
  runs: () => fine(runs),
  undoRuns: () => fine({ undone: 1, kept: 0 }),
  remember: (_, what) => {
    Object.assign(window, { remembered: what });
    return fine(undefined);
  },
  openSample: () => fine(undefined),
  filterCustomers: () => fine({ sheet: "客户资料", count: 3 }),
  clearFilter: () => fine(undefined),
  edit: () => fine({ sheet: "客户资料", count: 1 }),
  watchBook: () => fine(() => Promise.resolve()),
  watchSelection: () => fine(() => Promise.resolve()),
  watchStages: () => fine(() => Promise.resolve()),
  showReport: () =>
    Promise.resolve({
      ok: false,
      problem: { kind: "hostError", code: "ItemNotFound", detail: "" },
    }),
  showCell: () => fine(undefined),
});

/** The whole pane over a workbook of a few canned answers; Excel's own behaviour is tested with the real library elsewhere. */
function servicesOn(found: Found): PaneServices {
  return {
    workbook: workbookOf(found),
    computing: () => ({
      analyze: shopAnalysis,
      explain: noData,
      preview: noData,
    }),
    kept: { explain: () => undefined, forget: () => undefined },
    now: () => new Date(2026, 10, 21, 12),
    doors: { last: () => "customers", remember: () => undefined },
    fetchSample: () => Promise.resolve("UEsDBA=="),
  };
}

const fresh = { ...draft.survey };
delete fresh.lastRun;

const [dates] = STATES.askDates?.kind === "ready" ? STATES.askDates.draft.survey.problems : [];

/** By the name of the screen that the page is asked for: a book that was never reviewed, one with dates that read two ways, and one that was reviewed. */
export const SCRIPTED: Record<string, PaneServices> = {
  live: servicesOn(() => fresh),
  liveAsking: servicesOn((settings) => ({
    ...fresh,
    problems: dates && !settings?.dateOrder ? [dates] : [],
  })),
  liveReviewed: servicesOn(() => draft.survey),
};
