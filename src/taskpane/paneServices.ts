import type { Computing } from "../page/computeInWorker";
import type { Door } from "./deskActions";
import type { KeptAnalysis } from "./keptAnalysis";
import type { Unavailable } from "./state";
import type { Workbook } from "./workbook";

/** What the pane runs on; handed in, so that the page decides. */
export interface PaneServices {
  workbook: Workbook;
  /** What the core works out; it stops when the signal says so. */
  computing: (signal: AbortSignal) => Computing;
  /** The book of the last analysis. */
  kept: KeptAnalysis;
  now: () => Date;
  /** The door that was used last in this browser. */
  doors: { last: () => Door; remember: (door: Door) => void };
  /** Bytes of the sample book in the pane's language, in base64; undefined when it cannot be loaded. */
  fetchSample: (file: string) => Promise<string | undefined>;
  /** Why nothing can be done here; undefined where everything can. */
  unavailable?: Unavailable;
}
