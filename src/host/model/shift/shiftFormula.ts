import { formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from "../range/area";
import { movedArea, type Shift } from "./shift";

/** Texts, structured references, cell references with their sheet, other names. */
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

const sheetOf = (prefix: string): string =>
  prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();

/** Marks of absolute parts, kept while the numbers move. */
function withMarks(reference: string, moved: string): string {
  const marks = reference.split(":").map((part) => part.startsWith("$"));
  const rowMarks = reference.split(":").map((part) => /[A-Za-z]\$\d/.test(part));
  return moved
    .split(":")
    .map((part, i) => {
      const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
      const first = (marks[i] ?? marks[0]) ? "$" : "";
      const second = letters && digits && (rowMarks[i] ?? rowMarks[0]) ? "$" : "";
      return `${first}${letters}${second}${digits}`;
    })
    .join(":");
}

/** A formula after cells on the sheet `shifted` moved; vanished references become `#REF!`. `home` is the formula's own sheet. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return formula.replace(TOKEN, (whole: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return whole;
    const sheet = prefix === undefined ? home.toLowerCase() : sheetOf(prefix);
    const area = sheet === shifted.toLowerCase() ? parseArea(reference) : undefined;
    if (!area) return whole;
    const moved = movedArea(area, shift);
    if (moved === "torn" || moved === area) return whole;
    if (
      moved === "gone" ||
      moved.row + moved.rows > MAX_ROWS ||
      moved.column + moved.columns > MAX_COLUMNS
    )
      return `${prefix ?? ""}#REF!`;
    return `${prefix ?? ""}${withMarks(reference, formatArea(moved))}`;
  });
}
