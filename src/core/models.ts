import type { Book } from "./columns/book";
import type { Rhythm } from "./churn/ownRhythm";
import type { Day } from "./columns/values/cell";
import type { Comparison } from "./compare/compareDates";
import type { Dwell } from "./dwell/dwell";
import type { Facts } from "./facts";
import type { FollowUp } from "./followup/followUp";
import type { GroupChange } from "./history/groupChange";
import type { History } from "./history/history";
import type { TimeLineMonth } from "./life/timeLine";
import type { Prediction } from "./predict/predict";
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
  rhythm: Rhythm;
  followUp: FollowUp;
  /** Against the snapshot before. */
  groupChange: GroupChange;
  prediction: Prediction;
  /** Month by month up to this day, at most `Settings.churnMonths`; empty without an order. */
  timeLine: TimeLineMonth[];
  /** The same over at most 24 months, whatever the settings. */
  twoYears: TimeLineMonth[];
  /** Against the day of `earlierDay`; absent when there was no order yet. */
  comparison?: Comparison;
}
