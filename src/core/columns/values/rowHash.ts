import type { Cell } from "./cell";

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

/** Mixes a cell into a 32-bit hash (FNV-1a steps); equal cells mix equally. Start with any number. */
export function mixCell(hash: number, cell: Cell): number {
  if (typeof cell === "string") return mixText(hash, cell);
  bits[0] = Number(cell);
  return mixInt(mixInt(hash, words[0] ?? 0), words[1] ?? 0);
}

export function mixInt(hash: number, value: number): number {
  return Math.imul(hash ^ value, 16_777_619) ^ (hash >>> 15);
}

function mixText(hash: number, text: string): number {
  let mixed = hash ^ text.length;
  for (let i = 0; i < text.length; i++) mixed = mixInt(mixed, text.charCodeAt(i));
  return mixed;
}
