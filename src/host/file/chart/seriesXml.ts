import type { ChartSeriesState } from "../../model/state";
import { tag, textTag, val } from "../xml/build";
import { encodeXstring } from "../xml/text";
import type { ChartCells } from "./chartCells";
import { isRound, MARKERS } from "./chartKinds";
import type { SeriesGroup } from "./seriesGroups";
import { solidFill } from "./lookXml";
import { EMU_PER_POINT } from "../geometry";

/** One `<c:ser>`, its children in the order that the group's kind wants. */
export function seriesXml(
  series: ChartSeriesState,
  index: number,
  group: SeriesGroup,
  cells: ChartCells
): string {
  const { group: kind } = group.kind;
  const isScatter = kind === "scatterChart";
  const isLine = kind === "lineChart" || isScatter;
  return tag(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    tag(
      "c:tx",
      {},
      series.nameRef ? cells.textRef(series.nameRef) : textTag("c:v", encodeXstring(series.name))
    ),
    isLine ? lineLook(series, isScatter) : areaLook(series),
    kind === "barChart" ? val("c:invertIfNegative", 0) : undefined,
    isLine ? markerXml(series, group) : undefined,
    ...[...series.pointColors]
      .sort(([a], [b]) => a - b)
      .map(([point, color]) => pointXml(point, color, kind)),
    labelsXml(series.hasDataLabels, isRound(kind)),
    series.categories && tag(isScatter ? "c:xVal" : "c:cat", {}, cells.anyRef(series.categories)),
    tag(isScatter ? "c:yVal" : "c:val", {}, cells.numberRef(series.values)),
    isLine ? val("c:smooth", series.smooth ? 1 : 0) : undefined
  );
}

function areaLook({ color, lineColor, lineWeight }: ChartSeriesState): string | undefined {
  const fill = color === undefined ? undefined : solidFill(color);
  const line =
    lineColor === undefined
      ? undefined
      : tag("a:ln", { w: width(lineWeight) }, solidFill(lineColor));
  return fill || line ? tag("c:spPr", {}, fill, line) : undefined;
}

/** Scatter shows points only unless a line colour is set. */
function lineLook(
  { color, lineColor, lineWeight }: ChartSeriesState,
  pointsOnly: boolean
): string | undefined {
  if (pointsOnly && lineColor === undefined)
    return tag("c:spPr", {}, tag("a:ln", {}, "<a:noFill/>"));
  const shown = lineColor ?? color;
  const round = "<a:round/>";
  return tag(
    "c:spPr",
    {},
    tag(
      "a:ln",
      { w: width(lineWeight ?? 2.25), cap: "rnd" },
      shown === undefined ? undefined : solidFill(shown),
      round
    )
  );
}

function width(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * EMU_PER_POINT);
}

function markerXml(
  { markerStyle, color, lineColor }: ChartSeriesState,
  { type }: SeriesGroup
): string {
  const style = MARKERS[markerStyle ?? ""] ?? (type === "Line" ? "none" : "circle");
  const shown = color ?? lineColor;
  const look =
    shown === undefined || style === "none"
      ? undefined
      : tag("c:spPr", {}, solidFill(shown), tag("a:ln", {}, solidFill(shown)));
  return tag(
    "c:marker",
    {},
    val("c:symbol", style),
    style === "none" ? undefined : val("c:size", 6),
    look
  );
}

function pointXml(index: number, color: string, kind: string): string {
  return tag(
    "c:dPt",
    {},
    val("c:idx", index),
    kind === "barChart" ? val("c:invertIfNegative", 0) : undefined,
    val("c:bubble3D", 0),
    tag("c:spPr", {}, solidFill(color))
  );
}

/** Every flag is said: readers disagree about what a missing one means. */
function labelsXml(shown: boolean, round: boolean): string {
  return tag(
    "c:dLbls",
    {},
    val("c:showLegendKey", 0),
    val("c:showVal", shown ? 1 : 0),
    val("c:showCatName", 0),
    val("c:showSerName", 0),
    val("c:showPercent", 0),
    val("c:showBubbleSize", 0),
    round ? val("c:showLeaderLines", 0) : undefined
  );
}
