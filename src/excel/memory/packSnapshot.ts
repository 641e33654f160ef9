import * as v from "valibot";
import type { Coded } from "../../core/columns/book";
import type { Snapshot } from "../../core/history/history";

/** Codes as one character a customer. Those that JSON has to escape, and all that XML forbids, are left out. */
const FIRST = 48;
const FIRST_WIDE = 0x100;
const NARROW = 43; // up to "[": the next one is a backslash
const MOST_CUSTOMERS = 2_000_000;
const MOST_LABELS = 20_000;

const packedCodes = v.object({
  codes: v.pipe(v.string(), v.maxLength(MOST_CUSTOMERS)),
  labels: v.pipe(v.array(v.string()), v.maxLength(MOST_LABELS)),
});

export const packedSnapshot = v.object({
  asOf: v.pipe(v.number(), v.integer()),
  key: v.pipe(v.array(v.string()), v.maxLength(MOST_CUSTOMERS)),
  segment: packedCodes,
  tier: packedCodes,
  status: packedCodes,
  stage: packedCodes,
  changedOn: v.object({
    codes: v.pipe(v.string(), v.maxLength(MOST_CUSTOMERS)),
    days: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MOST_LABELS)),
  }),
  previousSegment: packedCodes,
  previousTier: packedCodes,
});
export type PackedSnapshot = v.InferOutput<typeof packedSnapshot>;

const CODED = ["segment", "tier", "status", "stage", "previousSegment", "previousTier"] as const;

/** A snapshot as plain JSON, about one character a customer and column beside the ids. */
export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const days = [...new Set(snapshot.changedOn)];
  const dayCode = new Map(days.map((day, code) => [day, code]));
  const changedOn = Int32Array.from(snapshot.changedOn, (day) => dayCode.get(day) ?? 0);
  const packed = ({ codes, labels }: Coded) => ({ codes: packCodes(codes), labels });
  return {
    asOf: snapshot.asOf,
    key: snapshot.key,
    segment: packed(snapshot.segment),
    tier: packed(snapshot.tier),
    status: packed(snapshot.status),
    stage: packed(snapshot.stage),
    changedOn: { codes: packCodes(changedOn), days },
    previousSegment: packed(snapshot.previousSegment),
    previousTier: packed(snapshot.previousTier),
  };
}

/** Undefined when its columns do not belong together. */
export function unpackSnapshot(packed: PackedSnapshot): Snapshot | undefined {
  const { asOf, key, changedOn } = packed;
  const fits = (codes: Int32Array, labels: number, least: number) =>
    codes.length === key.length && codes.every((code) => code >= least && code < labels);
  const dayCodes = unpackCodes(changedOn.codes);
  const coded = CODED.map((name) => ({
    codes: unpackCodes(packed[name].codes),
    labels: packed[name].labels,
  }));
  const [segment, tier, status, stage, previousSegment, previousTier] = coded;
  const isWhole =
    fits(dayCodes, changedOn.days.length, 0) &&
    coded.every(({ codes, labels }) => fits(codes, labels.length, -1));
  if (!isWhole || !segment || !tier || !status || !stage || !previousSegment || !previousTier)
    return undefined;
  const { days } = changedOn;
  return {
    ...{ asOf, key, segment, tier, status, stage, previousSegment, previousTier },
    changedOn: dayCodes.map((code) => days[code] ?? 0),
  };
}

/** -1 is the first character. */
function packCodes(codes: Int32Array): string {
  const PIECE = 8_192;
  let packed = "";
  for (let from = 0; from < codes.length; from += PIECE) {
    const characters = codes
      .slice(from, from + PIECE)
      .map((code) => (code < NARROW ? FIRST + code + 1 : FIRST_WIDE + code));
    packed += String.fromCharCode(...characters);
  }
  return packed;
}

function unpackCodes(packed: string): Int32Array {
  const codes = new Int32Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const character = packed.charCodeAt(i);
    codes[i] = character >= FIRST_WIDE ? character - FIRST_WIDE : character - FIRST - 1;
  }
  return codes;
}
