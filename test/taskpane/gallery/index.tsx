import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/components/Pane";
import { PaneFrame } from "../../../src/taskpane/components/frame/PaneFrame";
import { Screen } from "../../../src/taskpane/components/Screen";
import type { PaneActions } from "../../../src/taskpane/paneActions";
import "../../../src/taskpane/page.css";
import { allStates } from "./allStates";
import { SCRIPTED } from "./scriptedWorkbook";

const asked = new URLSearchParams(location.search);
const states = allStates(asked.get("language") === "zh-CN" ? "zh-CN" : "en");
const screen = asked.get("screen") ?? "ready";
const state = states[screen];
const services = SCRIPTED[screen];
const container = document.getElementById("root");
if (!container) throw new Error("gallery.html has no #root");

/** What the user asked for, in order; the test reads it. */
const calls: unknown[][] = [];
Object.assign(window, { calls });
const note =
  (name: keyof PaneActions) =>
  (...args: unknown[]) =>
    void calls.push([name, ...args]);

const actions: PaneActions = {
  trySample: note("trySample"),
  useThisWorkbook: note("useThisWorkbook"),
  lookAgain: note("lookAgain"),
  chooseDate: note("chooseDate"),
  answer: note("answer"),
  openSetup: note("openSetup"),
  closeSetup: note("closeSetup"),
  review: note("review"),
  cancel: note("cancel"),
  confirmWrite: note("confirmWrite"),
  goThrough: note("goThrough"),
  filter: note("filter"),
  clearFilter: note("clearFilter"),
  showAllAndGoOn: note("showAllAndGoOn"),
  copyList: note("copyList"),
  openCard: note("openCard"),
  closeCard: note("closeCard"),
  followSelection: note("followSelection"),
  edit: note("edit"),
  compareWith: note("compareWith"),
  refresh: note("refresh"),
  openRuns: note("openRuns"),
  closeRuns: note("closeRuns"),
  undoRun: note("undoRun"),
  undoEdit: note("undoEdit"),
  closeMessage: note("closeMessage"),
  savePreferences: note("savePreferences"),
  openSettings: note("openSettings"),
  editSettings: note("editSettings"),
  askEffect: note("askEffect"),
  keepSettings: note("keepSettings"),
  dropSettings: note("dropSettings"),
  showReport: note("showReport"),
  showCell: note("showCell"),
};

createRoot(container).render(
  <PaneFrame
    surroundings={{
      displayLanguage: asked.get("language") ?? "en-US",
      // what one visit remembers, the next does not know
      partition: asked.get("visit") ?? "gallery",
      background: undefined,
    }}
  >
    {state && <Screen state={state} actions={actions} />}
    {services && <Pane services={services} />}
  </PaneFrame>
);
