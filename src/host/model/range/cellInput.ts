import { DAYS_BETWEEN_EPOCHS } from "./cellText";
import { getFormatFromId, parseValue } from "../format/numberFormats";
import { invalidArgument } from "../../protocol/hostError";
import type { CellScalar } from "../state";

export const MAX_TEXT_LENGTH = 32_767;

export type CellEntry =
  | { kind: "value"; value: CellScalar | undefined; numberFormat?: string }
  | { kind: "formula"; formula: string };

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
/** Only text that starts like this can be anything but text; checked first because most cells are plain text. */
const MAY_BE_NUMBER = /^[\s]*[-+(]?[$€£¥]?[-+(]?[.\d]/;

const value = (scalar: CellScalar | undefined, numberFormat?: string): CellEntry =>
  numberFormat === undefined
    ? { kind: "value", value: scalar }
    : { kind: "value", value: scalar, numberFormat };

/**
 * What a value put into a cell becomes, as if typed into Excel with en-US settings: text that looks like a number, date or
 * truth value is converted unless the cell's format is `@`; a leading `'` makes text; `=`, `+`, `-` start formulas.
 * `numberFormat` is the format Excel gives a cell that was General.
 * @throws HostError InvalidArgument for what a cell cannot hold
 */
export function interpretEntry(
  input: unknown,
  numberFormat: string,
  date1904: boolean,
  location: string
): CellEntry {
  if (typeof input === "number" || typeof input === "boolean") return value(input);
  if (typeof input !== "string") throw invalidArgument(undefined, location);
  if (input === "") return value(undefined);
  if (input.length > MAX_TEXT_LENGTH) throw invalidArgument(undefined, location);
  if (input.startsWith("'")) return value(input.slice(1));
  if (numberFormat === "@") return value(input);
  return interpretTyped(input, date1904);
}

function interpretTyped(input: string, date1904: boolean): CellEntry {
  const first = input.charCodeAt(0);
  if (first === 61 && input.length > 1) return { kind: "formula", formula: input };
  if (first === 35 && ERRORS.has(input)) return value({ error: input });
  const truth = /^(true|false)$/i.exec(input);
  if (truth) return value(input.toUpperCase() === "TRUE");
  if (MAY_BE_NUMBER.test(input)) {
    const parsed = parseValue(input);
    if (parsed && typeof parsed.value === "number") {
      const id: number | undefined = "formatId" in parsed ? parsed.formatId : undefined;
      const isDate = id !== undefined && id >= 14 && id <= 22;
      const number = parsed.value;
      return value(
        isDate && date1904 && number >= DAYS_BETWEEN_EPOCHS ? number - DAYS_BETWEEN_EPOCHS : number,
        id === undefined ? undefined : getFormatFromId(id, "en-US")
      );
    }
  }
  if ((first === 43 || first === 45) && input.length > 1)
    return { kind: "formula", formula: `=${input}` };
  return value(input);
}
