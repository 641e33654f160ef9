import { codes as en } from "../../text/en/codes";
import { codes as zh } from "../../text/zh-CN/codes";
import { SHEET_KINDS } from "../fields";
import { fieldsOfHeader } from "./headerMatch";

const plain = (header: string) => header.normalize("NFKC").trim().toLowerCase();

const OWN = new Set(
  [en, zh].flatMap((texts) =>
    Object.entries(texts)
      .filter(([key]) => key.startsWith("column."))
      .map(([, header]) => plain(header))
  )
);
/** Headers of ours that people use for what is read as well: a net amount of orders, a date of a stage log. */
const SHARED = new Set(
  [...OWN].filter((header) =>
    SHEET_KINDS.some((kind) =>
      fieldsOfHeader(header, kind).some(({ confidence }) => confidence > 0.85)
    )
  )
);

/**
 * Which headers of a row are columns that Perennial wrote beside customers: they are results and never inputs. Excel may have appended
 * a number to make them unique. A "Net amount" without any other of our columns is the user's: we never write one alone.
 */
export function ownColumns(headers: readonly string[]): boolean[] {
  const texts = headers.map(plain).map((text) => (OWN.has(text) ? text : text.replace(/\d+$/, "")));
  const certain = texts.some((text) => OWN.has(text) && !SHARED.has(text));
  return texts.map((text) => OWN.has(text) && (certain || !SHARED.has(text)));
}
