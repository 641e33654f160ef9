import type { Customers } from "../columns/book";
import { normalizeId } from "../columns/values/normalizeId";
import { LANGUAGES } from "../settings";
import { createText } from "../text/text";

/**
 * 1 for each customer whom the user has given up: the next action on the sheet says so, in either language, however it is spaced or capitalised. It
 * holds for as long as the cell says it, and nothing of the customer is deleted.
 */
export function givenUp({
  length,
  nextAction,
}: Pick<Customers, "length" | "nextAction">): Uint8Array {
  const given = new Uint8Array(length);
  if (!nextAction) return given;
  const words = LANGUAGES.map((language) => normalizeId(createText(language)("advice.giveUp")));
  const says = nextAction.labels.map((label) => words.includes(normalizeId(label)));
  for (let c = 0; c < length; c++) given[c] = Number(says[nextAction.codes[c] ?? -1] === true);
  return given;
}
