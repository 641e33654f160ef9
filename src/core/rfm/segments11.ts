import { SEGMENTS } from "../codes";

type Segment = (typeof SEGMENTS)[number];

const LETTERS: Record<string, Segment> = {
  C: "champions",
  L: "loyal",
  P: "potentialLoyalist",
  N: "new",
  M: "promising",
  A: "needAttention",
  S: "aboutToSleep",
  R: "atRisk",
  X: "cannotLose",
  H: "hibernating",
  "-": "lost",
};

/**
 * The map that marketing suites such as Bloomreach publish: a line for each R from 1 to 5, in it a word for each F from 1 to 5,
 * in it a letter for each M from 1 to 5.
 */
const MAP = [
  "--XXX -HHRR -HRRR -RRXR -RRXX",
  "HHSXX SHHRR SHHRR SRRRR SRRRR",
  "NSMMM SHPAA SHPAL PPALL PPPLL",
  "NNMMM NNPMM PPPAL PPALC PPPCC",
  "NNMMM MMMMM PPPAA PPLCC PPPCC",
];

/** Index into `SEGMENTS` by `25 (R − 1) + 5 (F − 1) + (M − 1)`. */
const CELLS = readMap(MAP);

/** Index into `SEGMENTS` of a customer with these scores, each 1 … 5. */
export function segmentOf11(r: number, f: number, m: number): number {
  const segment = CELLS[25 * (r - 1) + 5 * (f - 1) + (m - 1)];
  if (segment === undefined) throw new RangeError(`no segment for scores ${r} ${f} ${m}`);
  return segment;
}

/** Checks on load that every cell is there exactly once and has a segment. */
export function readMap(lines: readonly string[]): Int8Array {
  const words = lines.map((line) => line.split(" "));
  const complete =
    words.length === 5 &&
    words.every((row) => row.length === 5 && row.every((w) => w.length === 5));
  if (!complete) throw new Error("the segment map needs 5 × 5 × 5 cells");
  return Int8Array.from(words.flat().join(""), (letter) => {
    const segment = LETTERS[letter];
    if (segment === undefined) throw new Error(`the segment map has an unknown letter ${letter}`);
    return SEGMENTS.indexOf(segment);
  });
}
