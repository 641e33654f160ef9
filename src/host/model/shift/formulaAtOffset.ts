import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../range/area";

/** Texts, quoted sheet names and structured references are passed over; then come cell references, whole columns and whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.\\])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(.])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_(.!])|(?<![\p{L}\p{N}_.$\\:])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(.])/gu;

/** The formula as it reads that many rows down and columns right: relative references move, `$` ones stay (ECMA-376 18.3.1.40). */
export function formulaAtOffset(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, a$, a, b$, b, m$, m, n$, n] = groups;
    if (c !== undefined && r !== undefined) {
      const column = movedColumn(c$, c, columns);
      const row = movedRow(r$, r, rows);
      return column === undefined || row === undefined ? "#REF!" : column + row;
    }
    if (a !== undefined && b !== undefined)
      return pair(movedColumn(a$, a, columns), movedColumn(b$, b, columns));
    if (m !== undefined && n !== undefined)
      return pair(movedRow(m$, m, rows), movedRow(n$, n, rows));
    return whole;
  });
}

function pair(first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? "#REF!" : `${first}:${last}`;
}

function movedColumn(dollar: string | undefined, letters: string, by: number): string | undefined {
  if (dollar) return dollar + letters;
  const column = columnIndex(letters) + by;
  return column < 0 || column >= MAX_COLUMNS ? undefined : columnName(column);
}

function movedRow(dollar: string | undefined, digits: string, by: number): string | undefined {
  if (dollar) return dollar + digits;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? undefined : String(row);
}
