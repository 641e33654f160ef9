import { HEADER_FOOTER_PARTS, type PageLayoutState } from "../model/state";

/** Paper sizes by their numbers in files. */
export const PAPER: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export const POINTS_PER_INCH = 72;

type Texts = NonNullable<PageLayoutState["headerFooter"]>;
const MARKS = { left: "&L", center: "&C", right: "&R" } as const;
const SIDES = ["left", "center", "right"] as const;

/** `&LNotes&C&P`: the three parts of a header or footer in one text. */
export function joinParts(texts: Texts, line: "Header" | "Footer"): string {
  return SIDES.map((side) => {
    const text = texts[`${side}${line}`] ?? "";
    return text === "" ? "" : MARKS[side] + text;
  }).join("");
}

/** The parts of a header or footer; text before the first mark stands in the middle. */
export function splitParts(text: string, line: "Header" | "Footer"): Texts {
  const texts: Texts = {};
  const add = (side: (typeof SIDES)[number], part: string) => {
    if (part !== "") texts[`${side}${line}`] = part;
  };
  const [start = "", ...rest] = text.split(/(?=(?<!&)(?:&&)*&[LCR])/);
  for (const piece of [start, ...rest]) {
    const side = SIDES.find((one) => piece.startsWith(MARKS[one]));
    add(side ?? "center", side ? piece.slice(2) : piece);
  }
  return texts;
}

/** Whether anything is printed above or below. */
export const hasTexts = (texts: Texts | undefined): texts is Texts =>
  HEADER_FOOTER_PARTS.some((part) => (texts?.[part] ?? "") !== "");
