import { stageName } from "../life/stageName";
import { settingAt } from "../settingPath";
import type { CutRule, Settings } from "../settings";
import type { Tunable, TunableKind } from "../tunables";
import { messageOf, type Text } from "./text";

/** The value of a setting as text, with its unit. */
export function settingText({ key, kind }: Tunable, settings: Settings, text: Text): string {
  const value = settingAt(settings, key);
  switch (kind.type) {
    case "integer":
    case "decimal":
      return value === undefined ? absent(key, text) : withUnit(value as number, kind, text);
    case "choice":
    case "numberChoice":
      return value === undefined ? absent(key, text) : choiceText(key, value, text);
    case "switch":
      return yesOrNo(key, value === true, text);
    case "text":
      return value === undefined ? absent(key, text) : String(value);
    case "day":
      return value === undefined ? absent(key, text) : text.date(value as number);
    case "textList":
      return text.list(value as string[]) || text("settings.none");
    case "months":
      return text.list((value as number[]).map(text.month)) || text("settings.none");
    case "cuts":
      return cutsText(settings.cuts, text);
    case "segmentMap":
      return text("settings.segments", { count: settings.segmentMap.length });
    case "stages":
      return settings.stages.map((stage) => stageName(stage, text)).join(" → ");
    case "stageLimits":
      return limitsText(settings, text);
    case "playbook":
      return text("settings.rules", { count: settings.playbook.length });
    case "assignmentRules":
      return text("settings.rules", { count: settings.assignmentRules.length });
  }
}

/** The inclusive range of a number, with its unit; the choices of a choice; `""` for the rest. */
export function rangeText({ key, kind }: Tunable, text: Text): string {
  if ("unit" in kind) {
    const { min, max } = kind;
    return text("settings.range", { min: text.number(min), max: withUnit(max, kind, text) });
  }
  if ("options" in kind) {
    return text.list(kind.options.map((option) => choiceText(key, option, text)));
  }
  return "";
}

type NumberKind = Extract<TunableKind, { unit: string }>;

function withUnit(count: number, { unit }: NumberKind, text: Text): string {
  return text(`settings.unit.${unit}`, { count });
}

const choiceText = (key: string, value: unknown, text: Text): string =>
  messageOf(`settings.${key}.${String(value)}`, text) ??
  (key === "windowMonths" ? text("settings.unit.months", { count: Number(value) }) : String(value));

/** One option of a choice; `undefined` is what it means that an optional one is absent. */
export const optionText = (key: string, value: string | number | undefined, text: Text): string =>
  value === undefined ? absent(key, text) : choiceText(key, value, text);

/** What a switch says when it is on or off. */
export function yesOrNo(key: string, value: boolean, text: Text): string {
  const answer = value ? "yes" : "no";
  return messageOf(`settings.${key}.${answer}`, text) ?? text(`settings.${answer}`);
}

/** What it means that an optional setting is absent. */
const ABSENT = {
  windowMonths: "settings.windowMonths.all",
  retention: "settings.retention.fromBook",
  currency: "settings.currency.any",
  dateOrder: "settings.dateOrder.asRead",
} as const;

function absent(key: string, text: Text): string {
  return text(Object.hasOwn(ABSENT, key) ? ABSENT[key as keyof typeof ABSENT] : "settings.none");
}

function cutsText(cuts: CutRule, text: Text): string {
  if (cuts.kind !== "fixed") return text(`settings.cuts.${cuts.kind}`);
  const list = (values: readonly number[]) => values.map((cut) => text.number(cut)).join(" / ");
  return text("settings.cutsAre", {
    recency: list(cuts.recency),
    frequency: list(cuts.frequency),
    monetary: list(cuts.monetary),
  });
}

function limitsText({ stages, stageLimits }: Settings, text: Text): string {
  const limits = stages.flatMap((stage) => {
    const count = stageLimits[stage.code];
    if (count === undefined) return [];
    const days = text("settings.unit.days", { count });
    return [text("settings.stageLimit", { stage: stageName(stage, text), days })];
  });
  return text.list(limits) || text("settings.noLimit");
}
