import { decodeXmlText } from "./text";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const decoder = new TextDecoder();

/**
 * Walks over the tags of a piece of XML held as bytes, for the two parts that are too big for a document tree: a sheet's
 * cells and the shared strings. Comments and processing instructions are skipped; well-formedness is not checked.
 */
export class TagScanner {
  /** Where the tag's `<` is. */
  start = 0;
  /** Just after the tag's `>`. */
  next = 0;
  closing = false;
  /** `<c/>` */
  empty = false;
  private nameStart = 0;
  private nameEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    from = 0,
    readonly end = bytes.length
  ) {
    this.next = from;
  }

  /** Moves to the next tag; false at the end. */
  advance(): boolean {
    const { bytes, end } = this;
    for (;;) {
      const at = this.find(LESS, this.next);
      if (at + 1 >= end) return false;
      const lead = bytes[at + 1];
      if (lead === BANG || lead === QUESTION) {
        this.next = this.skipMarkup(at);
        continue;
      }
      this.start = at;
      this.closing = lead === SLASH;
      return this.readName(at + (this.closing ? 2 : 1));
    }
  }

  /** Whether the tag's local name is this one. */
  is(name: string): boolean {
    const length = this.nameEnd - this.nameStart;
    if (name.length !== length) return false;
    for (let i = 0; i < length; i++)
      if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** The attribute's raw text; undefined when the tag has none. Prefixed attributes are not found. */
  attribute(name: string): string | undefined {
    const { bytes } = this;
    const limit = this.next - 1;
    for (let at = this.nameEnd; at < limit;) {
      const equals = this.find(EQUALS, at);
      if (equals >= limit) return undefined;
      let open = equals + 1;
      while (open < limit && (bytes[open] as number) <= 32) open++;
      const close = this.find(bytes[open] as number, open + 1);
      if (close > limit) return undefined;
      let nameEnd = equals;
      while ((bytes[nameEnd - 1] as number) <= 32) nameEnd--;
      if (this.endsWithName(nameEnd, name)) return sliceText(bytes, open + 1, close);
      at = close + 1;
    }
    return undefined;
  }

  /** Text from here to the next tag, decoded. */
  text(): string {
    let end = this.find(LESS, this.next);
    while (this.bytes[end + 1] === BANG && end < this.end)
      end = this.find(LESS, this.skipMarkup(end));
    return this.textUntil(end);
  }

  /** Where the byte is next; the end of the piece when it is not. What is looked for is near: `indexOf` costs more to call than this takes. */
  private find(byte: number, from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && bytes[at] !== byte) at++;
    return at;
  }

  private textUntil(end: number): string {
    const raw = sliceText(this.bytes, this.next, end);
    return decodeXmlText(raw);
  }

  private endsWithName(nameEnd: number, name: string): boolean {
    const from = nameEnd - name.length;
    if (from <= this.nameStart || (this.bytes[from - 1] as number) > 32) return false;
    for (let i = 0; i < name.length; i++)
      if (this.bytes[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  private readName(from: number): boolean {
    const { bytes, end } = this;
    let at = from;
    this.nameStart = from;
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte <= 32 || byte === GREATER || byte === SLASH) break;
      at++;
      if (byte === COLON) this.nameStart = at;
    }
    this.nameEnd = at;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === GREATER) {
        this.empty = bytes[at - 1] === SLASH && !this.closing;
        this.next = at + 1;
        return true;
      }
      if (byte === 34 || byte === 39) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) return false;
      }
    }
    return false;
  }

  private skipMarkup(at: number): number {
    const { bytes } = this;
    const comment = bytes[at + 2] === 45;
    const cdata = bytes[at + 2] === 91;
    for (let end = at + 2; ;) {
      end = bytes.indexOf(GREATER, end);
      if (end < 0) return this.end;
      const closer = comment ? 45 : cdata ? 93 : 0;
      if (!closer || (bytes[end - 1] === closer && bytes[end - 2] === closer)) return end + 1;
      end++;
    }
  }
}

/** Short ASCII text is quicker without the decoder. */
export function sliceText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}
