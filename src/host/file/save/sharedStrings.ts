import { sourceOf } from "../source";
import type { WorkbookState } from "../../model/state";
import { CONTENT_TYPE, NS, RELATION } from "../package/names";
import { XML_HEAD, type PackageEdit } from "../package/packageEdit";
import { asUtf8 } from "../sheetBytes";
import { sliceText } from "../xml/tagScanner";
import { encodeXstring, escapeXml } from "../xml/text";

/** Texts of the book by number. Plain texts that the file already has are used again; new ones are appended. */
export class SharedStringsWriter {
  private index: Map<string, number> | undefined;
  private readonly added: string[] = [];
  private uses = 0;

  constructor(private readonly book: WorkbookState) {}

  numberOf(text: string): number {
    this.index ??= this.loaded();
    this.uses++;
    let number = this.index.get(text);
    if (number === undefined) {
      number = this.loadedCount + this.added.length;
      this.index.set(text, number);
      this.added.push(text);
    }
    return number;
  }

  finish(edit: PackageEdit, workbook: string): void {
    if (this.added.length === 0) return;
    const items = this.added.map((text) => item(text));
    const [part] = edit.pack.related(workbook, RELATION.sharedStrings);
    if (part === undefined) {
      const name = edit.singleName("xl/sharedStrings");
      const head = `${XML_HEAD}<sst xmlns="${NS.main}" count="${this.uses}" uniqueCount="${items.length}">`;
      edit.write(name, head + items.join("") + "</sst>", CONTENT_TYPE.sharedStrings);
      edit.relate(workbook, RELATION.sharedStrings, name);
      return;
    }
    edit.write(part, this.spliced(asUtf8(edit.pack.bytes(part)), items));
  }

  private get loadedCount(): number {
    return sourceOf(this.book)?.strings.texts.length ?? 0;
  }

  private loaded(): Map<string, number> {
    const index = new Map<string, number>();
    const { texts, rich } = sourceOf(this.book)?.strings ?? { texts: [], rich: new Set<number>() };
    texts.forEach((text, number) => {
      if (!rich.has(number) && !index.has(text)) index.set(text, number);
    });
    return index;
  }

  private spliced(bytes: Uint8Array, items: readonly string[]): Uint8Array[] {
    const from = startOfRoot(bytes);
    const next = bytes.indexOf(62, from) + 1;
    const open = sliceText(bytes, from, next);
    const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "sst";
    const prefix = name.slice(0, -"sst".length);
    const total = this.loadedCount + this.added.length;
    const counted = open
      .replace(/\s*\/>$/, ">")
      .replace(/\bcount="(\d+)"/, (_, count: string) => `count="${Number(count) + this.uses}"`)
      .replace(/\buniqueCount="\d+"/, `uniqueCount="${total}"`);
    const end = open.endsWith("/>") ? next : bytes.lastIndexOf(60);
    const encoder = new TextEncoder();
    const prefixed =
      prefix === "" ? items : items.map((one) => one.replace(/<(\/?)(si|t)/g, `<$1${prefix}$2`));
    return [
      bytes.subarray(0, from),
      encoder.encode(counted),
      bytes.subarray(next, end),
      encoder.encode(prefixed.join("") + `</${name}>`),
    ];
  }
}

/** Where the root element starts, after declaration and comments. */
function startOfRoot(bytes: Uint8Array): number {
  let at = bytes.indexOf(60);
  while (bytes[at + 1] === 63 || bytes[at + 1] === 33) at = bytes.indexOf(60, at + 1);
  return at;
}

function item(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${escapeXml(encodeXstring(text))}</t></si>`;
}
