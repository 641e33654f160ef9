import type {
  ChartAxisState,
  ChartSeriesState,
  ChartState,
  ChartTypeName,
} from "../../model/state";
import type { Palette } from "../load/colors";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";
import { decodeXstring } from "../xml/text";
import { KINDS, LEGEND_PLACES } from "./chartKinds";
import { readSeries } from "./readSeries";

type ReadChart = Pick<ChartState, "type" | "title" | "titleVisible" | "legend" | "series" | "axes">;

/** What the model knows of a chart part. Kinds it does not know are shown as the nearest it does. */
export function readChart(document: Document, palette: Palette): ReadChart {
  const chart = child(rootOf(document), "chart");
  const plot = child(chart, "plotArea");
  const axes = children(plot, "catAx", "dateAx", "valAx", "serAx");
  const groups = children(plot).filter((element) => /Chart$/.test(element.localName ?? ""));
  const firstAxes = axisIds(groups[0]);
  const series = groups.flatMap((group): ChartSeriesState[] => {
    const isSecondary = groups.length > 1 && axisIds(group).join() !== firstAxes.join();
    const type = typeOf(group);
    return children(group, "ser").map((ser) => ({
      ...readSeries(ser, palette),
      type,
      axisGroup: isSecondary ? "Secondary" : "Primary",
      ...groupLook(group),
    }));
  });
  const type = series[0]?.type ?? "ColumnClustered";
  const legend = child(chart, "legend");
  const title = child(chart, "title");
  return {
    type,
    title: titleText(title) ?? (title && series.length === 1 ? (series[0]?.name ?? "") : ""),
    titleVisible: title !== undefined,
    legend: {
      visible: legend !== undefined,
      position: legendPlace(attribute(child(legend, "legendPos"), "val")),
    },
    series: orderOf(groups, series).map((one) => withoutOwnType(one, type)),
    axes: readAxes(axes, groups),
  };
}

function withoutOwnType(series: ChartSeriesState, type: ChartTypeName): ChartSeriesState {
  const { type: own, ...rest } = series;
  return own === undefined || own === type ? rest : series;
}

/** Series count through all groups by `<c:order>`. */
function orderOf(
  groups: readonly Element[],
  series: readonly ChartSeriesState[]
): ChartSeriesState[] {
  const orders = groups
    .flatMap((group) => children(group, "ser"))
    .map((ser) => numberAttribute(child(ser, "order"), "val") ?? 0);
  return series
    .map((one, index) => ({ one, order: orders[index] ?? 0 }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

function axisIds(group: Element | undefined): string[] {
  return children(group, "axId").map((axis) => attribute(axis, "val") ?? "");
}

function typeOf(group: Element): ChartTypeName {
  const name = group.localName ?? "";
  const grouping = attribute(child(group, "grouping"), "val");
  const direction = attribute(child(group, "barDir"), "val") ?? "col";
  if (name.startsWith("pie") || name === "ofPieChart") return "Pie";
  if (name === "doughnutChart") return "Doughnut";
  if (name === "scatterChart" || name === "bubbleChart") return "XYScatter";
  const family = name.startsWith("bar")
    ? "barChart"
    : name.startsWith("area") || name.startsWith("surface")
      ? "areaChart"
      : "lineChart";
  if (family === "lineChart") return hasMarkers(group) ? "LineMarkers" : "Line";
  const found = (Object.keys(KINDS) as ChartTypeName[]).find((type) => {
    const kind = KINDS[type];
    return (
      kind.group === family &&
      kind.grouping === grouping &&
      (kind.direction ?? direction) === direction
    );
  });
  return (
    found ??
    (family === "areaChart" ? "Area" : direction === "bar" ? "BarClustered" : "ColumnClustered")
  );
}

function hasMarkers(group: Element): boolean {
  if (!flag(child(group, "marker"), "val", false)) return false;
  return children(group, "ser").some(
    (ser) => attribute(descend(ser, "marker", "symbol"), "val") !== "none"
  );
}

function groupLook(group: Element): Pick<ChartSeriesState, "gapWidth" | "overlap"> {
  const gapWidth = numberAttribute(child(group, "gapWidth"), "val");
  const overlap = numberAttribute(child(group, "overlap"), "val");
  return {
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
  };
}

function titleText(title: Element | undefined): string | undefined {
  const rich = descend(title, "tx", "rich");
  if (!rich) {
    const cached = descend(title, "tx", "strRef", "strCache", "pt", "v")?.textContent;
    return cached ? decodeXstring(cached) : undefined;
  }
  return children(rich, "p")
    .map((line) =>
      children(line, "r", "fld")
        .map((run) => child(run, "t")?.textContent ?? "")
        .join("")
    )
    .join("\n");
}

function legendPlace(value: string | undefined): ChartState["legend"]["position"] {
  const places = Object.entries(LEGEND_PLACES) as [ChartState["legend"]["position"], string][];
  return places.find(([, short]) => short === value)?.[0] ?? "Right";
}

function readAxes(axes: readonly Element[], groups: readonly Element[]): ChartState["axes"] {
  const byId = (id: string | undefined) =>
    axes.find((axis) => attribute(child(axis, "axId"), "val") === id);
  const [x, y] = axisIds(groups[0]);
  const other = groups.map(axisIds).find(([id]) => id !== x);
  const crossedAtMaximum = attribute(child(byId(y), "crosses"), "val") === "max";
  return {
    category: { ...readAxis(byId(x)), ...(crossedAtMaximum && { crossedAtMaximum }) },
    value: readAxis(byId(y)),
    secondaryValue: readAxis(byId(other?.[1])),
  };
}

function readAxis(axis: Element | undefined): ChartAxisState {
  const title = titleText(child(axis, "title"));
  const minimum = numberAttribute(descend(axis, "scaling", "min"), "val");
  const maximum = numberAttribute(descend(axis, "scaling", "max"), "val");
  const format = child(axis, "numFmt");
  const numberFormat = flag(format, "sourceLinked") ? undefined : attribute(format, "formatCode");
  return {
    visible: axis !== undefined && !flag(child(axis, "delete"), "val"),
    ...(title === undefined ? {} : { title }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    ...(attribute(descend(axis, "scaling", "orientation"), "val") === "maxMin" && {
      reversed: true,
    }),
  };
}
