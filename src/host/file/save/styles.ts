import type { CellStyle, Font, WorkbookState } from "../../model/state";
import { HORIZONTAL, VERTICAL } from "../load/styles";
import { BUILT_IN_FORMATS } from "../load/numberFormats";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD, type PackageEdit } from "../package/packageEdit";
import { sourceOf } from "../source";
import {
  attribute,
  child,
  children,
  numberAttribute,
  parseXml,
  rootOf,
  serialize,
  type Document,
  type Element,
} from "../xml/document";
import { ensure, make, place, remove, setAttributes } from "../xml/edit";

const STYLESHEET = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BLANK =
  `${XML_HEAD}<styleSheet xmlns="${NS.main}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * Turns style numbers into the file's cell formats. A style that came from the file is that format; a new one is its base
 * format with only the changed aspects replaced, so that borders, protection and theme colours live on.
 */
export class StylesWriter {
  private readonly formats = new Map<number, number>();
  private document: Document | undefined;
  private changed = false;
  /** By list: the index of each element, by its text. */
  private readonly known = new Map<string, Map<string, number>>();
  private readonly part: string | undefined;

  constructor(
    private readonly book: WorkbookState,
    private readonly edit: PackageEdit,
    private readonly workbook: string
  ) {
    this.part = edit.pack.related(workbook, RELATION.styles)[0];
  }

  /** The file's cell format (`s="…"`) for a style number. */
  formatOf(style: number): number {
    if (style < (sourceOf(this.book)?.formats ?? 1)) return this.part === undefined ? 0 : style;
    let format = this.formats.get(style);
    if (format === undefined) {
      format = this.append(this.book.styles.get(style));
      this.formats.set(style, format);
    }
    return format;
  }

  finish(): void {
    if (!this.changed || !this.document) return;
    const text = serialize(this.document);
    if (this.part !== undefined) {
      this.edit.write(this.part, text);
      return;
    }
    const name = this.edit.singleName("xl/styles");
    this.edit.write(name, text, CONTENT_TYPE.styles);
    this.edit.relate(this.workbook, RELATION.styles, name);
  }

  /** A new book has no styles part; without one some readers fail. */
  ensurePart(): void {
    if (this.part === undefined) this.changed = this.root !== undefined;
  }

  private get root(): Element {
    this.document ??=
      this.part === undefined ? parseXml(BLANK, "styles") : this.edit.pack.document(this.part);
    return rootOf(this.document);
  }

  private append(style: CellStyle): number {
    const formats = ensure(this.root, "cellXfs", STYLESHEET);
    const all = children(formats, "xf");
    const base = all[style.base] ?? all[0];
    const before = this.book.styles.get(style.base);
    const format = (
      base
        ? base.cloneNode(true)
        : make(formats, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
    ) as Element;
    if (style.numberFormat !== before.numberFormat)
      setAttributes(format, {
        numFmtId: this.numberFormat(style.numberFormat),
        applyNumberFormat: true,
      });
    if (JSON.stringify(style.font) !== JSON.stringify(before.font))
      setAttributes(format, {
        fontId: this.font(numberAttribute(format, "fontId") ?? 0, style.font, before.font),
        applyFont: true,
      });
    if (style.fill !== before.fill)
      setAttributes(format, { fillId: this.fill(style.fill), applyFill: true });
    this.align(format, style, before);
    return this.appendTo("cellXfs", format);
  }

  private numberFormat(code: string): number {
    for (const [id, builtIn] of Object.entries(BUILT_IN_FORMATS))
      if (builtIn === code && !(Number(id) >= 5 && Number(id) <= 8) && Number(id) < 27)
        return Number(id);
    const formats =
      children(this.root, "numFmts")[0] ?? place(this.root, make(this.root, "numFmts"), STYLESHEET);
    const all = children(formats, "numFmt");
    const same = all.find((format) => attribute(format, "formatCode") === code);
    const used = all.map((format) => numberAttribute(format, "numFmtId") ?? 0);
    const id = same ? (numberAttribute(same, "numFmtId") ?? 0) : Math.max(163, ...used) + 1;
    if (!same)
      this.appendTo("numFmts", make(formats, "numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private font(base: number, font: Font, before: Font): number {
    const fonts = ensure(this.root, "fonts", STYLESHEET);
    const element = (children(fonts, "font")[base]?.cloneNode(true) ??
      make(fonts, "font")) as Element;
    const set = (name: string, attributes: Record<string, string | number> | undefined) => {
      remove(child(element, name));
      if (attributes) place(element, make(element, name, attributes), FONT);
    };
    for (const [name, on, was] of [
      ["b", font.bold, before.bold],
      ["i", font.italic, before.italic],
      ["strike", font.strikethrough, before.strikethrough],
      ["u", font.underline, before.underline],
    ] as const)
      if (on !== was) set(name, on ? {} : undefined);
    if (font.size !== before.size) set("sz", { val: font.size });
    if (font.color !== before.color)
      set("color", { rgb: "FF" + font.color.slice(1).toUpperCase() });
    if (font.name !== before.name) {
      set("name", { val: font.name });
      set("scheme", undefined);
    }
    return this.appendTo("fonts", element);
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const fills = ensure(this.root, "fills", STYLESHEET);
    const pattern = make(fills, "patternFill", { patternType: "solid" });
    pattern.appendChild(make(fills, "fgColor", { rgb: "FF" + color.slice(1).toUpperCase() }));
    pattern.appendChild(make(fills, "bgColor", { indexed: 64 }));
    return this.appendTo("fills", make(fills, "fill", {}, pattern));
  }

  private align(format: Element, style: CellStyle, before: CellStyle): void {
    const values = {
      horizontal:
        style.horizontal === before.horizontal ? undefined : fileName(HORIZONTAL, style.horizontal),
      vertical: style.vertical === before.vertical ? undefined : fileName(VERTICAL, style.vertical),
      wrapText: style.wrapText === before.wrapText ? undefined : style.wrapText,
      indent: style.indent === before.indent ? undefined : style.indent,
    };
    const changes = Object.entries(values).filter(([, value]) => value !== undefined);
    if (changes.length === 0) return;
    const alignment = ensure(format, "alignment", ["alignment", "protection", "extLst"]);
    setAttributes(alignment, Object.fromEntries(changes));
    setAttributes(format, { applyAlignment: true });
  }

  /** Appends to one of the stylesheet's lists unless it holds an equal element; returns the index. */
  private appendTo(list: string, element: Element): number {
    const parent = ensure(this.root, list, STYLESHEET);
    const known = this.known.get(list) ?? indexOf(children(parent));
    this.known.set(list, known);
    const same = known.get(String(element));
    if (same !== undefined) return same;
    const index = children(parent).length;
    known.set(String(element), index);
    parent.appendChild(element);
    setAttributes(parent, { count: index + 1 });
    this.changed = true;
    return index;
  }
}

/** Of equal elements the first counts. */
function indexOf(elements: readonly Element[]): Map<string, number> {
  return new Map(elements.map((one, index) => [String(one), index] as const).reverse());
}

function fileName<T extends string>(names: Record<string, T>, name: T): string | undefined {
  return Object.entries(names).find(([, value]) => value === name)?.[0];
}
