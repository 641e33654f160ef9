import type { ChartSeriesState, ChartState } from "../../model/state";
import {
  child,
  children,
  numberAttribute,
  parseXml,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";
import { remove } from "../xml/edit";
import { tag, textTag } from "../xml/build";
import { encodeXstring } from "../xml/text";
import { NS } from "../package/names";
import type { ChartCells } from "./chartCells";
import { LEGEND_PLACES } from "./chartKinds";
import { titleXml } from "./lookXml";

const CHART = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "showDLblsOverMax",
  "extLst",
];

/** Title, legend and data references of a chart that another program made; its look stays. Series may go but not come. */
export function patchChart(
  document: Document,
  before: Pick<ChartState, "title" | "titleVisible" | "legend" | "series">,
  after: ChartState,
  cells: ChartCells
): void {
  const chart = child(rootOf(document), "chart");
  if (!chart) return;
  if (before.title !== after.title || before.titleVisible !== after.titleVisible) {
    const wanted =
      after.titleVisible && after.title !== "" ? titleXml(after.title, 1400) : undefined;
    put(chart, "title", wanted);
    put(chart, "autoTitleDeleted", tag("c:autoTitleDeleted", { val: after.titleVisible ? 0 : 1 }));
  }
  if (!after.legend.visible) put(chart, "legend", undefined);
  else if (JSON.stringify(before.legend) !== JSON.stringify(after.legend)) {
    const place = tag("c:legendPos", { val: LEGEND_PLACES[after.legend.position] });
    put(chart, "legend", tag("c:legend", {}, place, tag("c:overlay", { val: 0 })));
  }
  const elements = children(child(chart, "plotArea"))
    .flatMap((group) => children(group, "ser"))
    .sort((a, b) => order(a) - order(b));
  elements.forEach((element, index) => {
    const state = after.series[index];
    if (!state) remove(element);
    else patchSeries(element, before.series[index], state, cells);
  });
}

function order(ser: Element): number {
  return numberAttribute(child(ser, "order"), "val") ?? 0;
}

function patchSeries(
  ser: Element,
  before: ChartSeriesState | undefined,
  after: ChartSeriesState,
  cells: ChartCells
): void {
  const same = (key: "values" | "categories" | "nameRef" | "name") =>
    JSON.stringify(before?.[key]) === JSON.stringify(after[key]);
  const fill = (names: string[], xml: string) => {
    const holder = children(ser, ...names)[0];
    if (!holder) return;
    while (holder.firstChild) holder.removeChild(holder.firstChild);
    holder.appendChild(imported(holder, xml));
  };
  if (!same("values")) fill(["val", "yVal"], cells.numberRef(after.values));
  if (!same("categories") && after.categories)
    fill(["cat", "xVal"], cells.anyRef(after.categories));
  if (!same("nameRef") && after.nameRef) fill(["tx"], cells.textRef(after.nameRef));
  else if (!same("name") && !after.nameRef) fill(["tx"], textTag("c:v", encodeXstring(after.name)));
}

function imported(parent: Element, xml: string): Element {
  const root = rootOf(parseXml(`<r xmlns:c="${NS.chart}" xmlns:a="${NS.art}">${xml}</r>`, "chart"));
  const [element] = children(root);
  if (!element || !parent.ownerDocument) throw new Error("a chart piece is one element");
  return parent.ownerDocument.importNode(element, true);
}

function put(chart: Element, name: string, xml: string | undefined): void {
  for (const old of children(chart, name)) remove(old);
  if (xml === undefined) return;
  const rank = CHART.indexOf(name);
  const next = children(chart).find((one) => CHART.indexOf(one.localName ?? "") > rank);
  chart.insertBefore(imported(chart, xml), next ?? null);
}
