import type { CellScalar } from "../../model/state";
import { encodeXstring, escapeAnyText, escapeXml } from "../xml/text";
import { cellAddress } from "../address";

export interface CellContext {
  /** Prefix of the sheet's element names, with its colon. */
  prefix: string;
  textNumber(text: string): number;
}

/** One `<c>`; empty when there is neither content nor a format. */
export function cellXml(
  row: number,
  column: number,
  format: number,
  value: CellScalar | undefined,
  formula: string | undefined,
  { prefix: p, textNumber }: CellContext
): string {
  const open = `<${p}c r="${cellAddress(row, column)}"${format === 0 ? "" : ` s="${format}"`}`;
  if (formula !== undefined) {
    const [type, result] = plainValue(value);
    const cached = result === undefined ? "" : `<${p}v>${result}</${p}v>`;
    return `${open}${type}><${p}f>${escapeAnyText(formula.replace(/^=/, ""))}</${p}f>${cached}</${p}c>`;
  }
  if (value === undefined || value === "") return format === 0 ? "" : open + "/>";
  if (typeof value === "string") return `${open} t="s"><${p}v>${textNumber(value)}</${p}v></${p}c>`;
  const [type, content] = plainValue(value);
  return `${open}${type}><${p}v>${content ?? ""}</${p}v></${p}c>`;
}

/** The cell's type attribute and the content of `<v>`. */
function plainValue(value: CellScalar | undefined): [type: string, content: string | undefined] {
  if (value === undefined) return ["", undefined];
  if (typeof value === "string") return [' t="str"', escapeXml(encodeXstring(value))];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "object") return [' t="e"', escapeAnyText(value.error)];
  return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
}
