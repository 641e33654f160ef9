import type { Cell } from "./values/cell";
import { NO_DAY } from "./values/cell";
import { isoOfDay } from "./values/civil";
import type { Field, SheetKind } from "./fields";
import { DATE_FIELDS } from "./fields";
import type { Match } from "./matching/matchColumns";
import { cellText } from "./values/normalizeId";
import type { HeadedBlock } from "./sheets/readBlock";
import type { SourceMap } from "./recognition";
import { dayOfSerial } from "./values/serial";
import { headerKey } from "./matching/headerKey";
import { LINE_WORDS } from "./names/orders";

/** Says how a block was understood, with samples as people write them. */
export function sourceMap(
  block: HeadedBlock,
  kind: SheetKind,
  matches: readonly Match[],
  date1904: boolean
): SourceMap {
  const { candidate, headerRow, headers, samples, profiles } = block;
  const claimed = new Set(matches.map(({ column }) => column));
  return {
    kind,
    sheet: candidate.sheet,
    ...(candidate.table !== undefined && { table: candidate.table }),
    headerRow: candidate.rowIndex + headerRow,
    firstColumn: candidate.columnIndex,
    columnCount: candidate.columnCount,
    dataRows: Math.max(0, candidate.rowCount - headerRow - 1),
    columns: matches.map((match) => ({
      ...match,
      header: headers[match.column] ?? "",
      samples: (samples[match.column] ?? [])
        .filter((cell) => cellText(cell) !== "")
        .slice(0, 3)
        .map((cell) =>
          sampleText(cell, match.field, (profiles[match.column]?.serials ?? 0) > 0, date1904)
        ),
    })),
    unused: headers.filter((header, column) => header !== "" && !claimed.has(column)),
    ...(kind === "orders" && { distinguishing: lineColumns(headers, claimed) }),
  };
}

/** A few are enough, and each has to be read. */
const MOST_LINE_COLUMNS = 4;

function lineColumns(headers: readonly string[], claimed: ReadonlySet<number>): number[] {
  const names = (header: string) => LINE_WORDS.some((word) => headerKey(header).includes(word));
  return headers
    .flatMap((header, column) => (!claimed.has(column) && names(header) ? [column] : []))
    .slice(0, MOST_LINE_COLUMNS);
}

function sampleText(cell: Cell, field: Field, serials: boolean, date1904: boolean): string {
  if (typeof cell === "number" && serials && DATE_FIELDS.has(field)) {
    const day = dayOfSerial(cell, date1904);
    if (day !== NO_DAY) return isoOfDay(day);
  }
  return cellText(cell);
}
