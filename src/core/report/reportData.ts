import type { Models } from "../models";
import type { Notice } from "../problem";
import type { ReviewTotals } from "../review";
import type { Text } from "../text/text";

/** Everything a report may speak about. */
export interface ReportData extends Models {
  totals: ReviewTotals;
  notices: Notice[];
  text: Text;
}
