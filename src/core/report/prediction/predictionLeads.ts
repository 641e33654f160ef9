import { stageName } from "../../life/stageName";
import { LEAST_CLOSED, RANGE_SHARE, type LeadStage } from "../../predict/leadForecast";
import { joinSentences } from "../../text/joinSentences";
import type { TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { type ColumnOf, tableOf } from "../table";

/** What the open leads may bring, stage by stage. */
export function leadTable({ prediction, settings, text }: ReportData): TableBlock {
  const { leads } = prediction;
  const names = settings.stages.map((stage) => stageName(stage, text));
  const count = (key: "leads" | "won" | "givenUp", header: string): ColumnOf<LeadStage> => [
    key,
    header,
    "integer",
    (stage) => stage[key],
  ];
  const percent = (key: "rate" | "low" | "high", header: string): ColumnOf<LeadStage> => [
    key,
    header,
    "percent",
    (stage) => stage[key],
  ];
  const note =
    "off" in leads
      ? undefined
      : joinSentences(
          text,
          text("prediction.leadsNote", {
            days: settings.cleanUpDays,
            closed: leads.closed,
            expected: text.money(leads.expected),
            share: text.percent(RANGE_SHARE),
            low: text.money(leads.low),
            high: text.money(leads.high),
          }),
          leads.withoutAmount > 0
            ? text("prediction.leadsWithout", { count: leads.withoutAmount })
            : undefined
        );
  return tableOf<LeadStage>({
    key: "leads",
    title: text("prediction.leads"),
    ...(note && { note }),
    columns: [
      ["stage", text("head.stage"), "text", ({ stage }) => names[stage]],
      count("leads", text("prediction.openLeads")),
      ["amount", text("prediction.expectedSales"), "money", ({ amount }) => amount],
      count("won", text("prediction.won")),
      count("givenUp", text("prediction.givenUp")),
      percent("rate", text("prediction.winRate")),
      percent("low", text("prediction.rateLow")),
      percent("high", text("prediction.rateHigh")),
      ["expected", text("prediction.forecast"), "money", ({ expected }) => expected],
    ],
    items: "off" in leads ? [] : leads.stages,
    whenEmpty:
      "off" in leads ? text(`prediction.leadsOff.${leads.off}`, { least: LEAST_CLOSED }) : "",
    charts: [],
  });
}
