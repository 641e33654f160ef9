import type { Day } from "../core/columns/values/cell";
import type { WritePreview } from "../excel/writePlan";
import type { CommandTexts } from "./text/texts";

/** What is going to be written, a line each. */
export function consentLines(
  preview: WritePreview,
  asOf: Day,
  { say, core }: CommandTexts
): string[] {
  const { columns, followUps, sheets, logRows, cells, customerSheet } = preview;
  const added = (items: readonly { isNew: boolean }[]) => items.filter(({ isNew }) => isNew).length;
  return [
    say("consent.asOf", { day: core.date(asOf) }),
    say("consent.columns", { count: columns.length, added: added(columns), sheet: customerSheet }),
    ...(followUps.length > 0
      ? [say("consent.followUps", { count: followUps.length, headers: core.list(followUps) })]
      : []),
    say("consent.sheets", { count: sheets.length, added: added(sheets) }),
    ...(logRows > 0 ? [say("consent.log", { count: logRows })] : []),
    say("consent.cells", { cells }),
  ];
}
