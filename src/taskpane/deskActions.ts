import type { Day } from "../core/columns/values/cell";
import type { CustomerFilter } from "../core/desk/desk";
import type { BookEdit } from "../excel/bookEdit";
import type { Preferences } from "../excel/job";

/** The three doors, by what one came for. */
export const DOORS = ["customers", "review", "stalled"] as const;
export type Door = (typeof DOORS)[number];

/** What a review can be compared with, from the pane. */
export type CompareWith = { by: "lastReview" | "month" | "quarter" | "year" } | { day: Day };

/** What is known of customers who are looked for on a sheet. */
export interface Group {
  /** So many there are, be they on the sheet or not. */
  customers?: number;
  /** Those of them who have no row there. */
  withoutRow?: { id: string; name: string }[];
}

/** What the user can do at the desk, where the results are. Each ends in a message on the screen that it came from. */
export interface DeskActions {
  goThrough: (door: Door) => void;
  /** Shows only these customers on their sheet; `what` names them in the message. */
  filter: (filters: CustomerFilter[], what: string, group?: Group) => void;
  clearFilter: () => void;
  /** Copies these customers to a new sheet. */
  copyList: (filters: CustomerFilter[], title: string, group?: Group) => void;
  /** Opens the card of a customer, by id or name. */
  openCard: (id: string) => void;
  closeCard: () => void;
  /** Whether the card follows the selection on the customer sheet. */
  followSelection: (on: boolean) => void;
  edit: (edit: BookEdit) => void;
  compareWith: (what: CompareWith) => void;
  /** Reads the book again and works everything out; writes what was written before if `write`. */
  refresh: () => void;
  openRuns: () => void;
  closeRuns: () => void;
  /** Puts back the run and all that are newer. */
  undoRun: (id: string) => void;
  /** Puts back what the message tells of: an edit, settings, stages that were logged. */
  undoEdit: () => void;
  /** Does what a filter stood in the way of, after all rows are shown. */
  showAllAndGoOn: () => void;
  closeMessage: () => void;
  savePreferences: (preferences: Preferences) => void;
}
