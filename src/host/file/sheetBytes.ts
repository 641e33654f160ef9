import { damaged } from "./problem";
import { parseXml, xmlText, type Document } from "./xml/document";
import { sliceText, TagScanner } from "./xml/tagScanner";

/** A sheet's part cut into its cells, which stay bytes, and the small rest around them, which becomes a document. */
export interface SheetBytes {
  bytes: Uint8Array;
  /** Where the rows start and end in `bytes`. */
  from: number;
  to: number;
  /** Prefix of the part's element names with its colon, or empty. */
  prefix: string;
  /** The part without its rows. */
  frame: Document;
}

export function cutSheet(raw: Uint8Array, part: string): SheetBytes {
  const bytes = asUtf8(raw);
  const scanner = new TagScanner(bytes);
  while (scanner.advance())
    if (scanner.is("sheetData")) {
      const name = sliceText(bytes, scanner.start + 1, scanner.next - 1).split(/[\s/]/, 1)[0] ?? "";
      const prefix = name.slice(0, -"sheetData".length);
      const from = scanner.next;
      const [to, after] = scanner.empty ? [from, from] : findEnd(bytes, `</${name}`, part);
      const text =
        sliceText(bytes, 0, scanner.start) + `<${name}/>` + sliceText(bytes, after, bytes.length);
      return { bytes, from, to, prefix, frame: parseXml(text, part) };
    }
  throw damaged("contradictory", part);
}

function findEnd(bytes: Uint8Array, tag: string, part: string): [start: number, after: number] {
  for (let at = bytes.lastIndexOf(60); at > 0; at = bytes.lastIndexOf(60, at - 1))
    if (bytes[at + 1] === 47 && sliceText(bytes, at, at + tag.length) === tag)
      return [at, bytes.indexOf(62, at) + 1];
  throw damaged("cutOff", part);
}

/** The scanner reads UTF-8; the few files in UTF-16 are rewritten. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!marked) return bytes;
  return new TextEncoder().encode(
    xmlText(bytes).replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/i, "$1")
  );
}
