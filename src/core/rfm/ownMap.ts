import type { SegmentRule } from "../settings";

const SCORES = ["1", "2", "3", "4", "5"];

/** The cells `RFM` that a pattern covers: `5*1` covers 511, 521, 531, 541 and 551. */
export function cellsOf(pattern: string): string[] {
  return [...pattern].reduce<string[]>(
    (heads, digit) =>
      heads.flatMap((head) => (digit === "*" ? SCORES : [digit]).map((score) => head + score)),
    [""]
  );
}

/** Which of the 125 cells a map leaves out, and which it names more than once; in ascending order. */
export function checkMap(map: readonly Pick<SegmentRule, "cells">[]): {
  missing: string[];
  repeated: string[];
} {
  const times = new Map(cellsOf("***").map((cell) => [cell, 0]));
  for (const { cells } of map) {
    for (const cell of cells.flatMap(cellsOf)) times.set(cell, (times.get(cell) ?? 0) + 1);
  }
  const at = (wanted: (count: number) => boolean) =>
    [...times].filter(([, count]) => wanted(count)).map(([cell]) => cell);
  return { missing: at((count) => count === 0), repeated: at((count) => count > 1) };
}

/** Every cell belongs to exactly one segment. */
export function isCompleteMap(map: readonly Pick<SegmentRule, "cells">[]): boolean {
  const { missing, repeated } = checkMap(map);
  return missing.length === 0 && repeated.length === 0;
}

/**
 * A map of the user's own, ready to look up: the names as written, each once, in the order of the map, and the index of the name of a cell.
 * -1 for a cell that an incomplete map leaves out; of a repeated cell the first rule counts.
 */
export function ownSegments(map: readonly SegmentRule[]): {
  names: string[];
  segmentOf: (r: number, f: number, m: number) => number;
} {
  const names = [...new Set(map.map(({ name }) => name))];
  const ofCell = new Map<string, number>();
  for (const { name, cells } of map) {
    for (const cell of cells.flatMap(cellsOf))
      if (!ofCell.has(cell)) ofCell.set(cell, names.indexOf(name));
  }
  return { names, segmentOf: (r, f, m) => ofCell.get(`${r}${f}${m}`) ?? -1 };
}
