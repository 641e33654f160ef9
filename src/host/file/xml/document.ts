import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";
import { damaged, Refusal } from "../problem";

export type { Document, Element };

/** Bytes of an XML part as text; UTF-8 unless a byte order mark says UTF-16. */
export function xmlText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

/** Document types are refused: they bring entity expansion and nothing a workbook needs. */
export function refuseDoctype(text: string, part: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw damaged("forbidden", part);
}

/** A document takes some 1.2 kB an element; the biggest part of a real book has a tenth of these. */
const MOST_ELEMENTS = 400_000;

function refuseSwelling(text: string): void {
  let elements = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1))
    if (text.charCodeAt(at + 1) !== 47 && ++elements > MOST_ELEMENTS)
      throw new Refusal({ kind: "tooLarge", what: "elements", limit: MOST_ELEMENTS });
}

export function parseXml(text: string, part: string): Document {
  refuseDoctype(text, part);
  refuseSwelling(text);
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(text, "text/xml");
    if (document.documentElement) return document;
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  throw damaged("unreadable", part);
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new Error("a parsed document has a root");
  return document.documentElement;
}

export function serialize(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** Child elements, all or those with one of the local names; prefixes do not matter. */
export function children(parent: Element | undefined, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && (names.length === 0 || names.includes(node.localName ?? "")))
      found.push(node);
  return found;
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** The element at the end of a path of local names. */
export function descend(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => child(element, name), parent);
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** An attribute of the relationships namespace, whatever its prefix. */
export function relationId(element: Element | undefined, name = "id"): string | undefined {
  for (const one of element ? Array.from(element.attributes) : [])
    if (one.localName === name && (one.namespaceURI ?? "").endsWith("/relationships"))
      return one.value;
  return undefined;
}

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `xsd:boolean`; absent gives the fallback. */
export function flag(element: Element | undefined, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? fallback : text === "1" || text === "true" || text === "on";
}

/** Boolean elements such as `<b/>`: present means true unless `val` says otherwise. */
export function toggle(parent: Element | undefined, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && flag(element, "val", true);
}
