import fc from "fast-check";

/**
 * A cell as a failing case shows it: a text of many characters by what is repeated, a formula by its text and its result (`""` where it gives
 * nothing to see); null is a blank cell.
 */
export type HostileCell =
  | string
  | number
  | boolean
  | null
  | { error: string }
  | { repeat: string; times: number }
  | { formula: string; gives: string | number };

/** The longest text that a cell of Excel holds. */
const LONGEST = 32_767;

/** What a spreadsheet may run or a program may trip over, in ids, names, headers and notes alike. */
export const HOSTILE_TEXTS = [
  "=cmd|'/c calc'!A0",
  "=1+1",
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "<script>alert(1)</script>",
  "{count, plural, other {#}}",
  "&amp; _x0041_ ]]>",
  "\u202eevorp\u202c",
  "עברית ١٢٣",
  "👩‍👩‍👧‍👦 É e\u0301",
  "ＡＢＣ１２３",
  "\u200b\u00a0\ufeff",
  "a\u0000b\u001f",
  "\ud83d",
  "line\nbreak",
  "#REF!",
  "NaN",
  "null",
  "  spaced  ",
] as const;

export const hostileText = fc.constantFrom(...HOSTILE_TEXTS);

const longText = fc.record({
  repeat: fc.constantFrom("x", "客", "=1", "e\u0301"),
  times: fc.constantFrom(256, 8_192, LONGEST),
});
const LONGEST_REPEATED = (repeat: string) => Math.floor(LONGEST / repeat.length);

const error = fc.constantFrom("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");
const number = fc.constantFrom(
  ...[0, 1, -1, 0.1, 1e-9, 1e15, 9_007_199_254_740_993, -1e12, 1e100, 1.7e308, -1.7e308, 5e-324]
);

/** Anything that may stand where something else was meant. */
export const anything: fc.Arbitrary<HostileCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: error.map((text) => ({ error: text })) },
  { weight: 2, arbitrary: fc.constant({ formula: '=IF(1,"","")', gives: "" }) },
  { weight: 1, arbitrary: fc.constant({ formula: "=1/3", gives: 1 / 3 }) },
  { weight: 1, arbitrary: longText }
);

/** The text that `{ repeat, times }` stands for, as long as a cell can hold. */
export const longTextOf = ({ repeat, times }: { repeat: string; times: number }): string =>
  repeat.repeat(Math.min(times, LONGEST_REPEATED(repeat)));

/** Mostly `usual`, else anything. */
export const mostly = (usual: fc.Arbitrary<HostileCell>): fc.Arbitrary<HostileCell> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: anything });

/** Ids of few customers, some of which only look different, or only look alike. */
export const customerId: fc.Arbitrary<HostileCell> = mostly(
  fc.constantFrom(
    ...[
      "C1",
      "c1",
      "Ｃ1",
      " C1 ",
      "C2",
      "C3",
      "C4",
      "C5",
      "00123",
      "123",
      "İ",
      "i̇",
      "ß",
      "SS",
      "ﬁ",
    ],
    ...[123, 12_345_678_901_234_567_890, "12345678901234567", "1-2", "2024-01-05", "TRUE"],
    ...HOSTILE_TEXTS.slice(0, 12)
  )
);

/** Serial numbers: of a few years, and of the ends of what Excel knows in either system (60 is the day that never was). */
const SERIALS = [45_000, 45_400.75, 45_800, 46_100, 46_200, 46_203, 46_204, 0, 1, 59, 60, 61, -1];
const LAST_SERIALS = [2_958_465, 2_958_466, 2_957_003, 1e7];
export const date: fc.Arbitrary<HostileCell> = mostly(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 45_000, max: 46_203 }) },
    { weight: 1, arbitrary: fc.constantFrom(...SERIALS, ...LAST_SERIALS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...["2026-02-29", "2026-02-28", "1900-01-00", "9999-12-31", "31/12/2025", "2025年3月8日"],
        ...["20250308", "0000-00-00", "5 Jan 2024", "13/13/2025", "2024-01-05T23:59:59Z"]
      ),
    }
  )
);

export const amount: fc.Arbitrary<HostileCell> = mostly(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -50, max: 5_000 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("1,234.50", "(99.90)", "￥１２", "1.2万", "12-", "$5"),
    },
    { weight: 1, arbitrary: number }
  )
);
