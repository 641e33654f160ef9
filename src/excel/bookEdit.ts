import type { Day } from "../core/columns/values/cell";
import type { CustomerFilter } from "../core/desk/desk";
import type { FollowUpField } from "./memory/bookRecord";
import type { MapOverride, RunOptions } from "./job";

/** A small change that the user makes by way of the pane. Each is one entry in the list of what can be put back. */
export type BookEdit =
  /** Writes into the user's follow-up columns of these customers; `""` clears, a field that is absent stays. Days as `Day`. */
  | {
      kind: "followUp";
      ids: string[];
      values: Partial<Record<FollowUpField, string | Day>>;
    }
  /** Adds a row to the contact sheet, which is made where there is none. */
  | { kind: "contact"; id: string; day: Day; rep: string; channel: string; outcome: string }
  /** Writes the stage of these customers (as it is called on the sheet) and logs it. */
  | {
      kind: "stage";
      ids: string[];
      to: string;
      day: Day;
      trigger: string;
      approvedBy: string;
    }
  /** Copies the rows of the customers to a new sheet; its name is made of `title`. Customers without a row come last, by id and name. */
  | {
      kind: "list";
      filters: CustomerFilter[];
      title: string;
      withoutRow?: { id: string; name: string }[];
    };

export interface EditOptions extends RunOptions {
  overrides: MapOverride[];
  /** Wall-clock time, ISO 8601. */
  now: string;
}

/** What came of an edit: where it can be seen, and how many customers or rows it touched. */
export interface EditResult {
  sheet: string;
  address?: string;
  count: number;
}
