import type { Area, ChartSeriesState } from "../../model/state";
import { parseReference } from "../address";
import { EMU_PER_POINT } from "../geometry";
import { THEME_ORDER } from "../load/colors";
import type { Palette } from "../load/colors";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  type Element,
} from "../xml/document";
import { decodeXstring } from "../xml/text";
import { MARKERS } from "./chartKinds";

/** One `<c:ser>`. Values that are no single area of a sheet read as the first cell of a sheet without name. */
export function readSeries(ser: Element, palette: Palette): Omit<ChartSeriesState, "axisGroup"> {
  const text = child(ser, "tx");
  const nameRef = reference(text);
  const categories = reference(child(ser, "cat") ?? child(ser, "xVal"));
  const values = reference(child(ser, "val") ?? child(ser, "yVal"));
  const look = child(ser, "spPr");
  const line = child(look, "ln");
  const color = fill(look, palette);
  const lineColor = fill(line, palette);
  const lineWidth = numberAttribute(line, "w");
  const marker = attribute(descend(ser, "marker", "symbol"), "val");
  const markerStyle = Object.entries(MARKERS).find(([, name]) => name === marker)?.[0];
  const pointColors = children(ser, "dPt").flatMap((point): [number, string][] => {
    const pointColor = fill(child(point, "spPr"), palette);
    return pointColor === undefined
      ? []
      : [[numberAttribute(child(point, "idx"), "val") ?? 0, pointColor]];
  });
  return {
    name: decodeXstring(
      child(text, "v")?.textContent ??
        descend(text, "strRef", "strCache", "pt", "v")?.textContent ??
        ""
    ),
    ...(nameRef ? { nameRef } : {}),
    values: values ?? { sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ...(categories ? { categories } : {}),
    ...(color === undefined ? {} : { color }),
    ...(lineColor === undefined ? {} : { lineColor }),
    ...(lineWidth === undefined ? {} : { lineWeight: lineWidth / EMU_PER_POINT }),
    pointColors: new Map(pointColors),
    hasDataLabels: flag(descend(ser, "dLbls", "showVal"), "val"),
    ...(markerStyle === undefined ? {} : { markerStyle }),
    ...(flag(child(ser, "smooth"), "val", false) ? { smooth: true } : {}),
  };
}

function reference(holder: Element | undefined): { sheet: string; area: Area } | undefined {
  const formula = children(holder, "numRef", "strRef", "multiLvlStrRef").map(
    (one) => child(one, "f")?.textContent ?? ""
  )[0];
  return formula === undefined ? undefined : parseReference(formula);
}

const SYNONYMS: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** A solid fill's colour without its modifications. */
function fill(parent: Element | undefined, palette: Palette): string | undefined {
  const solid = child(parent, "solidFill");
  const rgb = attribute(child(solid, "srgbClr"), "val");
  if (rgb !== undefined) return "#" + rgb.toUpperCase();
  const scheme = attribute(child(solid, "schemeClr"), "val");
  const color = palette.theme[THEME_ORDER.indexOf(SYNONYMS[scheme ?? ""] ?? scheme ?? "")];
  return color === undefined ? undefined : "#" + color.toUpperCase();
}
