import { codeOfMark } from "./amount";
import { normalizeId } from "./normalizeId";

/**
 * The form in which currencies are compared: `USD`, `usd `, `US$` and `美元` are all `usd`; what names no currency that is known is
 * compared after trim, NFKC and case folding. `""` for a blank.
 */
export function currencyKey(label: string): string {
  const key = normalizeId(label);
  return codeOfMark(key)?.toLowerCase() ?? key;
}
