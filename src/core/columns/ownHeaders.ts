import { codes as en } from "../text/en/codes";
import { codes as zh } from "../text/zh-CN/codes";

const plain = (header: string) => header.normalize("NFKC").trim().toLowerCase();

const OWN = new Set(
  [en, zh].flatMap((texts) =>
    Object.entries(texts)
      .filter(([key]) => key.startsWith("column."))
      .map(([, header]) => plain(header))
  )
);
/** The one header of ours that order systems use as well. */
const SHARED = new Set([plain(en["column.net"]), plain(zh["column.net"])]);

/**
 * Which headers of a row are columns that Perennial wrote beside customers: they are results and never inputs. Excel may have appended
 * a number to make them unique. A "Net amount" without any other of our columns is the user's: we never write one alone.
 */
export function ownColumns(headers: readonly string[]): boolean[] {
  const texts = headers.map(plain).map((text) => (OWN.has(text) ? text : text.replace(/\d+$/, "")));
  const own = texts.map((text) => OWN.has(text));
  const alone = own.filter(Boolean).length === 1;
  return own.map((mine, i) => mine && !(alone && SHARED.has(texts[i] ?? "")));
}
