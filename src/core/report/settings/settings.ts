import { DEFAULT_SETTINGS } from "../../defaultSettings";
import { stageName } from "../../life/stageName";
import type { AssignmentRule, SegmentRule } from "../../settings";
import type { Stage } from "../../stages";
import { joinSentences } from "../../text/joinSentences";
import { rangeText, settingText } from "../../text/settingText";
import { messageOf, type Text } from "../../text/text";
import { SETTING_GROUPS, TUNABLES, type SettingGroup, type Tunable } from "../../tunables";
import type { Report, TableBlock } from "../report";
import type { ReportData } from "../reportData";
import { tableOf } from "../table";

/** The settings of this run: each with its default, its range and what it does; then the lists of the user's own. */
export function settingsReport(data: ReportData): Report {
  const { text, asOf } = data;
  return {
    key: "settings",
    title: text("report.settings"),
    asOf,
    finding: joinSentences(text, finding(data), text("settings.pageNote")),
    tables: [
      ...SETTING_GROUPS.map((group) => groupTable(data, group)),
      stageTable(data),
      segmentTable(data),
      ruleTable(data),
    ],
  };
}

const nameOf = ({ label, key }: Tunable, text: Text) => messageOf(label, text) ?? key;

function finding({ settings, text }: ReportData): string {
  const changed = TUNABLES.filter(
    (tunable) =>
      settingText(tunable, settings, text) !== settingText(tunable, DEFAULT_SETTINGS, text)
  ).length;
  return text("settings.finding", { changed });
}

function groupTable({ settings, text }: ReportData, group: SettingGroup): TableBlock {
  return tableOf({
    key: group,
    title: text(`settings.group.${group}`),
    columns: [
      ["setting", text("head.setting"), "text", (tunable) => nameOf(tunable, text)],
      ["value", text("head.value"), "text", (tunable) => settingText(tunable, settings, text)],
      [
        "default",
        text("head.default"),
        "text",
        (tunable) => settingText(tunable, DEFAULT_SETTINGS, text),
      ],
      ["range", text("head.range"), "text", (tunable) => rangeText(tunable, text)],
      [
        "effect",
        text("head.effect"),
        "text",
        ({ label }) => messageOf(`${label}.effect`, text) ?? "",
      ],
    ],
    items: TUNABLES.filter((tunable) => tunable.group === group),
    whenEmpty: "",
    charts: [],
  });
}

function stageTable({ settings, text }: ReportData): TableBlock {
  const limitOf = ({ code }: Stage) => settings.stageLimits[code];
  return tableOf<Stage>({
    key: "stages",
    title: text("settings.stages"),
    columns: [
      ["stage", text("head.stage"), "text", (stage) => stageName(stage, text)],
      ["fromOrders", text("head.fromOrders"), "integer", ({ fromOrders }) => fromOrders],
      ["limit", text("head.limit"), "integer", limitOf],
      ["words", text("head.words"), "text", ({ words }) => text.list(words ?? [])],
    ],
    items: settings.stages,
    whenEmpty: "",
    charts: [],
  });
}

function segmentTable({ settings, text }: ReportData): TableBlock {
  return tableOf<SegmentRule>({
    key: "segmentMap",
    title: text("settings.segmentMap"),
    columns: [
      ["segment", text("head.segment"), "text", ({ name }) => name],
      ["cells", text("head.cells"), "text", ({ cells }) => cells.join(" ")],
    ],
    items: settings.segmentMap,
    whenEmpty: text("settings.noRules"),
    charts: [],
  });
}

function ruleTable({ settings, text }: ReportData): TableBlock {
  return tableOf<AssignmentRule>({
    key: "assignmentRules",
    title: text("settings.assignmentRules"),
    columns: [
      ["by", text("head.ruleBy"), "text", ({ by }) => text(`rule.${by}`)],
      ["value", text("head.ruleValue"), "text", ({ value }) => value],
      ["owner", text("head.owner"), "text", ({ owner }) => owner],
    ],
    items: settings.assignmentRules,
    whenEmpty: text("settings.noRules"),
    charts: [],
  });
}
