import { Readable } from "node:stream";
import { createDeflateRaw, inflateRawSync } from "node:zlib";
import type { Codec } from "./codec";

/** zlib's levels: 6 packs sheets only some 5 % tighter and takes twice as long. */
const LEVEL = 4;

/** Node's own zlib: several times as fast as a portable one, and it packs beside the thread that makes the content. */
export const nodeCodec: Codec = {
  // one byte of room more than needed: without it zlib would ask for a second buffer of the same size
  inflate: (packed, size) =>
    inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 }),
  async deflate(pieces) {
    const packed: Uint8Array[] = [];
    const stream = Readable.from(pieces).pipe(createDeflateRaw({ level: LEVEL }));
    for await (const chunk of stream) packed.push(chunk as Uint8Array);
    return packed;
  },
};
