import type { BgNbdFit } from "../../core/predict/fitBgNbd";
import { fitBgNbd } from "../../core/predict/fitBgNbd";
import { bgnbdLikelihood } from "../../core/predict/bgnbdLikelihood";
import { fitGammaGamma } from "../../core/predict/fitGammaGamma";
import { forecast } from "../../core/predict/forecast";
import { purchaseDays } from "../../core/predict/purchaseDays";
import { purchaseGroups } from "../../core/predict/purchaseGroups";
import type { PurchaseGroups } from "../../core/predict/purchaseGroups";
import { repeatDays } from "../../core/predict/repeatDays";
import type { RepeatDays } from "../../core/predict/repeatDays";
import { AS_OF, shopBook } from "../data/shop";
import type { HotPath } from "../hotPath";
import { factsOf } from "./day";

interface History {
  summary: RepeatDays;
  groups: PurchaseGroups;
  gradient: Float64Array;
}

/** Both purchase models fitted to the customers' histories, and what they foretell of each. */
export const prediction: HotPath<History, BgNbdFit> = {
  name: "prediction",
  floorIs: "one likelihood of all",
  setup(scale) {
    const summary = repeatDays(purchaseDays(factsOf(shopBook(scale)), AS_OF), AS_OF);
    return { summary, groups: purchaseGroups(summary), gradient: new Float64Array(4) };
  },
  floor: ({ groups, gradient }) =>
    bgnbdLikelihood(groups, { r: 1, alpha: 1, a: 1, b: 1 }, groups.longest, gradient),
  run({ summary }) {
    const orders = fitBgNbd(summary);
    const spend = fitGammaGamma(summary);
    if ("off" in orders) throw new Error(orders.off);
    if ("off" in spend) throw new Error(spend.off);
    forecast(summary, orders, spend, summary.length);
    return orders;
  },
  notes: ({ groups }, { customers }) =>
    `${customers} customers, ${groups.length} different histories`,
};
