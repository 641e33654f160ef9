import zlib from "node:zlib";

const COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});
const crc32 = (bytes) =>
  (bytes.reduce((crc, byte) => CRC[(crc ^ byte) & 255] ^ (crc >>> 8), -1) ^ -1) >>> 0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 +
  (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  ((a & 255) - (b & 255)) ** 2;

/** Colours that look alike share a kind: four bits a channel. */
const kindOf = (colour) => colour & 0xf0f0f0;

/** The most frequent colour of each kind, then the most frequent of all; and for every colour the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const firstOfKind = new Map();
  for (const colour of frequent)
    if (!firstOfKind.has(kindOf(colour))) firstOfKind.set(kindOf(colour), colour);
  const wanted = new Set([...firstOfKind.values(), ...frequent]);
  const colours = [...wanted].slice(0, COLOURS);
  const nearest = new Map(colours.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) {
    if (nearest.has(colour)) continue;
    let best = 0;
    for (let index = 1; index < colours.length; index++)
      if (distance(colour, colours[index]) < distance(colour, colours[best])) best = index;
    nearest.set(colour, best);
  }
  return { colours, nearest };
}

/** A PNG file of at most 256 colours: a third of the size for a picture of a page. `rgba` holds four bytes a pixel; all are taken as opaque. */
export function indexedPng({ width, height, rgba }) {
  const pixels = Uint32Array.from(
    { length: width * height },
    (_, at) => (rgba[4 * at] << 16) | (rgba[4 * at + 1] << 8) | rgba[4 * at + 2]
  );
  const { colours, nearest } = paletteOf(pixels);
  // each line begins with its filter: none
  const lines = Buffer.alloc(height * (width + 1));
  pixels.forEach((pixel, at) => {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(pixel);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", zlib.deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
