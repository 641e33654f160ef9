import {
  CFRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
  type IDataBar,
  type IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatState, SheetState } from "../../host/model/state";
import { gridRange } from "./gridRange";

type Rule = ConditionalFormatState["rule"];

const POINT: Record<Extract<Rule, { type: "ColorScale" }>["points"][number]["kind"], CFValueType> =
  {
    lowest: CFValueType.min,
    highest: CFValueType.max,
    number: CFValueType.num,
    percent: CFValueType.percent,
    percentile: CFValueType.percentile,
  };

const bound = (value: number | undefined, automatic: CFValueType): IValueConfig =>
  value === undefined ? { type: automatic } : { type: CFValueType.num, value };

function gridRule(rule: Rule): IDataBar | IColorScale | undefined {
  switch (rule.type) {
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: bound(rule.min ?? 0, CFValueType.min),
          max: bound(rule.max, CFValueType.max),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: "#FF0000",
        },
      };
    case "ColorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ kind, value, color }, index) => ({
          index,
          color,
          value: { type: POINT[kind], ...(value !== undefined && { value }) },
        })),
      };
    case "Other":
      return undefined;
  }
}

/** Data bars and colour scales of a sheet, highest priority first; rules of other kinds are kept in the file and not drawn. */
export function conditionalRules(sheet: SheetState): IConditionFormattingRule[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ id, areas, rule }) => {
      const drawn = gridRule(rule);
      return drawn
        ? [{ cfId: id, ranges: areas.map(gridRange), stopIfTrue: false, rule: drawn }]
        : [];
    });
}
