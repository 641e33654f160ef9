import { lintBook, readFacts } from "./lint/lintBook";
import { lintCharts } from "./lint/lintCharts";
import { lintPackage } from "./lint/lintPackage";
import { lintSheet } from "./lint/lintSheet";
import { lintTables } from "./lint/lintTables";
import { OfficeParts } from "./lint/officeParts";

/**
 * Proof 2: what makes Excel repair a file although every part fits its schema. Returns one sentence for each finding. Shares no code with
 * the reader and writer under test.
 */
export function lintWorkbook(bytes: Uint8Array): string[] {
  const parts = new OfficeParts(bytes);
  const facts = readFacts(parts);
  return [
    ...lintPackage(parts),
    ...lintBook(parts, facts),
    ...facts.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .flatMap(({ part }) => lintSheet(parts, part, facts)),
    ...lintTables(parts, facts),
    ...lintCharts(parts, facts),
  ];
}
