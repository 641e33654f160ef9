import type { ChartState, SheetState, WorkbookState } from "../../model/state";
import { readChart } from "../chart/readChart";
import { EMU_PER_POINT, pointAt, type CellPoint } from "../geometry";
import { RELATION } from "../package/names";
import { resolveTarget } from "../package/relations";
import type { BookSource, ChartSource } from "../source";
import {
  attribute,
  child,
  children,
  descend,
  numberAttribute,
  relationId,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";

/** The classic charts of a sheet's drawing. Other drawings, and charts of newer kinds, are only kept. */
export function readCharts(
  sheet: SheetState,
  book: WorkbookState,
  source: BookSource
): ChartSource[] {
  const { pack } = source;
  return pack.owned(sheet.part ?? "", RELATION.drawing).flatMap((drawing) => {
    const relations = new Map(pack.relations(drawing).map((relation) => [relation.id, relation]));
    return anchors(pack.document(drawing)).flatMap((anchor, index): ChartSource[] => {
      const frame = child(anchor, "graphicFrame");
      const id = relationId(descend(frame, "graphic", "graphicData", "chart"));
      const relation = id === undefined ? undefined : relations.get(id);
      if (!relation || relation.external) return [];
      const part = pack.claim(resolveTarget(drawing, relation.target));
      const name = attribute(descend(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
      const chart: ChartState = {
        ...readChart(pack.document(part), source.palette),
        ...placeOf(anchor, sheet),
        id: book.newId(),
        name,
        part,
        changed: false,
      };
      return [{ chart, part, drawing, anchor: index, name, place: placeOf(anchor, sheet) }];
    });
  });
}

export function anchors(drawing: Document): Element[] {
  return children(rootOf(drawing), "twoCellAnchor", "oneCellAnchor", "absoluteAnchor");
}

export interface ChartPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

function placeOf(anchor: Element, sheet: SheetState): ChartPlace {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const position = child(anchor, "pos");
  const extent = child(anchor, "ext");
  const start = from
    ? pointAt(sheet, cellPoint(from))
    : { left: points(position, "x"), top: points(position, "y") };
  if (!to) return { ...start, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = pointAt(sheet, cellPoint(to));
  return {
    ...start,
    width: Math.max(0, end.left - start.left),
    height: Math.max(0, end.top - start.top),
  };
}

function points(element: Element | undefined, name: string): number {
  return (numberAttribute(element, name) ?? 0) / EMU_PER_POINT;
}

function cellPoint(marker: Element): CellPoint {
  const number = (name: string) => Math.max(0, Number(child(marker, name)?.textContent ?? 0) || 0);
  return {
    row: Math.min(number("row"), 1_048_575),
    column: Math.min(number("col"), 16_383),
    rowOffset: number("rowOff"),
    columnOffset: number("colOff"),
  };
}
