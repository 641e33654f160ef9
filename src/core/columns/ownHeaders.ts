import { codes as en } from "../text/en/codes";
import { codes as zh } from "../text/zh-CN/codes";
import { WRITTEN_COLUMNS } from "../writtenColumns";

const plain = (header: string) => header.normalize("NFKC").trim().toLowerCase();
const OWN = new Set(
  WRITTEN_COLUMNS.flatMap((key) => [plain(en[`column.${key}`]), plain(zh[`column.${key}`])])
);
/** Such as a user's own sheet may have by itself; next to a second one they are ours. */
const MIN_TOGETHER = 2;

/** True for a header that Perennial writes, also with the number that Excel appends to make it unique in a Table. */
function isOwnHeader(header: string): boolean {
  const text = plain(header);
  return OWN.has(text) || OWN.has(text.replace(/\d+$/, ""));
}

/**
 * Which headers of a row are columns that Perennial wrote beside customers: they are results and never inputs. A single one, as
 * "Net amount" on an order sheet, is the user's; Perennial never writes one alone.
 */
export function ownColumns(headers: readonly string[]): boolean[] {
  const own = headers.map(isOwnHeader);
  const count = own.filter(Boolean).length;
  return count >= MIN_TOGETHER ? own : headers.map(() => false);
}
