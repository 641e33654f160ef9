import type { ChartAxisState, ChartState } from "../../model/state";
import { tag, val } from "../xml/build";
import { isRound } from "./chartKinds";
import type { SeriesGroup } from "./seriesGroups";
import { AXIS_LINE, GRIDLINES, NO_AXIS_LINE, titleXml } from "./lookXml";

interface AxisPlace {
  id: number;
  crossedBy: number;
  position: "l" | "r" | "b" | "t";
  crosses: "autoZero" | "max";
}

/** Primary axes, and a second pair when a series asks for it: its category axis is there but hidden. */
export function axesXml(chart: ChartState, groups: readonly SeriesGroup[]): string[] {
  const { category, value, secondaryValue } = chart.axes;
  const primary = groups.filter(({ secondary, kind }) => !secondary && !isRound(kind.group));
  const secondary = groups.filter((group) => group.secondary);
  const lies = groups.some(({ kind }) => kind.direction === "bar");
  const pair = (
    group: SeriesGroup | undefined,
    axes: [ChartAxisState, ChartAxisState],
    ids: [number, number],
    far: boolean
  ) => {
    if (!group) return [];
    const [x, y] = ids;
    const bottom: AxisPlace = {
      id: x,
      crossedBy: y,
      position: lies ? "l" : "b",
      crosses: "autoZero",
    };
    const side: AxisPlace = {
      id: y,
      crossedBy: x,
      position: lies ? (far ? "t" : "b") : far ? "r" : "l",
      crosses: far || axes[0].crossedAtMaximum ? "max" : "autoZero",
    };
    const isScatter = group.kind.group === "scatterChart";
    return [
      isScatter ? valueAxis(axes[0], bottom, "midCat") : categoryAxis(axes[0], bottom),
      valueAxis(axes[1], side, crossing(group)),
    ];
  };
  return [
    ...pair(primary[0], [category, value], [10, 20], false),
    ...pair(
      secondary[0],
      [
        { visible: false, majorGridlines: false },
        { ...secondaryValue, visible: true },
      ],
      [30, 40],
      true
    ),
  ];
}

/** Areas reach the edges of the plot, columns and lines stand in the middle of their category. */
function crossing({ kind }: SeriesGroup): "between" | "midCat" {
  return kind.group === "areaChart" || kind.group === "scatterChart" ? "midCat" : "between";
}

function categoryAxis(axis: ChartAxisState, place: AxisPlace): string {
  return tag(
    "c:catAx",
    {},
    ...start(axis, place),
    AXIS_LINE,
    val("c:crossAx", place.crossedBy),
    val("c:crosses", place.crosses),
    val("c:auto", 1),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    val("c:noMultiLvlLbl", 0)
  );
}

function valueAxis(axis: ChartAxisState, place: AxisPlace, between: string): string {
  return tag(
    "c:valAx",
    {},
    ...start(axis, place),
    NO_AXIS_LINE,
    val("c:crossAx", place.crossedBy),
    val("c:crosses", place.crosses),
    val("c:crossBetween", between)
  );
}

function start(axis: ChartAxisState, { id, position }: AxisPlace): (string | undefined)[] {
  return [
    val("c:axId", id),
    tag(
      "c:scaling",
      {},
      val("c:orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === undefined ? undefined : val("c:max", axis.maximum),
      axis.minimum === undefined ? undefined : val("c:min", axis.minimum)
    ),
    val("c:delete", axis.visible ? 0 : 1),
    val("c:axPos", position),
    axis.majorGridlines ? GRIDLINES : undefined,
    axis.title === undefined || axis.title === "" ? undefined : titleXml(axis.title, 1000),
    tag("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === undefined ? 1 : 0,
    }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
  ];
}
