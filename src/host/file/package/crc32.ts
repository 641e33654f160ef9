type Table = Int32Array<ArrayBuffer>;

/** Remainders of every byte. */
const T0: Table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The remainders when one more zero byte follows. */
const followed = (table: Table): Table =>
  table.map((remainder) => (remainder >>> 8) ^ at(T0, remainder));
const T1 = followed(T0);
const T2 = followed(T1);
const T3 = followed(T2);

/** The table's entry for the lowest byte of `word`. */
function at(table: Table, word: number): number {
  return table[word & 255] as number;
}

/** CRC-32 as ZIP uses it (ISO 3309), four bytes at a time. Pass the result of the chunk before to go on. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    crc ^= fourBytes(bytes, i);
    crc = at(T3, crc) ^ at(T2, crc >>> 8) ^ at(T1, crc >>> 16) ^ at(T0, crc >>> 24);
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ at(T0, crc ^ (bytes[i] as number));
  return ~crc >>> 0;
}

/** Four bytes as a number, the lowest first. */
function fourBytes(bytes: Uint8Array, i: number): number {
  return (
    (bytes[i] as number) |
    ((bytes[i + 1] as number) << 8) |
    ((bytes[i + 2] as number) << 16) |
    ((bytes[i + 3] as number) << 24)
  );
}
