import type { Book } from "../columns/book";
import type { Day } from "../columns/values/cell";
import type { Dwell } from "../dwell/dwell";
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Standing } from "../standing";
import { fitBgNbd, type BgNbdFit } from "./fitBgNbd";
import { fitGammaGamma, type GammaGammaFit } from "./fitGammaGamma";
import { forecast, type Forecast } from "./forecast";
import { holdout, type Holdout, type HoldoutRefusal } from "./holdout";
import { leadForecast, type LeadForecast, type LeadRefusal } from "./leadForecast";
import { nextOrderDays, type NextOrder } from "./nextOrder";
import { purchaseDays, type PurchaseDays } from "./purchaseDays";
import type { Off } from "./refusal";
import { repeatDays, type RepeatDays } from "./repeatDays";
import { replenishment } from "./replenishment";

/** The purchase models, as far as the book allows them. */
export interface PurchaseModels {
  orders: BgNbdFit;
  /** Off on its own account; then there are no values. */
  spend: GammaGammaFit | Off;
  forecast: Forecast;
  holdout: Holdout | { off: HoldoutRefusal };
}

/** What may come. */
export interface Prediction {
  summary: RepeatDays;
  models: PurchaseModels | Off;
  nextOrder: NextOrder;
  /** Day on which the goods of the last order run out; NO_DAY where nothing tells. */
  runsOut: Int32Array;
  leads: LeadForecast | { off: LeadRefusal };
}

/** Everything that is foretold at the end of `asOf`. */
export function predict(
  book: Book,
  facts: Facts,
  standing: Standing,
  dwell: Dwell,
  settings: Settings,
  asOf: Day
): Prediction {
  const purchases = purchaseDays(facts, asOf);
  const summary = repeatDays(purchases, asOf);
  return {
    summary,
    models: purchaseModels(facts, purchases, summary, asOf),
    nextOrder: nextOrderDays(facts, standing),
    runsOut: replenishment(book, facts),
    leads: leadForecast(book, facts, standing, dwell, settings),
  };
}

function purchaseModels(
  facts: Facts,
  purchases: PurchaseDays,
  summary: RepeatDays,
  asOf: Day
): PurchaseModels | Off {
  const orders = fitBgNbd(summary);
  if ("off" in orders) return orders;
  const spend = fitGammaGamma(summary);
  const known = "off" in spend ? undefined : spend;
  return {
    orders,
    spend,
    forecast: forecast(summary, orders, known, facts.perCustomer.length),
    holdout: holdout(facts, purchases, asOf),
  };
}
