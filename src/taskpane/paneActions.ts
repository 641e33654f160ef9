import type { Day } from "../core/columns/values/cell";
import type { Settings } from "../core/settings";
import type { DeskActions } from "./deskActions";
import type { Answer } from "./draft";

/** What the user can do before there are results. */
export interface SetupActions {
  /** Opens the sample in a workbook of its own. */
  trySample: () => void;
  useThisWorkbook: () => void;
  /** Looks at the workbook again, with the user's corrections. */
  lookAgain: () => void;
  chooseDate: (asOf: Day) => void;
  /** Answers a question, or corrects what a column was taken for. */
  answer: (answer: Answer) => void;
  /** From the results back to what was found. */
  openSetup: () => void;
  closeSetup: () => void;
}

/** A run, from its start to the user's consent. */
export interface RunActions {
  review: () => void;
  cancel: () => void;
  /** What was going to be written is to be written, or not. */
  confirmWrite: (write: boolean, dontAskAgain?: boolean) => void;
}

export interface SettingsActions {
  openSettings: () => void;
  editSettings: (settings: Settings, how: "typed" | "replaced") => void;
  /** Asks what the edited settings would do. */
  askEffect: () => void;
  keepSettings: () => void;
  dropSettings: () => void;
}

export interface LinkActions {
  showReport: (sheet: string) => void;
  showCell: (sheet: string, address: string) => void;
}

export type PaneActions = SetupActions & RunActions & DeskActions & SettingsActions & LinkActions;
