import { countsOfRepeats, type RepeatCount } from "../../predict/countsOfRepeats";
import { LAST_CLASS } from "../../predict/holdout";
import { ACCENT_COLOR, NEUTRAL_COLOR } from "../palette";
import { repeatsName } from "./predictionCheck";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** The fit picture: customers by repeats, as it is and as the model has it. */
export function countTable(data: ReportData, reason: string): TableBlock {
  const { prediction, text } = data;
  const { models, summary } = prediction;
  return tableOf<RepeatCount>({
    key: "counts",
    title: text("prediction.counts"),
    note: text("prediction.countsNote"),
    columns: [
      ["repeats", text("prediction.repeats"), "text", ({ repeats }) => repeatsName(data, repeats)],
      ["actual", text("prediction.actualCustomers"), "integer", ({ actual }) => actual],
      ["expected", text("prediction.expectedCustomers"), "tenths", ({ expected }) => expected],
    ],
    items: "off" in models ? [] : countsOfRepeats(summary, models.orders, LAST_CLASS),
    whenEmpty: reason,
    charts: [
      {
        key: "counts",
        type: "columnClustered",
        title: text("prediction.countsChart"),
        category: "repeats",
        categoryAxisTitle: text("prediction.repeats"),
        valueAxisTitle: text("head.customers"),
        series: [
          { column: "actual", color: NEUTRAL_COLOR },
          { column: "expected", color: ACCENT_COLOR },
        ],
      },
    ],
  });
}
