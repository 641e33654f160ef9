import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import type { PaneSurroundings } from "./components/frame/PaneFrame";
import { lastDoor, rememberDoor } from "./doorChoice";
import { spawnAnalysisWorker } from "../page/analysisWorker";
import { excelWorkbook } from "./excelWorkbook";
import { fetchSample } from "./fetchSample";
import { keepAnalysis } from "./keptAnalysis";
import { officeReady } from "./officeReady";
import type { PaneServices } from "./paneServices";
import "./page.css";

/** A host that is silent for longer is worth a word; the pane still waits. */
const SILENT_AFTER_MS = 15_000;

const services: PaneServices = {
  workbook: excelWorkbook,
  ...keepAnalysis(spawnAnalysisWorker, () => surroundings().contentLanguage),
  now: () => new Date(),
  doors: {
    last: () => lastDoor(surroundings().partition),
    remember: (door) => rememberDoor(surroundings().partition, door),
  },
  fetchSample,
};

/** Office's context is missing until the library has started, and has nothing in it outside Office, whatever its types say. */
function surroundings(): PaneSurroundings {
  const office: { context?: Partial<Office.Context> } = typeof Office === "undefined" ? {} : Office;
  const context = office.context ?? {};
  return {
    displayLanguage: context.displayLanguage ?? navigator.language,
    contentLanguage: context.contentLanguage,
    partition: context.partitionKey,
    background: context.officeTheme?.bodyBackgroundColor,
  };
}

const container = document.getElementById("root");
if (!container) throw new Error("taskpane.html has no #root");
const root = createRoot(container);

root.render(<App key="starting" surroundings={surroundings()} />);
const silence = setTimeout(() => {
  const silent: PaneServices = { ...services, unavailable: "silentHost" };
  root.render(<App key="silent" services={silent} surroundings={surroundings()} />);
}, SILENT_AFTER_MS);

void officeReady().then((unavailable) => {
  clearTimeout(silence);
  const ready = unavailable ? { ...services, unavailable } : services;
  root.render(<App key="ready" services={ready} surroundings={surroundings()} />);
});
