import type { Day } from "../core/columns/values/cell";
import { SHEET_KINDS } from "../core/columns/fields";
import type { SourceMap } from "../core/columns/recognition";
import { createText } from "../core/text/text";
import { describeNotice } from "../core/text/describe";
import type { ReviewResult, Survey } from "../excel/job";
import { isoDay } from "./day";
import type { Scene } from "./scene";

/** Older than this, the analysis date probably is not the one that is meant. */
const OLD_AFTER_DAYS = 30;

/** How the book was understood, so that a wrong column is noticed: `Orders: sheet “Orders” from row 4, 4,906 rows (Customer id = Client, …)`. */
export function tellFound({ recognition }: Survey, { messages, text, language }: Scene): void {
  const core = createText(language);
  const place = ({ sheet, table, headerRow }: SourceMap) =>
    table === undefined
      ? text("place.range", { sheet, row: headerRow + 1 })
      : text("place.table", { sheet, table });
  for (const kind of SHEET_KINDS) {
    const source = recognition[kind];
    if (!source) continue;
    const columns = source.columns.map(
      ({ field, header }) => `${core(`field.${field}`)} = ${header}`
    );
    const facts = { where: place(source), rows: source.dataRows, columns: core.list(columns) };
    messages.write(`${text("found", { kind: core(`sheetKind.${kind}`), ...facts })}\n`);
  }
}

/** A word when the newest order is long before the day of the review. */
export function tellOldOrders(newest: Day | undefined, asOf: Day, { messages, text }: Scene): void {
  const days = newest === undefined ? 0 : asOf - newest;
  if (newest === undefined || days <= OLD_AFTER_DAYS) return;
  messages.write(
    `${text("newestOrderOld", { day: text.date(newest), days, iso: isoDay(newest) })}\n`
  );
}

/** What came of it: what to know about the data, the finding of each report, where the result is. */
export function tellResult(
  result: ReviewResult,
  file: string,
  { messages, text, language }: Scene
): void {
  const core = createText(language);
  const notices = result.notices
    .filter(({ kind }) => kind !== "newestOrderOld") // said before the run
    .map((notice) => describeNotice(notice, core));
  const findings = result.reportSheets.map(({ sheet, finding }) =>
    text("finding", { sheet, finding })
  );
  const lines = [...notices, ...findings, text("written", { path: file })];
  messages.write(`${lines.join("\n")}\n`);
}
