import { usualValue } from "../../predict/gammaGamma";
import { MUCH_CORRELATED, type GammaGammaFit } from "../../predict/fitGammaGamma";
import { LEAST_REPEAT_BUYERS, type Off } from "../../predict/refusal";
import { joinSentences } from "../../text/joinSentences";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

interface Parameter {
  model: string;
  name: string;
  value: number;
  meaning: string;
}

/** The parameters of both models, each in plain words. */
export function modelTable(data: ReportData, reason: string): TableBlock {
  const { prediction, text } = data;
  const { models } = prediction;
  const spend = "off" in models ? undefined : models.spend;
  const notes = spend ? spendNotes(data, spend) : [];
  return tableOf({
    key: "models",
    title: text("prediction.models"),
    note: joinSentences(text, text("prediction.modelsNote"), ...notes),
    columns: [
      ["model", text("prediction.model"), "text", ({ model }) => model],
      ["parameter", text("prediction.parameter"), "text", ({ name }) => name],
      ["value", text("head.value"), "decimal", ({ value }) => value],
      ["meaning", text("prediction.meaning"), "text", ({ meaning }) => meaning],
    ],
    items: parameters(data),
    whenEmpty: reason,
    charts: [],
  });
}

function parameters({ prediction, text }: ReportData): Parameter[] {
  const { models } = prediction;
  if ("off" in models) return [];
  const { orders, spend } = models;
  const { r, alpha, a, b } = orders;
  const shared = (fit: {
    customers: number;
    logLikelihood: number;
  }): Omit<Parameter, "model">[] => [
    {
      name: text("head.customers"),
      value: fit.customers,
      meaning: text("prediction.mean.customers"),
    },
    {
      name: text("prediction.logLikelihood"),
      value: fit.logLikelihood,
      meaning: text("prediction.mean.logLikelihood"),
    },
  ];
  const ofOrders: Omit<Parameter, "model">[] = [
    { name: "r", value: r, meaning: text("prediction.mean.r") },
    { name: "α", value: alpha, meaning: text("prediction.mean.alpha") },
    { name: "a", value: a, meaning: text("prediction.mean.a") },
    { name: "b", value: b, meaning: text("prediction.mean.b") },
    { name: text("prediction.pace"), value: r / alpha, meaning: text("prediction.mean.pace") },
    { name: text("prediction.leave"), value: a / (a + b), meaning: text("prediction.mean.leave") },
    ...shared(orders),
  ];
  const ofSpend: Omit<Parameter, "model">[] =
    "off" in spend
      ? []
      : [
          { name: "p", value: spend.p, meaning: text("prediction.mean.p") },
          { name: "q", value: spend.q, meaning: text("prediction.mean.q") },
          { name: "γ", value: spend.gamma, meaning: text("prediction.mean.gamma") },
          {
            name: text("prediction.usual"),
            value: usualValue(spend),
            meaning: text("prediction.mean.usual"),
          },
          ...shared(spend),
        ];
  const named = (model: string) => (parameter: Omit<Parameter, "model">) => ({
    model,
    ...parameter,
  });
  return [
    ...ofOrders.map(named(text("prediction.bgnbd"))),
    ...ofSpend.map(named(text("prediction.gammaGamma"))),
  ];
}

/** Why there are no values, or what weakens them. */
function spendNotes({ text }: ReportData, spend: GammaGammaFit | Off): string[] {
  if ("off" in spend) {
    // BG/NBD stands, so there are purchases and weeks enough.
    const why =
      spend.off === "degenerate" || spend.off === "noConvergence"
        ? spend.off
        : "tooFewRepeatBuyers";
    return [text(`prediction.spendOff.${why}`, { least: LEAST_REPEAT_BUYERS })];
  }
  const { correlation = 0, leftOut } = spend;
  return [
    ...(Math.abs(correlation) > MUCH_CORRELATED
      ? [text("prediction.correlated", { value: correlation.toFixed(2), limit: MUCH_CORRELATED })]
      : []),
    ...(leftOut > 0 ? [text("prediction.leftOut", { count: leftOut })] : []),
  ];
}
