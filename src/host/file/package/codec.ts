import { Deflate, inflateSync } from "fflate";

/** Packs and unpacks raw DEFLATE data (RFC 1951), as ZIP archives hold it. */
export interface Codec {
  /**
   * The content, `size` bytes or fewer; never takes more memory than that.
   *
   * @throws when the data are broken
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** Takes content piece by piece, so that a big part never lies in memory whole. */
  deflate(pieces: Iterable<Uint8Array>): Promise<Uint8Array[]>;
}

/** fflate's levels: 6 packs sheets only some 5 % tighter and takes twice as long. */
const LEVEL = 4;

/** Runs everywhere. */
export const portableCodec: Codec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate(pieces) {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk));
    for (const piece of pieces) deflate.push(piece, false);
    deflate.push(new Uint8Array(0), true);
    return Promise.resolve(packed);
  },
};
