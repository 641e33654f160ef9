import type { Codec } from "./codec";
import { crc32 } from "./crc32";
import type { PackedEntry } from "./readArchive";

const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day ZIP knows: equal content gives equal files. */
const FIRST_DAY = 0x0021;

/** Packs content that arrives piece by piece, so that a big sheet never lies in memory whole. */
export async function packEntry(
  name: string,
  pieces: Iterable<Uint8Array>,
  codec: Codec
): Promise<PackedEntry> {
  let crc = 0;
  let size = 0;
  function* measured(): Generator<Uint8Array> {
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const packed = join(await codec.deflate(measured()));
  return { name, method: "deflated", packed, crc, size };
}

/** An entry whose content is so small that it need not be packed. */
export function storeEntry(name: string, content: Uint8Array): PackedEntry {
  return { name, method: "stored", packed: content, crc: crc32(content), size: content.length };
}

/** A ZIP archive of the entries, in their order. */
export function writeArchive(entries: readonly PackedEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const local = header(30 + name.length, (view) => {
      view.setUint32(0, 0x04034b50, true);
      describe(view, 4, entry, name.length);
    });
    local.set(name, 30);
    const central = header(46 + name.length, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, 20, true);
      describe(view, 6, entry, name.length);
      view.setUint32(42, offset, true);
    });
    central.set(name, 46);
    body.push(local, entry.packed);
    directory.push(central);
    offset += local.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, directorySize, true);
    view.setUint32(16, offset, true);
  });
  return join([...body, ...directory, end]);
}

/** The fields that a local header and a directory entry share. */
function describe(view: DataView, at: number, entry: PackedEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function header(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
