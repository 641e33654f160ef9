import type { ChartState, SheetState } from "../../model/state";
import { cellAt, EMU_PER_POINT } from "../geometry";
import { NS } from "../package/names";
import { rootOf, parseXml, children, type Element } from "../xml/document";
import { tag, textTag } from "../xml/build";

/** A chart's frame that hangs on one cell and keeps its size. The chart's title is its alternative text. */
export function anchorXml(
  chart: ChartState,
  sheet: SheetState,
  id: number,
  relation: string
): string {
  const alternative = chart.title === "" ? undefined : chart.title;
  return tag(
    "xdr:oneCellAnchor",
    { "xmlns:xdr": NS.drawing, "xmlns:a": NS.art },
    ...placeXml(chart, sheet),
    tag(
      "xdr:graphicFrame",
      { macro: "" },
      tag(
        "xdr:nvGraphicFramePr",
        {},
        tag("xdr:cNvPr", { id, name: chart.name, descr: alternative }),
        tag("xdr:cNvGraphicFramePr")
      ),
      tag("xdr:xfrm", {}, '<a:off x="0" y="0"/>', '<a:ext cx="0" cy="0"/>'),
      tag(
        "a:graphic",
        {},
        tag(
          "a:graphicData",
          { uri: NS.chart },
          tag("c:chart", { "xmlns:c": NS.chart, "xmlns:r": NS.relations, "r:id": relation })
        )
      )
    ),
    tag("xdr:clientData")
  );
}

function placeXml({ left, top, width, height }: ChartState, sheet: SheetState): string[] {
  const { row, column, rowOffset, columnOffset } = cellAt(sheet, left, top);
  const from = [
    textTag("xdr:col", String(column)),
    textTag("xdr:colOff", String(columnOffset)),
    textTag("xdr:row", String(row)),
    textTag("xdr:rowOff", String(rowOffset)),
  ];
  return [
    tag("xdr:from", {}, ...from),
    tag("xdr:ext", {
      cx: Math.round(width * EMU_PER_POINT),
      cy: Math.round(height * EMU_PER_POINT),
    }),
  ];
}

/** Puts a loaded frame elsewhere. Whatever it hung on before, it now hangs on one cell. */
export function moveAnchor(anchor: Element, chart: ChartState, sheet: SheetState): void {
  const xml = tag("xdr:oneCellAnchor", { "xmlns:xdr": NS.drawing }, ...placeXml(chart, sheet));
  const document = anchor.ownerDocument;
  const moved = document?.importNode(rootOf(parseXml(xml, "anchor")), true);
  if (!moved) return;
  for (const part of children(anchor))
    if (!["from", "to", "pos", "ext"].includes(part.localName ?? "")) moved.appendChild(part);
  anchor.parentNode?.replaceChild(moved, anchor);
}
