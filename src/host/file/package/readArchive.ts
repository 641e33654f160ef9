import { damaged, Refusal } from "../problem";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";

/** A file inside the archive, still packed, so that it can be copied into another archive as it is. */
export interface PackedEntry {
  name: string;
  method: "stored" | "deflated";
  packed: Uint8Array;
  crc: number;
  /** Bytes when unpacked. */
  size: number;
}

const MEGABYTE = 1 << 20;
const MOST_ENTRIES = 20_000;
const LARGEST_PART = 512 * MEGABYTE;
const LARGEST_WHOLE = 1024 * MEGABYTE;
/** Sheets pack 5 to 60 times; only a bomb packs a big part tighter than this. */
const TIGHTEST_PACKING = 250;
const FREELY_PACKED = 16 * MEGABYTE;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * The directory of a ZIP archive. Libraries unpack; the directory is read here because they keep neither checksums nor
 * packed bytes, and untouched parts are to be copied as they are.
 * Refuses archives that are broken, too large when unpacked, or name files outside themselves.
 */
export function readArchive(bytes: Uint8Array): PackedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES)
    throw new Refusal({ kind: "tooLarge", what: "file", limit: MOST_ENTRIES });
  let at = view.getUint32(end + 16, true);
  const entries: PackedEntry[] = [];
  const seen = new Set<string>();
  let whole = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damaged("cutOff");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replace(/\\/g, "/");
    if (!name.endsWith("/")) {
      refuseName(name);
      if (seen.has(name.toLowerCase())) throw damaged("contradictory", name);
      seen.add(name.toLowerCase());
      const entry = readEntry(bytes, view, at, name);
      whole += entry.size;
      if (whole > LARGEST_WHOLE)
        throw new Refusal({ kind: "tooLarge", what: "file", limit: LARGEST_WHOLE });
      entries.push(entry);
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The entry's content, checked against its declared size and checksum. Never takes more memory than declared. */
export function unpack(entry: PackedEntry, codec: Codec): Uint8Array {
  if (entry.method === "stored") return checked(entry, entry.packed);
  try {
    return checked(entry, codec.inflate(entry.packed, entry.size));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged("unreadable", entry.name);
  }
}

function checked(entry: PackedEntry, content: Uint8Array): Uint8Array {
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw damaged("unreadable", entry.name);
  return content;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged("cutOff");
}

function refuseName(name: string): void {
  const outside = name.startsWith("/") || name.includes(":") || name.includes("\0");
  if (name === "" || outside || name.split("/").some((step) => step === ".." || step === "."))
    throw damaged("forbidden", name);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): PackedEntry {
  if (view.getUint16(at + 8, true) & 1) throw new Refusal({ kind: "encrypted" });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged("unreadable", name);
  const [size, packedSize, local] = sizes(view, at);
  if (size > LARGEST_PART || (size > FREELY_PACKED && size > packedSize * TIGHTEST_PACKING))
    throw new Refusal({ kind: "tooLarge", what: "part", limit: LARGEST_PART });
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY)
    throw damaged("missing", name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged("cutOff", name);
  return {
    name,
    method: method === 0 ? "stored" : "deflated",
    packed: bytes.subarray(start, start + packedSize),
    crc: view.getUint32(at + 16, true),
    size,
  };
}

/** Unpacked size, packed size and offset; big archives (ZIP64) keep those that do not fit in an extra field. */
function sizes(view: DataView, at: number): [size: number, packedSize: number, offset: number] {
  const plain = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength);
  while (extra + 4 <= end) {
    const id = view.getUint16(extra, true);
    const next = extra + 4 + view.getUint16(extra + 2, true);
    let value = extra + 4;
    for (let i = 0; id === 1 && i < plain.length; i++) {
      if (plain[i] !== 0xffffffff || value + 8 > Math.min(next, end)) continue;
      plain[i] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    extra = next;
  }
  return plain as [number, number, number];
}
