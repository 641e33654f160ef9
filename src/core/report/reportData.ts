import type { Book } from "../columns/book";
import type { Day } from "../columns/cell";
import type { Dwell } from "../dwell/dwell";
import type { Facts } from "../facts";
import type { Notice } from "../problem";
import type { ReviewTotals } from "../review";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import type { Text } from "../text/text";

/** Everything a report may speak about. */
export interface ReportData {
  book: Book;
  facts: Facts;
  standing: Standing;
  dwell: Dwell;
  totals: ReviewTotals;
  notices: Notice[];
  settings: Settings;
  asOf: Day;
  text: Text;
}
