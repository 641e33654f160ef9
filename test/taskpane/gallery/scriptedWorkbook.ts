import type { ReviewOptions } from "../../../src/excel/job";
import type { PaneServices } from "../../../src/taskpane/usePane";
import type { Outcome, Workbook } from "../../../src/taskpane/workbook";
import { draft, effect, explanation, STATES } from "./states";

const fine = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** A run that the test steers: it reports reading, then does what it is told, or stops when it is cancelled. */
function steeredReview({ onProgress, signal }: ReviewOptions) {
  const { done } = STATES;
  if (done?.kind !== "done") throw new Error("no result to show");
  const { result } = done;
  onProgress?.({ phase: "reading", done: 1_000, total: 4_906, what: "Orders 2006" });
  return new Promise<Outcome<typeof result>>((resolve, reject) => {
    signal?.addEventListener("abort", () =>
      resolve({ ok: false, problem: { kind: "cancelledByUser" } })
    );
    Object.assign(window, {
      finish: () => resolve({ ok: true, value: result }),
      crash: () => reject(new TypeError("x is not a function")),
    });
  });
}

const noData = () => Promise.resolve({ ok: false as const, problem: { kind: "noData" as const } });

const workbook: Workbook = {
  survey: () => fine(draft.survey),
  review: steeredReview,
  preview: () => fine(effect),
  explain: (_, id) =>
    id === explanation.id
      ? fine(explanation)
      : Promise.resolve({ ok: false, problem: { kind: "unknownCustomer", id } }),
  saveSettings: () => fine(undefined),
  look: noData,
  undo: () => fine(undefined),
  runs: () => fine([]),
  undoRuns: () => fine({ undone: 1 }),
  savePreferences: () => fine(undefined),
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
};

/** The whole pane over a workbook of a few canned answers; Excel's own behaviour is tested with the real library elsewhere. */
export const scripted: PaneServices = {
  workbook,
  computing: () => ({ analyze: noData, explain: noData, preview: noData }),
  now: () => new Date(2026, 10, 21, 12),
};
