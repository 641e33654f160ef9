import type { ChartSeriesState, ChartState } from "../../model/state";
import { isRound, KINDS, type ChartKind } from "./chartKinds";

/** Series drawn in one way against one pair of axes. */
export interface SeriesGroup {
  kind: ChartKind;
  type: ChartState["type"];
  secondary: boolean;
  series: { state: ChartSeriesState; index: number }[];
}

/** The series of a chart by how they are drawn and on which axes, in the order of their first. */
export function seriesGroups(chart: ChartState): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  chart.series.forEach((state, index) => {
    const type = state.type ?? chart.type;
    const kind = KINDS[type];
    const secondary = state.axisGroup === "Secondary" && !isRound(kind.group);
    const key = [kind.group, kind.direction, kind.grouping, secondary].join();
    const group = groups.get(key) ?? { kind, type, secondary, series: [] };
    group.series.push({ state, index });
    groups.set(key, group);
  });
  return [...groups.values()];
}
