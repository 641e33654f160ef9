import { stageLimit } from "../dwell/limits";
import { stageName } from "../life/stageName";
import type { TableBlock } from "./report";
import type { ReportData } from "./reportData";
import { tableOf } from "./table";

/** The settings of this run as text, each with its unit. */
export function settingsTable(data: ReportData): TableBlock {
  const { text } = data;
  return tableOf({
    key: "settings",
    title: text("notes.settings"),
    columns: [
      ["setting", text("head.setting"), "text", ([name]) => name],
      ["value", text("head.value"), "text", ([, value]) => value],
    ],
    items: settingLines(data),
    whenEmpty: "",
    charts: [],
  });
}

function settingLines({ settings, asOf, text }: ReportData): [string, string][] {
  const days = (count: number | undefined) =>
    count === undefined ? text("settings.noLimit") : text("settings.days", { count });
  const { cuts, statusBounds } = settings;
  const lines: [string, string][] = [
    [text("settings.asOf"), text.date(asOf)],
    [text("settings.cuts"), text(`settings.cuts.${cuts.kind}`)],
    [text("settings.segmentModel"), text(`settings.segmentModel.${settings.segmentModel}`)],
  ];
  if (settings.segmentModel === "eight") {
    lines.push([
      text("settings.eightClassCut"),
      text(`settings.eightClassCut.${settings.eightClassCut}`),
    ]);
  }
  return [
    ...lines,
    [text("settings.statusBounds.active"), days(statusBounds.active)],
    [text("settings.statusBounds.silent"), days(statusBounds.silent)],
    [text("settings.statusBounds.sleeping"), days(statusBounds.sleeping)],
    ...settings.stages.map((stage): [string, string] => [
      text("settings.limitOf", { stage: stageName(stage, text) }),
      days(stageLimit(settings, stage.code)),
    ]),
    [text("settings.churnDays"), days(settings.churnDays)],
    [text("settings.churnMonths"), text.integer(settings.churnMonths)],
    [
      text("settings.dropDuplicates"),
      text(settings.dropDuplicates ? "settings.dropDuplicates.yes" : "settings.dropDuplicates.no"),
    ],
    [text("settings.currency"), settings.currency ?? text("settings.currency.any")],
    [text("settings.dateOrder"), text(`settings.dateOrder.${settings.dateOrder ?? "asRead"}`)],
    [text("settings.cancelledStatuses"), text.list(settings.cancelledStatuses)],
  ];
}
