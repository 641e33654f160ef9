import type { ChartSeriesState, ChartState } from "../../model/state";
import { NS } from "../package/names";
import { XML_HEAD } from "../package/packageEdit";
import { tag, val } from "../xml/build";
import { axesXml } from "./axisXml";
import { isRound, LEGEND_PLACES } from "./chartKinds";
import { fontXml, titleXml } from "./lookXml";
import { seriesGroups, type SeriesGroup } from "./seriesGroups";
import { seriesXml } from "./seriesXml";
import type { ChartCells } from "./chartCells";

/** The chart part of a chart of the model. */
export function chartXml(chart: ChartState, cells: ChartCells): string {
  const groups = seriesGroups(chart);
  const plot = tag(
    "c:plotArea",
    {},
    "<c:layout/>",
    ...groups.map((group) => groupXml(group, cells)),
    ...axesXml(chart, groups)
  );
  const legend = tag(
    "c:legend",
    {},
    val("c:legendPos", LEGEND_PLACES[chart.legend.position]),
    val("c:overlay", 0)
  );
  return (
    XML_HEAD +
    tag(
      "c:chartSpace",
      { "xmlns:c": NS.chart, "xmlns:a": NS.art, "xmlns:r": NS.relations },
      val("c:roundedCorners", 0),
      tag(
        "c:chart",
        {},
        chart.titleVisible && chart.title !== "" ? titleXml(chart.title, 1400) : undefined,
        val("c:autoTitleDeleted", chart.titleVisible ? 0 : 1),
        plot,
        chart.legend.visible ? legend : undefined,
        val("c:plotVisOnly", 1),
        val("c:dispBlanksAs", "gap")
      ),
      fontXml(900)
    )
  );
}

function groupXml(group: SeriesGroup, cells: ChartCells): string {
  const { kind, series, secondary } = group;
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const first = <K extends keyof ChartSeriesState>(key: K) =>
    series.find(({ state }) => state[key] !== undefined)?.state[key];
  const overlap = first("overlap") ?? (stacked ? 100 : undefined);
  const axes = secondary ? [30, 40] : [10, 20];
  const isBar = kind.group === "barChart";
  return tag(
    `c:${kind.group}`,
    {},
    kind.direction && val("c:barDir", kind.direction),
    kind.grouping && val("c:grouping", kind.grouping),
    kind.group === "scatterChart" ? val("c:scatterStyle", "lineMarker") : undefined,
    val("c:varyColors", isRound(kind.group) ? 1 : 0),
    ...series.map(({ state, index }) => seriesXml(state, index, group, cells)),
    isBar ? val("c:gapWidth", first("gapWidth") ?? (stacked ? 100 : 150)) : undefined,
    isBar && overlap !== undefined ? val("c:overlap", overlap) : undefined,
    kind.group === "lineChart" ? val("c:marker", 1) : undefined,
    isRound(kind.group) ? val("c:firstSliceAng", 0) : undefined,
    kind.group === "doughnutChart" ? val("c:holeSize", 60) : undefined,
    ...(isRound(kind.group) ? [] : axes.map((id) => val("c:axId", id)))
  );
}
