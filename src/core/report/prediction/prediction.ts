import type { PurchaseModels } from "../../predict/predict";
import { LEAST_REPEAT_BUYERS, LEAST_WEEKS, type Off } from "../../predict/refusal";
import { DAYS_A_WEEK } from "../../predict/repeatDays";
import { YEAR_DAYS } from "../../predict/forecast";
import type { Text } from "../../text/text";
import { holdoutClassTable, holdoutWeekTable } from "./predictionCheck";
import { countTable } from "./predictionCounts";
import { leadTable } from "./predictionLeads";
import { DUE_DAYS, dueCustomers, dueTable, goneTable, topTable } from "./predictionLists";
import { modelTable } from "./predictionModels";
import type { Report } from "../report";
import type { ReportData } from "../reportData";
import { shareOf } from "../table";

/** What may come: who will order, who has probably left, and how far the models can be trusted. While they are off one table says why. */
export function predictionReport(data: ReportData): Report {
  const reason = whyOff(data);
  return {
    key: "prediction",
    title: data.text("report.prediction"),
    asOf: data.asOf,
    finding: finding(data, reason),
    tables: reason
      ? [dueTable(data), leadTable(data), topTable(data, reason)]
      : [
          holdoutWeekTable(data, reason),
          topTable(data, reason),
          goneTable(data, reason),
          dueTable(data),
          leadTable(data),
          holdoutClassTable(data, reason),
          countTable(data, reason),
          modelTable(data, reason),
        ],
  };
}

/** Why the purchase model is off, in a sentence; `""` where it is not. */
function whyOff({ prediction, text }: ReportData): string {
  const { models, summary } = prediction;
  if (!("off" in models)) return "";
  if (models.off === "tooFewRepeatBuyers") {
    const found = summary.frequency.reduce((sum, x) => sum + Number(x > 0), 0);
    return text("prediction.off.tooFewRepeatBuyers", { least: LEAST_REPEAT_BUYERS, found });
  }
  if (models.off === "tooShort") {
    const days = summary.age.reduce((most, age) => Math.max(most, age), 0);
    const found = Math.floor(days / DAYS_A_WEEK);
    return text("prediction.off.tooShort", { least: LEAST_WEEKS, found });
  }
  return text(`prediction.off.${models.off}`);
}

function finding(data: ReportData, reason: string): string {
  const { prediction, text } = data;
  const { models, summary } = prediction;
  if ("off" in models) {
    if (models.off === "noPurchases") return reason;
    const due = dueCustomers(data).length;
    return text("prediction.findingOff", { reason, due, days: DUE_DAYS });
  }
  const { forecast, holdout, spend } = models;
  const params = {
    days: YEAR_DAYS,
    customers: summary.length,
    orders: text.integer(sumOf(forecast.orders365)),
    money: text.money(sumOf(forecast.value12)),
  };
  if ("off" in holdout)
    return text(
      isOff(spend) ? "prediction.findingNoSpendUnchecked" : "prediction.findingUnchecked",
      params
    );
  return text(isOff(spend) ? "prediction.findingNoSpend" : "prediction.finding", {
    ...params,
    weeks: holdout.heldOutWeeks,
    expected: text.integer(holdout.expected),
    actual: text.integer(holdout.actual),
    error: errorOf(holdout.expected, holdout.actual, text),
  });
}

function errorOf(expected: number, actual: number, text: Text): string {
  const error = shareOf(expected - actual, actual);
  if (error === undefined) return text("prediction.errorNoOrders");
  const share = text.percent(Math.abs(error));
  if (share === text.percent(0)) return text("prediction.errorNone");
  return text(error > 0 ? "prediction.errorMore" : "prediction.errorLess", { share });
}

const isOff = (spend: PurchaseModels["spend"]): spend is Off => "off" in spend;

/** NaN stands for nobody. */
function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}
