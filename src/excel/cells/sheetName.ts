import { freeName } from "./sheets";

const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
const MOST_LETTERS = 31;
/** Excel keeps this name for itself. */
const RESERVED = "History";

/** A name that Excel takes for a sheet, made of any title: the first free one; `otherwise` when nothing of the title is left. */
export function sheetName(title: string, otherwise: string, taken: readonly string[]): string {
  const legal = title.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const short = withoutEdges(cut(withoutEdges(legal), MOST_LETTERS));
  return freeName(short === "" ? otherwise : short, [...taken, RESERVED]);
}

const withoutEdges = (text: string) => text.replace(/^[\s']+|[\s']+$/g, "");

/** Never cuts a surrogate pair. */
function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
