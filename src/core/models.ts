import type { Book } from "./columns/book";
import type { Day } from "./columns/cell";
import type { Dwell } from "./dwell/dwell";
import type { Facts } from "./facts";
import type { FollowUp } from "./followup/followUp";
import type { GroupChange } from "./history/groupChange";
import type { History } from "./history/history";
import type { Settings } from "./settings";
import type { Standing } from "./standing";

/** What is known of the customers on one day: the ground on which columns and reports stand. One field a model; made in `buildModels.ts`. */
export interface Models {
  book: Book;
  settings: Settings;
  asOf: Day;
  history: History;
  facts: Facts;
  standing: Standing;
  dwell: Dwell;
  followUp: FollowUp;
  /** Against the snapshot before. */
  groupChange: GroupChange;
}
