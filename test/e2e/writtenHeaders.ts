import type { Language } from "../../src/core/settings";
import { createText } from "../../src/core/text/text";
import { WRITTEN_COLUMNS, type WrittenColumnKey } from "../../src/core/writtenColumns";

/** What a first review cannot tell, and what the shops' customers are too much alike for. */
const UNTOLD = new Set<WrittenColumnKey>([
  "previousSegment",
  "previousTier",
  "changedOn",
  "pAlive",
  "orders90",
  "orders365",
  "value12",
]);

/** The headers of the columns that a first review of the two shops writes. */
export const writtenHeaders = (language: Language) => {
  const text = createText(language);
  return WRITTEN_COLUMNS.filter((key) => !UNTOLD.has(key)).map((key) => text(`column.${key}`));
};
