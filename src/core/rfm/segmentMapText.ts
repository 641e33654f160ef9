import type { SegmentRule } from "../settings";

const CELL = /^[1-5*]{3}$/;

/** A map as people type it: one segment a line, `Best customers: 555 55* 5*5`. */
export function writeSegmentMap(map: readonly SegmentRule[]): string {
  return map.map(({ name, cells }) => `${name}: ${cells.join(" ")}`).join("\n");
}

/**
 * Reads what `writeSegmentMap` writes; full-width colons, commas and stars are understood, blank lines passed over. `undefined` when a line has
 * no name or no cells, or something that is no cell. Whether the map is complete is another question (`checkMap`).
 */
export function readSegmentMap(text: string): SegmentRule[] | undefined {
  const map: SegmentRule[] = [];
  for (const line of text.normalize("NFKC").split("\n")) {
    if (line.trim() === "") continue;
    const colon = line.lastIndexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim();
    const cells = line
      .slice(colon + 1)
      .split(/[\s,、;]+/)
      .filter((cell) => cell !== "");
    if (name === "" || cells.length === 0 || !cells.every((cell) => CELL.test(cell))) {
      return undefined;
    }
    map.push({ name, cells });
  }
  return map;
}
