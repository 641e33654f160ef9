import { charactersOf, POINTS_PER_CHARACTER } from "../cells/layout";

/**
 * A sentence in lines that a page of this width shows, one cell a line: text that is wider than its cell runs over the empty ones
 * beside it, but no further than the printed page. Breaks at blanks, and between East Asian characters.
 */
export function linesOf(text: string, points: number, size = 11): string[] {
  const most = Math.floor(points / (POINTS_PER_CHARACTER * (size / 11)));
  const lines: string[] = [];
  let line = "";
  for (const part of text.split(/(?<=\s)|(?<=[\u2e80-\uffef])(?![，。、；：！？）”』」》〉])/u)) {
    if (line !== "" && charactersOf(line + part.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  lines.push(line.trimEnd());
  return lines;
}
