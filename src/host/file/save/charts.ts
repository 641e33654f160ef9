import type { ChartState } from "../../model/state";
import { chartXml } from "../chart/chartXml";
import { ChartCells } from "../chart/chartCells";
import { patchChart } from "../chart/patchChart";
import { readChart } from "../chart/readChart";
import { anchors, type ChartPlace } from "../load/charts";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD } from "../package/packageEdit";
import type { BookSource, ChartSource } from "../source";
import {
  attribute,
  descend,
  parseXml,
  relationId,
  rootOf,
  serialize,
  type Document,
  type Element,
} from "../xml/document";
import { remove, replace } from "../xml/edit";
import { anchorXml, moveAnchor } from "./chartAnchor";
import { renameInside } from "./renames";
import { WORKSHEET } from "./frame";
import type { SheetJob } from "./sheetJob";

/** Brings the sheet's drawing up to date: anchors of deleted charts go, changed charts follow, new ones are added. */
export function writeCharts(root: Element, job: SheetJob, palette: BookSource["palette"]): void {
  const { sheet, book, source, part, edit } = job;
  const cells = new ChartCells(book);
  const [loaded] = edit.related(part, RELATION.drawing);
  if (loaded === undefined && sheet.charts.length === 0) return;
  const drawing = loaded ?? edit.freeName("xl/drawings/drawing");
  const blank = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.drawing}" xmlns:a="${NS.art}"/>`;
  const document = loaded === undefined ? parseXml(blank, drawing) : edit.pack.document(loaded);
  const all = anchors(document);
  for (const from of source?.charts ?? []) {
    const anchor = all[from.anchor];
    const chart = sheet.charts.find(({ id }) => id === from.chart.id);
    if (!anchor || from.drawing !== drawing) continue;
    if (!chart) {
      const id = relationId(descend(anchor, "graphicFrame", "graphic", "graphicData", "chart"));
      remove(anchor);
      if (id !== undefined) edit.unrelate(drawing, id);
    } else if (chart.changed || job.rename) updateChart(chart, from, anchor, job, cells, palette);
  }
  const known = new Set(source?.charts.map(({ chart }) => chart.id));
  for (const chart of sheet.charts)
    if (!known.has(chart.id)) addChart(chart, document, drawing, job, cells);
  edit.write(drawing, serialize(document), loaded === undefined ? CONTENT_TYPE.drawing : undefined);
  if (loaded !== undefined) return;
  const parent = root.ownerDocument?.createElementNS(
    root.namespaceURI,
    root.prefix ? `${root.prefix}:drawing` : "drawing"
  );
  parent?.setAttributeNS(NS.relations, "r:id", edit.relate(part, RELATION.drawing, drawing));
  replace(root, "drawing", parent, WORKSHEET);
}

function addChart(
  chart: ChartState,
  document: Document,
  drawing: string,
  { sheet, edit }: SheetJob,
  cells: ChartCells
): void {
  const part = edit.freeName("xl/charts/chart");
  edit.write(part, chartXml(chart, cells), CONTENT_TYPE.chart);
  const relation = edit.relate(drawing, RELATION.chart, part);
  const anchor = parseXml(anchorXml(chart, sheet, nextShapeId(document), relation), drawing);
  rootOf(document).appendChild(document.importNode(rootOf(anchor), true));
}

/** Shape ids are unique in a drawing, also inside groups. */
function nextShapeId(document: Document): number {
  const ids = Array.from(rootOf(document).getElementsByTagNameNS(NS.drawing, "cNvPr"), (shape) =>
    Number(attribute(shape, "id") ?? 0)
  );
  return Math.max(1, ...ids) + 1;
}

function updateChart(
  chart: ChartState,
  from: ChartSource,
  anchor: Element,
  job: SheetJob,
  cells: ChartCells,
  palette: BookSource["palette"]
): void {
  const { sheet, edit } = job;
  if (!samePlace(chart, from.place)) moveAnchor(anchor, chart, sheet);
  if (chart.name !== from.name)
    descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr")?.setAttribute("name", chart.name);
  edit.write(from.part, updatedChart(chart, from.part, job, cells, palette));
}

/** A chart that this folder once wrote is written anew; of others only what the model changed is replaced. */
function updatedChart(
  chart: ChartState,
  part: string,
  { edit, rename }: SheetJob,
  cells: ChartCells,
  palette: BookSource["palette"]
): string {
  const text = edit.pack.text(part);
  const before = readChart(parseXml(text, part), palette);
  const again = chartXml({ ...chart, ...before }, cells);
  if (withoutCaches(again) === withoutCaches(text)) return chartXml(chart, cells);
  const document = parseXml(text, part);
  if (rename) renameInside(rootOf(document), rename);
  patchChart(document, before, chart, cells);
  return serialize(document);
}

function withoutCaches(xml: string): string {
  return xml.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, "");
}

function samePlace(a: ChartPlace, b: ChartPlace): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 0.01;
  return (
    near(a.left, b.left) && near(a.top, b.top) && near(a.width, b.width) && near(a.height, b.height)
  );
}
