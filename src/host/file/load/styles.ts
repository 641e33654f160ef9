import { DEFAULT_STYLE, StyleTable, type CellStyle, type Font } from "../../model/state";
import {
  attribute,
  child,
  children,
  descend,
  flag,
  numberAttribute,
  rootOf,
  toggle,
  type Document,
  type Element,
} from "../xml/document";
import type { Palette } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";

/** The book's cell formats resolved; style number and cell format number are the same for what came from the file. */
export function readStyles(document: Document | undefined, palette: Palette): StyleTable {
  const root = document && rootOf(document);
  const formats = new Map<number, string>(
    Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code])
  );
  for (const format of children(child(root, "numFmts"), "numFmt"))
    formats.set(
      numberAttribute(format, "numFmtId") ?? -1,
      attribute(format, "formatCode") ?? "General"
    );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const styles = children(child(root, "cellXfs"), "xf").map((format, base): CellStyle => {
    const fill = fills[numberAttribute(format, "fillId") ?? 0];
    return {
      numberFormat: formats.get(numberAttribute(format, "numFmtId") ?? 0) ?? "General",
      font: fonts[numberAttribute(format, "fontId") ?? 0] ?? DEFAULT_STYLE.font,
      ...(fill === undefined ? {} : { fill }),
      ...readAlignment(child(format, "alignment")),
      base,
    };
  });
  const table = new StyleTable(styles[0]);
  for (const style of styles) table.intern(style);
  return table;
}

export function readFont(font: Element, palette: Palette): Font {
  const underline = child(font, "u");
  return {
    name: attribute(child(font, "name"), "val") ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(child(font, "sz"), "val") ?? DEFAULT_STYLE.font.size,
    bold: toggle(font, "b"),
    italic: toggle(font, "i"),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strikethrough: toggle(font, "strike"),
    color: palette.resolve(child(font, "color")) ?? "#000000",
  };
}

/** Patterns other than solid show mostly their background; the model knows one colour. */
function readFill(fill: Element, palette: Palette): string | undefined {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (kind === "solid") return palette.resolve(child(pattern, "fgColor"));
  if (pattern && kind !== "none" && kind !== "gray125")
    return palette.resolve(child(pattern, "bgColor"));
  return palette.resolve(descend(fill, "gradientFill", "stop", "color"));
}

export const HORIZONTAL: Record<string, CellStyle["horizontal"]> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
export const VERTICAL: Record<string, CellStyle["vertical"]> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(
  alignment: Element | undefined
): Pick<CellStyle, "horizontal" | "vertical" | "wrapText" | "indent"> {
  return {
    horizontal: HORIZONTAL[attribute(alignment, "horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[attribute(alignment, "vertical") ?? ""] ?? "Bottom",
    wrapText: flag(alignment, "wrapText"),
    indent: numberAttribute(alignment, "indent") ?? 0,
  };
}
